import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import { projectFile } from './basics/project-files.js';
import { SCENARIOS } from './estate/scenarios.js';

const KINDS = ['RESIDENTIAL', 'COMMERCIAL', 'GARAGE', 'PARKING', 'STORAGE'] as const;
const TITLES = ['COOPERATIVE_TENANCY', 'COOPERATIVE_OWNERSHIP', 'SEPARATE_OWNERSHIP', 'LEASE', 'NONE'] as const;
const MEDIA = ['COLD_WATER', 'HOT_WATER', 'HEAT'] as const;

const text = z.string().min(1);
const share = z.number().min(0).max(1);
/** zł with two digits after the point, as of the tariff's present year. */
const rate = z.string().regex(/^\d+\.\d{2}$/);

const district = z.strictObject({ key: text, name: text, address: text, phone: text, email: text, hours: text });
const estate = z.strictObject({
  name: text.optional(), district: text, postcode: text, city: text, streets: z.array(text).min(1),
});
/** A kind of building: storeys, the ground floor among them, and flats on each storey of each staircase. */
const building = z.strictObject({
  storeys: z.int().min(1), staircases: z.int().min(1), flats: z.int().min(1), lift: z.boolean(),
});

const component = z.strictObject({
  code: text,
  name: text,
  /** What the rate is multiplied by; USE is the advance quantity of the medium that it settles. */
  per: z.enum(['AREA', 'PERSON', 'PREMISES', 'USE']),
  unit: text,
  rate,
  kinds: z.array(z.enum(KINDS)).default(['RESIDENTIAL']),
  titles: z.array(z.enum(TITLES)).default([...TITLES]),
  onlyWithLift: z.boolean().default(false),
  /** The medium whose settlement counts this component as an advance. */
  settles: z.enum(MEDIA).optional(),
});

const medium = z.strictObject({
  medium: z.enum(MEDIA),
  unit: text,
  locations: z.array(text).min(1),
  /** Average use of a month, in the unit, for one person or one square metre. */
  use: z.strictObject({ per: z.enum(['PERSON', 'AREA']), monthly: z.number().positive() }),
  /** Share of a year's use that falls on its first half. */
  firstHalf: share.default(0.5),
  /** Months from one round of readings to the next, counted from January. */
  readEvery: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(6)]).default(6),
  settlement: z
    .strictObject({
      /** Months that one settlement covers. */
      every: z.union([z.literal(6), z.literal(12)]),
      lines: z.array(z.strictObject({ name: text, per: z.enum(['USE', 'AREA']), unit: text, rate })).min(1),
    })
    .optional(),
});

const login = z
  .strictObject({
    /** A household of this scenario is made for the login … */
    scenario: z.enum(SCENARIOS).optional(),
    /** … or a person of the literal rows gets it. */
    person: text.optional(),
    identifier: z.string().regex(/^[a-z0-9-]{6,20}$/),
    /** Already set; without it a start password is issued and the login's role is newcomer. */
    password: text.optional(),
    note: text,
  })
  .refine(({ scenario, person }) => (scenario === undefined) !== (person === undefined), 'a scenario or a person');

/** A report of a fault that was filed before the portal, under the number it had. */
const fault = z.strictObject({ person: text, premises: text, number: text, filedOn: z.iso.date(), category: text, description: text });

/** What makes one cooperative's demo differ from another's: figures, places and words, never code. */
export const profileSchema = z.strictObject({
  source: text,
  encoding: z.enum(['UTF-8', 'CP1250']).default('UTF-8'),
  delimiter: z.enum([';', ',']).default(';'),
  lagWorkingDays: z.int().min(1).max(3),
  bank: z.strictObject({ code: z.string().regex(/^\d{8}$/), client: z.string().regex(/^\d{4,8}$/) }),
  districts: z.array(district).min(1),
  estates: z.array(estate).min(1),
  buildings: z.array(building).min(1),
  /** Weights of the titles to flats; the first is that of the demo's logins. */
  titles: z.partialRecord(z.enum(TITLES), z.int().positive()),
  /** Whether people are members, with shares and contributions. */
  members: z.boolean(),
  /** Share of households that hold one more premises of the kind, RESIDENTIAL being a second flat. */
  extras: z.partialRecord(z.enum(KINDS), share),
  tariff: z.strictObject({
    /** Month of the year from which the new rates hold. */
    changesIn: z.int().min(1).max(12),
    growthPercent: z.number().min(0).max(50),
    components: z.array(component).min(1),
  }),
  media: z.array(medium),
  selfReporting: z.boolean().default(false),
  services: z.array(z.strictObject({ name: text, price: rate })),
  letters: z.strictObject({ signature: text, aboutRates: z.boolean().default(false) }),
  faults: z.array(fault).default([]),
  logins: z.array(login).min(3),
});

export type Profile = z.infer<typeof profileSchema>;
export type Component = Profile['tariff']['components'][number];
export type MediumProfile = Profile['media'][number];
export type Medium = (typeof MEDIA)[number];
export type PremisesKind = (typeof KINDS)[number];
export type TitleKind = (typeof TITLES)[number];

const fileOf = (slug: string): string => projectFile('demo', 'profiles', `${slug}.yaml`);

/** Whether the demo knows a cooperative; one without a profile stays empty. */
export const hasProfile = (slug: string): boolean => existsSync(fileOf(slug));

/** @throws z.ZodError where the profile's file is not as the schema has it */
export const readProfile = (slug: string): Profile => profileSchema.parse(parse(readFileSync(fileOf(slug), 'utf8')));
