// The same zoo as in Zoo/*.cs, for the reference implementation.
import { buildSchema, GraphQLError, Kind } from 'graphql';

export function zooSchema(sdl) {
  const schema = buildSchema(sdl);
  const date = schema.getType('Date');
  const parse = (text) => {
    const time = typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(text + 'T00:00:00Z') : NaN;
    if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) throw new GraphQLError('A day is written as YYYY-MM-DD.');
    return text;
  };
  date.parseValue = parse;
  date.parseLiteral = (node) => {
    if (node.kind !== Kind.STRING) throw new GraphQLError('A day is a text.');
    return parse(node.value);
  };
  return schema;
}

const fail = () => { throw new Error('secret'); };

class Animal {
  constructor(id, name, legs) { Object.assign(this, { id, name, legs }); }
  get friend() { return this.pal ?? null; }
  broken() { fail(); }
}

class Dog extends Animal {
  __typename = 'Dog';
  barks = true;
  mood = null;
  constructor(id, name, legs, size, born, kilos) { super(id, name, legs); Object.assign(this, { size, born, kilos }); }
  weight({ unit }) { return unit === 'KG' ? this.kilos : this.kilos * 2; }
}

class Cat extends Animal {
  __typename = 'Cat';
  meows = false;
  constructor(id, name, legs, size, lives) { super(id, name, legs); Object.assign(this, { size, lives }); }
}

class Strict {
  constructor(depth) { this.depth = depth; }
  ok = 'ok';
  none = null;
  nones = ['a', null, 'b'];
  fails() { fail(); }
  inner() { return this.depth > 0 ? new Strict(this.depth - 1) : null; }
  maybe() { return this.inner(); }
  items() { return this.depth > 0 ? [new Strict(0), new Strict(this.depth - 1)] : []; }
  loose() { return this.depth > 0 ? [new Strict(0), null, new Strict(this.depth - 1)] : []; }
}

class Person {
  __typename = 'Person';
  strict = new Strict(2);
  constructor(name, all) { Object.assign(this, { name, all }); }
  get best() { return this.all[0]; }
  pets({ first, kinds }) {
    return this.all.filter((pet) => kinds == null || kinds.includes(pet instanceof Dog ? 'DOG' : 'CAT')).slice(0, Math.max(0, first ?? 100));
  }
}

const rex = new Dog('d1', 'Rex', 4, 'VERY_LARGE', '2020-02-29', 30.5);
const fido = new Dog('d2', 'Fido "the \\ brave"\n\u0001 é 🐕', 3, null, null, 7);
const tom = new Cat('c1', 'Tom', null, 'SMALL', 9);
fido.pal = rex;
tom.pal = fido;
const animals = [rex, fido, tom];
const ann = new Person('Ann', animals);
rex.owner = ann;

const show = (number) => number ?? '';
const showFilter = (f) =>
  `{${f.name ?? ''};${(f.kinds ?? []).join(',')};${f.legs ? `${f.legs.from}-${f.legs.to}` : ''};${f.not ? showFilter(f.not) : ''};${f.bornAfter ?? ''};${show(f.old)}}`;

export const root = {
  being: ({ id }) => (id === 'p1' ? ann : animals.find((animal) => animal.id === id) ?? null),
  beings: () => [rex, tom, ann],
  animal: ({ key }) => key.range
    ? animals[Math.min(2, Math.max(0, key.range.from))]
    : animals.find((animal) => (key.id != null ? animal.id === key.id : animal.name === key.name)) ?? null,
  animals: ({ filter, first }) => [...animals.filter((animal) => filter?.name == null || animal.name === filter.name).slice(0, Math.max(0, first)), null],
  dog: rex,
  cat: tom,
  person: ann,
  strict: new Strict(3),
  stricts: () => [[root.strict, root.strict], []],
  echo: (a) => [
    a.text ?? '', show(a.number), a.float === undefined || a.float === null ? '' : String(a.float), a.flag ?? '', a.id ?? '', a.size ?? '', a.day ?? '',
    a.list ? '[' + a.list.map(show).join(',') + ']' : '',
    a.nested ? '[' + a.nested.map((inner) => (inner ? '[' + inner.join(',') + ']' : '')).join(',') + ']' : '',
    a.filter ? showFilter(a.filter) : '', show(a.old),
  ].join('|'),
  required: ({ number, list }) => `${number}:${list.join(',')}`,
  numbers: [1, null, -3],
  fails: fail,
  failsHard: fail,
  outOfRange: 2 ** 40,
};
