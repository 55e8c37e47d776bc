import { FEED_FILES, type FileName, type Manifest } from '../contract/index.js';
import type { FeedPackage } from '../package/feed-package.js';
import type { Problems } from '../problems.js';
import type { KnownKeys } from './known-keys.js';

/** References that only the database can tell: to a file that is not here, or to keys that an earlier package may have. */
export interface Unchecked {
  file: string;
  column: string;
  to: string;
  rows: number;
}

/** What the tables read so far say to those that come after: parents stand before their children. */
export class KnownPackage {
  private readonly keys = new Map<FileName, KnownKeys>();
  private readonly accountOfDocument = new Map<string, string>();
  private readonly historyOfAccount = new Map<string, string>();
  private readonly leftOpen = new Map<string, Unchecked>();

  /** @param isFirst nothing was loaded before: what is not in the package is nowhere */
  constructor(
    private readonly feed: FeedPackage,
    readonly manifest: Manifest,
    private readonly isFirst: boolean,
  ) {}

  get unchecked(): Unchecked[] {
    return [...this.leftOpen.values()];
  }

  remember(name: FileName, keys: KnownKeys): void {
    this.keys.set(name, keys);
  }

  checkReference(
    name: FileName,
    { line, column, value }: { line: number; column: string; value: string },
    to: FileName,
    problems: Problems,
  ): void {
    const isHere = this.feed.names.has(`${to}.csv`);
    const known = this.keys.get(to);
    // A file that is here and could not be read is told already; nobody is blamed for referring to it.
    if (known?.has(value) || (isHere && !known)) return;
    const place = { file: `${name}.csv`, line, column, value };
    const details = { to: `${to}.csv` };
    const isReplaced = isHere && this.manifest.mode === 'full' && FEED_FILES[to].deletable === true;
    if (isReplaced) problems.add('REMOVED_REFERENCE', place, details);
    else if (this.isFirst) problems.add('UNKNOWN_REFERENCE', place, details);
    else this.leaveOpen(`${name}.csv`, column, `${to}.csv`);
  }

  /** An entry and its document are of one account; nothing is earlier than its account's history. */
  checkLedger(name: FileName, line: number, of: (column: string) => string | null, problems: Problems): void {
    const [key, account] = [of('key'), of('account')];
    if (name === 'documents' && key !== null && account !== null) this.accountOfDocument.set(key, account);
    if (name === 'accounts' && key !== null) this.historyOfAccount.set(key, of('history_from') ?? '');
    if (name !== 'entries' && name !== 'forecasts') return;
    const file = `${name}.csv`;
    const document = name === 'entries' ? of('document') : null;
    const owner = this.accountOfDocument.get(document ?? '');
    if (document !== null && owner !== undefined && account !== null && owner !== account) {
      problems.add('DOCUMENT_OF_ANOTHER_ACCOUNT', { file, line, column: 'document', value: document }, { account: owner });
    }
    const [period, from] = [of('period'), this.historyOfAccount.get(account ?? '') ?? ''];
    if (period === null || period >= from) return;
    problems.add('BEFORE_HISTORY', { file, line, column: 'period', value: period.slice(0, 7) }, { from: from.slice(0, 7) });
  }

  private leaveOpen(file: string, column: string, to: string): void {
    const found = this.leftOpen.get(`${file} ${column}`) ?? { file, column, to, rows: 0 };
    found.rows += 1;
    this.leftOpen.set(`${file} ${column}`, found);
  }
}
