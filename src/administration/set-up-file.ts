import { isNode, LineCounter, parseDocument, stringify, type Document } from 'yaml';
import { readSettings, type Cooperative, type CooperativeSettings, type SettingsProblem } from '#libs/cooperative';

/** The largest set-up file that is read, in bytes. */
export const SET_UP_LIMIT = 1_000_000;

/** What is wrong with a set-up file, and in which of its lines, from 1; null where it is nothing of one line. */
export interface SetUpProblem extends SettingsProblem {
  line: number | null;
}

type ReadSetUp = { settings: CooperativeSettings; problems: [] } | { settings: null; problems: SetUpProblem[] };

/** Who the cooperative is and where it answers: the operator's to change, and in a set-up file nonetheless. */
type Identity = Pick<Cooperative, 'slug'> & { domains: string[] };

/** The whole set-up as a file of the very kind that a new cooperative is made of. */
export const setUpFile = ({ slug, domains }: Identity, settings: CooperativeSettings): string =>
  stringify({ slug, domains, ...settings }, { lineWidth: 0 });

/** Reads a set-up file of this cooperative. @param passwordFloor the least password length that a policy may have */
export function readSetUpFile(yaml: string, identity: Identity, passwordFloor: number): ReadSetUp {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines });
  const [broken] = document.errors;
  if (broken) return { settings: null, problems: [{ field: null, code: 'NOT_YAML', line: broken.linePos?.[0].line ?? null }] };
  const content = contentOf(document);
  if (!content) return { settings: null, problems: [{ field: null, code: 'NO_SET_UP', line: 1 }] };
  const { slug, domains, ...rest } = content;
  const read = readSettings(rest, passwordFloor);
  const problems = [...foreign({ slug, domains }, identity), ...read.problems];
  if (read.settings && problems.length === 0) return { settings: read.settings, problems: [] };
  return { settings: null, problems: problems.map((problem) => ({ ...problem, line: lineOf(document, lines, problem.field) })) };
}

/** Aliases of aliases can make a small file a huge one: then it is none. */
function contentOf(document: Document): Record<string, unknown> | null {
  try {
    const content: unknown = document.toJS();
    return typeof content === 'object' && content !== null && !Array.isArray(content) ? (content as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

function foreign({ slug, domains }: { slug: unknown; domains: unknown }, own: Identity): SettingsProblem[] {
  const sorted = (hosts: unknown) => JSON.stringify(Array.isArray(hosts) ? hosts.map(String).sort() : hosts);
  return [
    ...(slug === undefined || slug === own.slug ? [] : [{ field: 'slug', code: 'NOT_YOURS' }]),
    ...(domains === undefined || sorted(domains) === sorted(own.domains) ? [] : [{ field: 'domains', code: 'OPERATORS' }]),
  ];
}

/** Where a field stands, or else the nearest thing around it that is there. */
function lineOf(document: Document, lines: LineCounter, field: string | null): number | null {
  const path = field?.split('.') ?? [];
  for (let length = path.length; length > 0; length -= 1) {
    const found = document.getIn(path.slice(0, length).map((key) => (/^\d+$/.test(key) ? Number(key) : key)), true);
    if (isNode(found) && found.range) return lines.linePos(found.range[0]).line;
  }
  return null;
}
