// Reads the answer to the full introspection query, and prints the schema that clients make of it.
import { readFileSync } from 'node:fs';
import { buildClientSchema, buildSchema, lexicographicSortSchema, printSchema } from 'graphql';

const [sdl, introspection] = process.argv.slice(2).map((path) => readFileSync(path, 'utf8'));
const expected = printSchema(lexicographicSortSchema(buildSchema(sdl)));
const actual = printSchema(lexicographicSortSchema(buildClientSchema(JSON.parse(introspection).data)));
process.stdout.write(JSON.stringify({ equal: expected === actual, expected, actual }));
