import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { forgetDead, runningPort, waitWhileBusy } from './postmaster.mjs';

let directory;
beforeEach(() => (directory = mkdtempSync(join(tmpdir(), 'postmaster-'))));
afterEach(() => rmSync(directory, { recursive: true }));

const note = (pid, status) =>
  writeFileSync(join(directory, 'postmaster.pid'), [pid, directory, 1, 54_330, '', '127.0.0.1', '1 1', status].join('\n'));

it('drops the note of a killed server, though its number belongs to another process by now', async () => {
  note(process.pid, 'ready   ');
  expect(runningPort(directory)).toBeNull();
  await waitWhileBusy(directory);
  forgetDead(directory);
  expect(existsSync(join(directory, 'postmaster.pid'))).toBe(false);
});

it('finds no server where none ever ran', () => {
  expect(runningPort(directory)).toBeNull();
  expect(() => forgetDead(directory)).not.toThrow();
});
