// Generates a TypeScript client from the service's introspection, compiles it under the strictest settings, and asks three questions with it.
import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as operations from '@graphql-codegen/typescript-operations';
import * as request from '@graphql-codegen/typescript-graphql-request';
import * as types from '@graphql-codegen/typescript';
import { buildClientSchema, getIntrospectionQuery, parse, printSchema } from 'graphql';
import { GraphQLClient } from 'graphql-request';
import ts from 'typescript';

const url = process.argv[2];
const here = fileURLToPath(new URL('.', import.meta.url));
const introspection = await new GraphQLClient(url).request(getIntrospectionQuery({ specifiedByUrl: true, inputValueDeprecation: true, oneOf: true }));
const code = await codegen({
  filename: 'client.ts',
  schema: parse(printSchema(buildClientSchema(introspection))),
  documents: [{ document: parse(readFileSync(join(here, 'questions.graphql'), 'utf8')) }],
  plugins: [{ types: {} }, { operations: {} }, { request: {} }],
  pluginMap: { types, operations, request },
  config: { scalars: { Date: 'string' }, useTypeImports: true },
});

const folder = mkdtempSync(join(tmpdir(), 'aims-client-'));
symlinkSync(join(here, 'node_modules'), join(folder, 'node_modules'));
writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
writeFileSync(join(folder, 'client.ts'), code);
const program = ts.createProgram([join(folder, 'client.ts')], {
  strict: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, skipLibCheck: true, types: [],
});
const problems = [...ts.getPreEmitDiagnostics(program)].map((problem) => ts.flattenDiagnosticMessageText(problem.messageText, '\n'));
if (problems.length > 0) throw new Error(problems.join('\n'));
program.emit();

const { getSdk } = await import(pathToFileURL(join(folder, 'client.js')));
const sdk = getSdk(new GraphQLClient(url));
process.stdout.write(JSON.stringify([
  (await sdk.Satisfies({ control: 'A.7.4' })).satisfies.summary.text,
  (await sdk.Explain({ from: 'A.7.4', to: 'eu-ai-act:Art.10(3)' })).explain.summary,
  (await sdk.Coverage({ have: ['A.7.2', 'A.7.4'] })).coverage.text,
]));
