import { createServer } from 'node:http';
import pg from 'pg';
import { openScope } from '#libs/cooperative';
import { HOME } from '../../src/ledger/statements/home.js';
import {
  STATEMENT_ACCOUNT, STATEMENT_AGREEMENTS, STATEMENT_BANK_ACCOUNTS, STATEMENT_MONTHS,
} from '../../src/ledger/statements/statement-year.js';

/*
 * The reference: a bare Node server with pg that runs the very same statements in the same transaction and answers
 * their rows as JSON. No framework, no GraphQL, no session, no permission: whoever asks is believed.
 */

const STATEMENTS: Record<string, { name: string; text: string }[]> = {
  '/home': [HOME],
  '/statement-year': [STATEMENT_ACCOUNT, STATEMENT_MONTHS, STATEMENT_BANK_ACCOUNTS, STATEMENT_AGREEMENTS],
};

const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: Number(process.env.DATABASE_POOL_SIZE),
  ...({ pipeline: true } as object),
});

async function answer(path: string, body: string): Promise<string> {
  const { cooperativeId, personId, values } = JSON.parse(body) as { cooperativeId: string; personId: string; values: unknown[] };
  const client = await pool.connect();
  try {
    const results = await Promise.all([
      client.query('begin read only'),
      client.query(openScope({ cooperativeId, personId })),
      ...STATEMENTS[path]!.map((statement) => client.query({ ...statement, values: [cooperativeId, personId, ...values] })),
      client.query('commit'),
    ]);
    return JSON.stringify(results.slice(2, -1).map(({ rows }) => rows as unknown[]));
  } finally {
    client.release();
  }
}

const server = createServer((request, response) => {
  let body = '';
  request.on('data', (chunk: Buffer) => (body += chunk.toString()));
  request.on('end', () => {
    answer(request.url!, body).then(
      (text) => response.writeHead(200, { 'content-type': 'application/json' }).end(text),
      (error: Error) => response.writeHead(500).end(error.message));
  });
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send?.({ listening: `http://127.0.0.1:${(server.address() as { port: number }).port}` }));
