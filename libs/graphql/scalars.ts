import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';

const textOf = (node: ValueNode): string | null => (node.kind === Kind.STRING ? node.value : null);

function patterned(name: string, description: string, accepts: (text: string) => boolean): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value;
    throw new GraphQLError(`${name} expected: ${description}`, { extensions: { code: 'BAD_INPUT' } });
  };
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) => parse(textOf(node)),
  });
}

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true;

/** A calendar day in Warsaw. */
export const Day = patterned('Day', 'a calendar day (Europe/Warsaw) such as 2013-05-08', isDay);

/** A calendar month, the period of an entry. */
export const Month = patterned('Month', 'a calendar month such as 2013-05', (text) => isDay(`${text}-01`));

/** An exact decimal number, kept as text because a float would change it. */
export const Decimal = patterned('Decimal', 'an exact decimal number as text, such as 12.3400', (text) => /^-?\d+(\.\d+)?$/.test(text));

/** A moment in time. */
export const Instant = new GraphQLScalarType<Date, string>({
  name: 'Instant',
  description: 'a moment as ISO 8601 in UTC, such as 2026-11-21T19:00:00.000Z',
  serialize: (value) => (value as Date).toISOString(),
  parseValue: (value) => new Date(String(value)),
});

const wholeNumber = (value: unknown): number => {
  if (Number.isSafeInteger(value)) return value as number;
  throw new GraphQLError('Grosze expected: a whole number', { extensions: { code: 'BAD_INPUT' } });
};

/** Money. */
export const Grosze = new GraphQLScalarType<number, number>({
  name: 'Grosze',
  description: 'an amount of money in whole grosze (1 zł = 100), signed; of a balance, below zero is an underpayment',
  serialize: wholeNumber,
  parseValue: wholeNumber,
  parseLiteral: (node) => wholeNumber(node.kind === Kind.INT ? Number(node.value) : null),
});
