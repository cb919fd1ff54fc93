// Serves the objects of Aims.GraphQL.Load with mercurius and its JIT on port 5212, and with graphql-yoga on port 5213.
import { createServer } from 'node:http';
import fastify from 'fastify';
import mercurius from 'mercurius';
import { createSchema, createYoga } from 'graphql-yoga';

const typeDefs = 'type Query { item: Item! items: [Item!]! } type Item { id: ID! title: String! kind: String! weight: Int! isDuty: Boolean! }';
const items = Array.from({ length: 100 }, (_, i) => ({
  id: `eu-ai-act:Art.${i + 10}(${i % 9})`, title: `Data governance and management practices, number ${i}`, kind: 'paragraph', weight: i * 7, isDuty: i % 2 === 0,
}));
const resolvers = { Query: { item: () => items[0], items: () => items } };

const app = fastify();
app.register(mercurius, { schema: typeDefs, resolvers, jit: 1 });
await app.listen({ port: 5212, host: '127.0.0.1' });
createServer(createYoga({ schema: createSchema({ typeDefs, resolvers }), logging: false })).listen(5213, '127.0.0.1');
