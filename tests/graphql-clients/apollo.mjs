// Asks the same four questions with Apollo Client and its cache.
import { readFileSync } from 'node:fs';
import apollo from '@apollo/client/core/core.cjs';
import { parse } from 'graphql';

const { ApolloClient, HttpLink, InMemoryCache } = apollo;
const client = new ApolloClient({ link: new HttpLink({ uri: process.argv[2], fetch }), cache: new InMemoryCache() });
const document = parse(readFileSync(new URL('questions.graphql', import.meta.url), 'utf8'));
const ask = async (name, variables) => {
  const query = { ...document, definitions: document.definitions.filter((definition) => definition.name.value === name) };
  return (await client.query({ query, variables })).data;
};
const profile = {
  organisation: { establishedIn: 'UNION' },
  systems: [{
    id: 'cv', isAiSystem: true, roles: { includes: ['PROVIDER'] }, unionLink: { includes: ['UNION_MARKET'] }, openSource: false,
    annexIII: { includes: ['V_4_A'] }, profiling: true, onMarket: false, complete: ['ALL'],
  }],
  complete: ['ALL'],
};
const { assess } = await ask('Assess', { profile });
process.stdout.write(JSON.stringify([
  (await ask('Satisfies', { control: 'A.7.4' })).satisfies.summary.text,
  (await ask('Explain', { from: 'A.7.4', to: 'eu-ai-act:Art.10(3)' })).explain.summary,
  (await ask('Coverage', { have: ['A.7.2', 'A.7.4'] })).coverage.text,
  `${assess.subjects[0].headline} ${assess.binding.find((duty) => duty.provision.id === 'eu-ai-act:Art.9').from}`,
]));
