import type { ResultOf } from '../../../../graphql/graphql.js';
import type { FeedMappingsQuery } from './mappings.query.js';

export type Contract = ResultOf<typeof FeedMappingsQuery>['feedMappings']['contract'];
export type ContractTable = Contract[number];
export type ContractColumn = ContractTable['columns'][number];
export type MappingVersion = ResultOf<typeof FeedMappingsQuery>['feedMappings']['versions'][number];

/** Where the value of a column comes from, as docs/feed/schema/mapping.schema.json says. */
export type Source =
  | string
  | { value: string }
  | { columns: string[]; join?: string }
  | {
    column: string; values?: Record<string, string>; whenEmpty?: string; dateFormat?: string; negate?: boolean;
    negateWhen?: { column: string; is: string[] }; prefix?: string;
  };

/** How one table lies in a file of theirs. */
export interface TableMapping {
  file?: string;
  sheet?: string;
  headerLine?: number;
  encoding?: string;
  delimiter?: string;
  dateFormat?: string;
  monthFormat?: string;
  columns?: Record<string, Source>;
}

/** A whole mapping. */
export interface Mapping extends Pick<TableMapping, 'encoding' | 'delimiter' | 'dateFormat' | 'monthFormat'> {
  files?: Record<string, TableMapping>;
}

/** One of the files of a sample, before anything is made of it. */
export interface SampleFile {
  file: string;
  how: string | null;
  columns: string[];
  rows: string[][];
  problem: { message: string } | null;
}
