import { GraphQLError, GraphQLScalarType, valueFromASTUntyped } from 'graphql';

function asObject(value: unknown): object {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new GraphQLError('Settings expected: a document', { extensions: { code: 'BAD_INPUT' } });
}

/** Settings, or a part of them, in the shape of a set-up file. What is wrong in them is told as problems, field by field. */
export const Settings = new GraphQLScalarType<object, object>({
  name: 'Settings',
  description: 'settings of a cooperative, or a part of them, in the shape of a set-up file',
  serialize: asObject,
  parseValue: asObject,
  parseLiteral: (node) => asObject(valueFromASTUntyped(node)),
});
