import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import { EnvironmentError, readEnvironment } from '#config/environment';

const USAGE = `domownik <command>
  migrate                               bring the database up to date
  set-up <file.yaml> …                  create the cooperatives of set-up files; existing ones are left as they are
  feed --cooperative <slug> [--mapping <file.yaml>] [--dry-run] <path>   load a feed, or see what it would change
  feed validate [--mapping <file.yaml>] [--first] [--json] <path>   check a feed without a database
  feed mapping [--cooperative <slug>] --mapping <file.yaml> <path>   try a mapping on a sample, and with a cooperative save it
  feed mt940 --cooperative <slug> <file>   take a bank statement's payments as payments in transit
  account --cooperative <slug> --person <key>   issue a login or a new start password
  contacts --cooperative <slug> --out <file.csv>   write the contact data that residents changed, each change once
  notice --cooperative <slug> <file.md>   publish a notice
  fault --cooperative <slug> --number <number> [--state <state>] [--comment <text>] [--for-all]   move or answer a report
  reading --cooperative <slug> --report <id> accept|refuse [--reason <text>]
                                        decide on a reading that a resident reported
  staff --cooperative <slug> --email <address> --name <name> --role <role>   invite somebody of the office
  platform --host <host> --email <address> --name <name>   give the platform its host and invite an operator
  schema                                print the GraphQL schema`;

/** `set-up`: creates cooperatives from set-up files. */
async function setUp(files: string[]): Promise<number> {
  const { createCooperative, readSetUp } = await import('#libs/cooperative');
  const { operatorDatabaseUrl, passwordFloor } = readEnvironment();
  if (!operatorDatabaseUrl) throw new EnvironmentError('DATABASE_OPERATOR_URL is missing');
  for (const file of files) {
    const setUp = inFile(file, () => readSetUp(readFileSync(file, 'utf8'), passwordFloor));
    const made = await createCooperative(operatorDatabaseUrl, setUp);
    console.log(`${file}: ${made === 'CREATED' ? 'created' : 'exists already, left as it is'}`);
  }
  return 0;
}

/** Names the file in whatever is wrong with it. */
function inFile<T>(file: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Error) error.message = `${file}: ${error.message}`;
    throw error;
  }
}

/** `reading`: the office's decision on a reported reading. */
async function decideReading(argv: string[]): Promise<number> {
  const [{ readingCommand }, { withWorker }] = await Promise.all([import('./meters/index.js'), import('./worker.js')]);
  const environment = readEnvironment();
  return readingCommand(argv, (slug, act) => withWorker(environment, slug, act));
}

// Each command loads only what it needs: a migration job has no use for a web server.
const COMMANDS: Record<string, (argv: string[]) => Promise<number>> = {
  migrate: async (argv) => (await import('./migrate.js')).migrateCommand(argv),
  'set-up': setUp,
  feed: async (argv) => {
    const [verb, ...rest] = argv;
    if (verb === 'validate') return (await import('./feed/author.js')).validateCommand(rest);
    const { feedCommand, mappingCommand, statementCommand } = await import('./feed/index.js');
    if (verb === 'mapping') return mappingCommand(rest, readEnvironment);
    return verb === 'mt940' ? statementCommand(rest, readEnvironment()) : feedCommand(argv, readEnvironment());
  },
  account: async (argv) => {
    const [{ accountCommand }, { withWorker }] = await Promise.all([import('./auth/index.js'), import('./worker.js')]);
    return accountCommand(argv, (slug, act) => withWorker(readEnvironment(), slug, act));
  },
  contacts: async (argv) => (await import('./contacts.js')).contactsCommand(argv, readEnvironment()),
  notice: async (argv) => {
    const [{ noticeCommand }, { withWorker }] = await Promise.all([import('./notices/index.js'), import('./worker.js')]);
    return noticeCommand(argv, (slug, act) => withWorker(readEnvironment(), slug, act));
  },
  fault: async (argv) => {
    const [{ faultCommand }, { withWorker }] = await Promise.all([import('./faults/index.js'), import('./worker.js')]);
    return faultCommand(argv, (slug, act) => withWorker(readEnvironment(), slug, act));
  },
  reading: decideReading,
  platform: async (argv) => {
    const [{ platformCommand }, { withWorker }] = await Promise.all([import('./platform/index.js'), import('./worker.js')]);
    return platformCommand(argv, readEnvironment(), (slug, act) => withWorker(readEnvironment(), slug, act));
  },
  staff: async (argv) => {
    const [{ staffCommand }, { withWorker }] = await Promise.all([import('./staff/index.js'), import('./worker.js')]);
    return staffCommand(argv, (slug, act) => withWorker(readEnvironment(), slug, act));
  },
  schema: async () => (await import('./schema.js')).schemaCommand(),
};

const [name = '', ...argv] = process.argv.slice(2);
const command = COMMANDS[name];
if (!command) {
  console.error(USAGE);
  process.exitCode = 1;
} else {
  try {
    process.exitCode = await command(argv);
  } catch (error) {
    const told = error instanceof Error && ['EnvironmentError', 'MappingError', 'SetUpError'].includes(error.constructor.name);
    console.error(told ? error.message : error);
    process.exitCode = 1;
  }
}
