// Reads one request a line ({document, variables, operationName}), answers with what the reference implementation makes of it:
// whether it parses, which rules fail (each rule is run alone), and the data and the error paths.
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { parse, validate, execute, recommendedRules, specifiedRules, getIntrospectionQuery } from 'graphql';
import { root, zooSchema } from './zoo.mjs';

const schema = zooSchema(readFileSync(process.argv[2], 'utf8'));
const rules = [...new Set([...specifiedRules, ...recommendedRules])];

function answer({ document, variables, operationName }) {
  let parsed;
  try {
    parsed = parse(document);
  } catch (error) {
    return { parses: false, at: error.locations?.[0] ?? null };
  }
  const failing = rules.filter((rule) => validate(schema, parsed, [rule], { maxErrors: 5 }).length > 0).map((rule) => rule.name).sort();
  if (failing.length > 0) return { parses: true, failing };
  let result;
  try {
    result = execute({ schema, document: parsed, rootValue: root, variableValues: variables, operationName });
  } catch (error) {
    return { parses: true, failing, thrown: String(error) };
  }
  return {
    parses: true,
    failing,
    hasData: 'data' in result,
    data: result.data,
    errors: (result.errors ?? []).map(({ path, locations }) => ({ path: path ?? null, locations: locations ?? [] })),
  };
}

for await (const line of createInterface({ input: process.stdin })) {
  const request = JSON.parse(line);
  process.stdout.write(JSON.stringify(request.introspect ? { query: getIntrospectionQuery(request.introspect) } : answer(request)) + '\n');
}
