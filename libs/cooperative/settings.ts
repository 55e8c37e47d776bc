import { z } from 'zod';
import { contrast, READABLE_CONTRAST } from './contrast.js';
import { isHarmlessSvg } from './svg.js';

/** Every tab of the product; a cooperative chooses which, in what order and under what label (product.md). */
export const TABS = [
  'home', 'ledger', 'charges', 'accounting', 'bankAccounts', 'personal', 'premises',
  'contact', 'meters', 'readings', 'settlements', 'faults', 'notices', 'correspondence',
] as const;
export type Tab = (typeof TABS)[number];

const LONGEST_LINE = 200;
const LONGEST_TEXT = 20_000;
export const LONGEST_LOGO = 24_000;
export const LONGEST_ICON = 12_000;
const MOST_OFFICES = 40;
const MOST_CATEGORIES = 40;
const MOST_TERMS = 40;

const line = z.string().trim().min(1).max(LONGEST_LINE);
const text = z.string().trim().min(1).max(LONGEST_TEXT);
const optional = line.nullable().default(null);
const optionalText = text.nullable().default(null);

const unique = <T>(values: T[]) => new Set(values).size === values.length;

/** What a rule of our own says where it is broken: in words for a set-up file, as one word for the staff's pages. */
const broken = (code: string, message: string, path?: string[]) => ({ message, params: { code }, ...(path && { path }) });

const tab = z.strictObject({
  tab: z.enum(TABS),
  /** What the menu calls it; empty: the catalogue's word. */
  label: optional,
  /** Tabs that have no place in the menu and open from this one. */
  opens: z.array(z.enum(TABS)).default([]),
});

const passwordPolicy = z
  .strictObject({
    minLength: z.int().min(1).max(128).default(12),
    maxLength: z.int().min(8).max(128).default(128),
    requireLetter: z.boolean().default(false),
    requireLower: z.boolean().default(false),
    requireUpper: z.boolean().default(false),
    requireDigit: z.boolean().default(false),
    /** Refuses the passwords that everybody tries first, the cooperative's own name among them. */
    blocklist: z.boolean().default(true),
  })
  .refine((policy) => policy.minLength <= policy.maxLength, broken('ABOVE_MOST', 'minLength exceeds maxLength', ['minLength']));

const office = z.strictObject({ name: line, address: line, hours: optional, phone: optional, email: optional });

const picture = (longest: number) => z.string().trim().startsWith('<svg').max(longest)
  .refine(isHarmlessSvg, broken('UNSAFE', 'an SVG of shapes and texts alone: no scripts, styles or references to elsewhere'));

const brand = z.strictObject({
  /** Ground of buttons and the header; white text stands on it. */
  primaryColor: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .refine((color) => contrast(color, '#ffffff') >= READABLE_CONTRAST,
      broken('UNREADABLE', `white text on this colour has a contrast below ${READABLE_CONTRAST}:1 (WCAG 2.2, 1.4.3)`)),
  /** An SVG document, served as a picture and never inlined. */
  logo: picture(LONGEST_LOGO),
  /** A square SVG document for the browser's tab. */
  icon: picture(LONGEST_ICON),
});

const meterReporting = z
  .strictObject({
    enabled: z.boolean().default(false),
    /** Meters of which media residents report. */
    media: z.array(z.enum(['COLD_WATER', 'HOT_WATER', 'HEAT', 'GAS', 'POWER'])).default(['COLD_WATER', 'HOT_WATER']),
    /** The days of every month on which reports are taken, both included; a short month ends on its last day. */
    window: z.strictObject({ fromDay: z.int().min(1).max(31), toDay: z.int().min(1).max(31) }).default({ fromDay: 1, toDay: 31 }),
    /** Above so many times the usual consumption the resident is asked again. */
    unusualFactor: z.number().min(1.1).max(100).default(3),
    /** Digits of a dial before the point: where it begins anew at nought. */
    digits: z.int().min(3).max(9).default(5),
  })
  .refine(({ window }) => window.fromDay <= window.toDay, broken('AFTER_END', 'fromDay is after toDay', ['window', 'fromDay']));

/** Categories of faults that the site has words for in every language. */
export const FAULT_CATEGORIES = ['WATER', 'HEATING', 'ELECTRICITY', 'GAS', 'LIFT', 'ROOF', 'DOORS_WINDOWS', 'CLEANLINESS', 'OTHER'] as const;

const faultCategory = z
  .strictObject({
    code: z.string().regex(/^[A-Z][A-Z0-9_]{1,39}$/),
    /** What the form calls it; empty: the catalogue's word. */
    label: optional,
    /** Days within which such a report is to be dealt with; empty: as all others. */
    dueDays: z.int().min(1).max(365).nullable().default(null),
  })
  .refine(({ code, label }) => label !== null || (FAULT_CATEGORIES as readonly string[]).includes(code), broken('REQUIRED', 'a category of the cooperative’s own needs a label', ['label']));

const faults = z.strictObject({
  /** `{year}` and `{number}` or `{number:4}`, zero-padded; the count begins anew each year. */
  numberPattern: line
    .refine((pattern) => /\{year\}/.test(pattern) && /\{number(:[1-9])?\}/.test(pattern), broken('NO_NUMBER', 'needs {year} and {number}'))
    .default('{number:4}/{year}'),
  categories: z.array(faultCategory).min(1).max(MOST_CATEGORIES)
    .refine((categories) => unique(categories.map(({ code }) => code)), broken('TWICE', 'a category stands twice'))
    .default(FAULT_CATEGORIES.map((code) => ({ code, label: null, dueDays: null }))),
  /** Days from the filing within which a report is to be dealt with; the office may set another day for each. */
  dueDays: z.int().min(1).max(365).default(14),
});

const termsVersion = z.strictObject({
  /** What it is called, such as '2026-01'; asked for once, and kept with every acceptance. */
  version: z.string().trim().min(1).max(40),
  /** First day on which it is in force, YYYY-MM-DD. */
  from: z.iso.date(),
  text,
});

/** Versions of the terms of use; without any, nobody is asked to accept them. */
const terms = z.array(termsVersion).max(MOST_TERMS).default([])
  .refine((versions) => unique(versions.map(({ version }) => version)), broken('TWICE', 'a version stands twice'))
  .refine((versions) => unique(versions.map(({ from }) => from)), broken('SAME_DAY', 'two versions begin on one day'));

/**
 * All that a cooperative sets for itself. One document of this shape, with `slug` and `domains` beside it, is a set-up
 * file; the same shape is what the database keeps and what every request reads.
 */
export const settingsSchema = z.strictObject({
  name: line,
  shortName: line,
  portalName: line,
  brand,
  languages: z.array(z.enum(['pl', 'uk', 'en'])).min(1).refine(unique, broken('TWICE', 'a language stands twice')).default(['pl']),
  tabs: z.array(tab).min(1).refine((tabs) => unique(tabs.map(({ tab }) => tab)), broken('TWICE', 'a tab stands twice')),
  passwordPolicy: passwordPolicy.prefault({}),
  /** How an account is got: issued by a clerk, or by an application on paper. */
  onboarding: z.enum(['OFFICE', 'APPLICATION']),
  /** How a lost password is got back. */
  recovery: z.enum(['OFFICE', 'INITIAL_CREDENTIALS']),
  /** Within how many days of the signed paper an application is decided on. */
  applicationDays: z.int().min(1).max(60).default(14),
  /** Classes that the accounting tab leaves out of sums and lists alike; the card and the home page never do. */
  accountingExclusions: z.array(z.enum(['COURT', 'INVOICE'])).default([]),
  balanceWords: z.enum(['UNDERPAYMENT_OVERPAYMENT', 'TO_PAY_OVERPAYMENT']).default('UNDERPAYMENT_OVERPAYMENT'),
  /** Day of the month on which a charge or correction falls due where the feed does not say. */
  dueDay: z.int().min(1).max(28).default(15),
  sessionTimeoutMinutes: z.int().min(5).max(720).default(30),
  cookieNotice: optionalText,
  districtLookup: z.boolean().default(false),
  /** Whether, when and within which limits residents report readings of their meters themselves. */
  meterReporting: meterReporting.prefault({}),
  /** `notableMove`: a dry run tells which balances a package moves by more than so many grosze. */
  feeds: z.strictObject({ notableMove: z.int().min(0).default(500_000) }).prefault({}),
  emergencyPhone: optional,
  faults: faults.prefault({}),
  offices: z.array(office).min(1).max(MOST_OFFICES),
  /**
   * Markdown: the public welcome, how to get an account, what to do when the password is lost; the terms of use, and
   * the privacy and accessibility statements, which without a text of the cooperative's own are the house's.
   */
  texts: z.strictObject({ welcome: text, access: text, forgotten: text, terms, privacy: optionalText, accessibility: optionalText }),
});
export type CooperativeSettings = z.infer<typeof settingsSchema>;
export type PasswordPolicy = CooperativeSettings['passwordPolicy'];
export type MeterReporting = CooperativeSettings['meterReporting'];
export type TermsVersion = CooperativeSettings['texts']['terms'][number];

/** A set-up file: who the cooperative is, where it answers, and its first settings. */
export const setUpSchema = settingsSchema.extend({
  slug: z.string().regex(/^[a-z][a-z0-9-]{1,40}$/),
  domains: z.array(z.string().regex(/^[a-z0-9.-]+$/)).min(1),
});
export type SetUp = z.infer<typeof setUpSchema>;
