import { registerEnumType } from '@nestjs/graphql';

export enum FeedState {
  RECEIVING = 'RECEIVING', QUEUED = 'QUEUED', RUNNING = 'RUNNING', APPLIED = 'APPLIED', UNCHANGED = 'UNCHANGED', CHECKED = 'CHECKED',
  TAKEN = 'TAKEN', REFUSED = 'REFUSED', CANCELLED = 'CANCELLED', FAILED = 'FAILED',
}
export enum FeedKind { PACKAGE = 'PACKAGE', STATEMENT = 'STATEMENT' }
export enum FeedWay { COMMAND = 'COMMAND', DESK = 'DESK', API = 'API', FOLDER = 'FOLDER' }
export enum FeedMode { FULL = 'full', INCREMENTAL = 'incremental' }
export enum FeedStepName { READING = 'READING', READ = 'READ', CHECKING = 'CHECKING', MERGING = 'MERGING', SUMMING = 'SUMMING' }

registerEnumType(FeedState, {
  name: 'FeedState',
  description: 'how far a batch is',
  valuesMap: {
    RECEIVING: { description: 'its package is on the way' }, QUEUED: { description: 'waits for its turn' }, RUNNING: { description: 'is being worked on' },
    APPLIED: { description: 'shown to residents' }, UNCHANGED: { description: 'the last package once more: nothing to do' },
    CHECKED: { description: 'tried; nothing was written' }, TAKEN: { description: 'a bank statement whose payments are known now' },
    REFUSED: { description: 'something is wrong with the package; nothing was written' }, CANCELLED: { description: 'called off; nothing was written' },
    FAILED: { description: 'something is wrong with the portal; nothing was written' },
  },
});
registerEnumType(FeedKind, {
  name: 'FeedKind',
  description: 'what came',
  valuesMap: { PACKAGE: { description: 'the accounting program’s package' }, STATEMENT: { description: 'a bank statement' } },
});
registerEnumType(FeedWay, {
  name: 'FeedWay',
  description: 'by what way it came',
  valuesMap: {
    COMMAND: { description: 'the command line' }, DESK: { description: 'the office’s desk' }, API: { description: 'a program' }, FOLDER: { description: 'a watched folder' },
  },
});
registerEnumType(FeedMode, {
  name: 'FeedMode',
  description: 'what becomes of rows that a file leaves out',
  valuesMap: { FULL: { description: 'they are deleted' }, INCREMENTAL: { description: 'they stay' } },
});
registerEnumType(FeedStepName, {
  name: 'FeedStepName',
  description: 'what a running batch is at',
  valuesMap: {
    READING: { description: 'reads a file' }, READ: { description: 'has read a file' }, CHECKING: { description: 'checks what is between rows' },
    MERGING: { description: 'writes' }, SUMMING: { description: 'recomputes balances' },
  },
});
