import { Injectable } from '@nestjs/common';
import { deskScopeOf, type StaffViewer, type Visit } from '#libs/access';
import { record } from '#libs/audit';
import { DeskDatabase } from '#libs/cooperative';
import { FEED_FILES, FILE_NAMES, type FeedColumn } from '../contract/index.js';
import { lookAtSample, type Look, type SampleFile } from '../mapping/look-at-sample.js';
import { checkMapping, type MappingFault } from '../mapping/read-mapping.js';
import { tryMapping, type MappingTrial } from '../mapping/try-mapping.js';
import type { PackageLimits } from '../package/feed-package.js';
import type { FeedProblem } from '../problems.js';
import type { FeedContractFile, FeedMappings, FeedMappingVersion } from './models/mapping.model.js';
import { MAPPING_IN_TURN, MAPPINGS, SAVE_MAPPING } from './statements.js';

/** What a sample may weigh once it is unpacked: it is read while somebody waits, in the process that answers everybody. */
const LIMITS: PackageLimits = { files: 40, unpackedBytes: 64 * 1024 * 1024 };

/** What came of trying a mapping on a sample. */
export interface MappingTried {
  /** What is wrong with the mapping itself; then nothing was read. */
  faults: MappingFault[];
  trial: MappingTrial | null;
  /** The version that it was saved as; null where it was only tried, or not good enough to be saved. */
  version: number | null;
}

/** How a cooperative's own files are read, for its office. */
@Injectable()
export class MappingDesk {
  constructor(private readonly database: DeskDatabase) {}

  async versions(staff: StaffViewer): Promise<FeedMappings> {
    const [versions] = await this.database.read<[FeedMappingVersion[]]>(deskScopeOf(staff), [MAPPINGS]);
    return { versions, contract: CONTRACT };
  }

  /** The columns of a sample and its first rows, before anything is made of them. */
  look(path: string, looks: Record<string, Look>): Promise<{ files: SampleFile[]; problems: FeedProblem[] }> {
    return lookAtSample(path, looks, LIMITS);
  }

  /** Reads a sample by a mapping and, where `save` is set and nothing is wrong with either, puts the mapping in force. */
  async try({ staff, address }: Visit, path: string, document: unknown, save: boolean): Promise<MappingTried> {
    const mapping = checkMapping(document);
    if (Array.isArray(mapping)) return { faults: mapping, trial: null, version: null };
    const trial = await tryMapping(path, mapping, LIMITS);
    if (!save || trial.problemCount > 0 || trial.tables.length === 0) return { faults: [], trial, version: null };
    const version = await this.database.transaction(deskScopeOf(staff!), async (transaction) => {
      await transaction.rows(MAPPING_IN_TURN);
      const [saved] = await transaction.rows<{ version: number }>(SAVE_MAPPING, [JSON.stringify(mapping)]);
      await record(transaction, { action: 'FEED_MAPPING_SAVED', personId: null, address, details: { version: saved!.version } });
      return saved!.version;
    });
    return { faults: [], trial, version };
  }
}

const choicesOf = (column: FeedColumn): string[] => (column.type === 'choice' ? [...column.choices] : []);

const CONTRACT: FeedContractFile[] = FILE_NAMES.map((name) => ({
  name,
  columns: Object.entries(FEED_FILES[name].columns).map(([column, definition]) => ({
    name: column, type: definition.type, required: definition.optional !== true, choices: choicesOf(definition),
  })),
}));
