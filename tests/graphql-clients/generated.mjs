// Generates a TypeScript client from the service's introspection, compiles it under the strictest settings, and asks four questions with it.
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
// Written in TypeScript, so that the compiler checks a profile against the generated inputs.
writeFileSync(join(folder, 'profile.ts'), `
import * as client from './client.js';
export const profile: client.ProfileInput = {
  organisation: { establishedIn: client.OrganisationEstablishedInOption.Union },
  systems: [{
    id: 'cv', isAiSystem: true, roles: { includes: [client.SystemRolesOption.Provider] }, unionLink: { includes: [client.SystemUnionLinkOption.UnionMarket] },
    openSource: false, annexIII: { includes: [client.SystemAnnexIiiOption.V_4A] }, profiling: true, onMarket: false, complete: [client.SystemCompleteOption.All],
  }],
  complete: [client.ProfileCompleteOption.All],
};`);
const program = ts.createProgram([join(folder, 'client.ts'), join(folder, 'profile.ts')], {
  strict: true, target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler, skipLibCheck: true, types: [],
});
const problems = [...ts.getPreEmitDiagnostics(program)].map((problem) => ts.flattenDiagnosticMessageText(problem.messageText, '\n'));
if (problems.length > 0) throw new Error(problems.join('\n'));
program.emit();

const { getSdk } = await import(pathToFileURL(join(folder, 'client.js')));
const { profile } = await import(pathToFileURL(join(folder, 'profile.js')));
const sdk = getSdk(new GraphQLClient(url));
const { assess } = await sdk.Assess({ profile });
process.stdout.write(JSON.stringify([
  (await sdk.Satisfies({ control: 'A.7.4' })).satisfies.summary.text,
  (await sdk.Explain({ from: 'A.7.4', to: 'eu-ai-act:Art.10(3)' })).explain.summary,
  (await sdk.Coverage({ have: ['A.7.2', 'A.7.4'] })).coverage.text,
  `${assess.subjects[0].headline} ${assess.binding.find((duty) => duty.provision.id === 'eu-ai-act:Art.9').from}`,
]));
