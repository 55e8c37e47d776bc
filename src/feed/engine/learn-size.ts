import type { Client } from 'pg';
import { quoted } from './names.js';

const ROWS_WORTH_KNOWING = 1000;

/**
 * Lets the planner see a table into which a batch has just put most of a cooperative's rows.
 *
 * Every index begins with the cooperative. A planner that believes the cooperative to have one row takes any of them,
 * also for the checks of foreign keys, and walks all rows of the cooperative for each row that refers to one: a first
 * feed of a million entries then takes hours. Another batch that is at it already is not waited for.
 */
export async function learnSize(client: Client, table: string, inserted: number, all: number): Promise<void> {
  if (inserted < ROWS_WORTH_KNOWING || inserted <= all / 2) return;
  await client.query(`analyze (skip_locked) ${quoted(table)}`);
}
