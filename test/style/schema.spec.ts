import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));

/** Whatever of a type bears no description. */
function silent(type: (typeof types)[number]): string[] {
  if (isEnumType(type)) return type.getValues().filter(({ description }) => !description).map(({ name }) => `${type.name}.${name}`);
  if (isObjectType(type) || isInterfaceType(type)) {
    return Object.values(type.getFields()).flatMap((field) => [
      ...(field.description ? [] : [`${type.name}.${field.name}`]),
      ...field.args.filter(({ description }) => !description).map(({ name }) => `${type.name}.${field.name}(${name})`),
    ]);
  }
  if (isInputObjectType(type)) return Object.values(type.getFields()).filter(({ description }) => !description).map(({ name }) => `${type.name}.${name}`);
  return [];
}

describe('the GraphQL schema', () => {
  it('tells the meaning of every field, argument and value', () => {
    expect(types.length).toBeGreaterThan(30);
    expect(types.flatMap(silent)).toEqual([]);
  });
});
