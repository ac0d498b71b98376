// What the validator accepts as a day, a proposal adopted, an address; and its errors in words.
import { readdirSync } from 'node:fs'
import { Ajv } from 'ajv'
import { Type, type TSchema } from 'typebox'
import t from 'tap'
import { nullable } from '../schemas/nullable.js'
import { Settings } from '../src/config.js'
import { faultOf, faultsOf, requestsValidator, validator } from '../src/validator.js'

const SCHEMAS = new URL('../schemas/', import.meta.url)

/** The faults of a value by a schema, as path and detail. */
function faults (schema: TSchema, value: unknown): Array<[path: string, detail: string]> {
  const check = validator().compile(schema)
  check(value)
  return faultsOf(check).map(({ path, detail }) => [path.join('.'), detail.en])
}

const isA = (format: string, value: string) => faults(Type.String({ format }), value).length === 0

t.test('Every schema that is written once is sound, of which validators are told that nobody need look', async t => {
  const ajv = new Ajv({ strict: false, logger: false })
  const isSound = (schema: object) => ajv.validateSchema(schema)
  const files = readdirSync(SCHEMAS).filter(file => file.endsWith('.js'))
  const modules = await Promise.all(files.map(async file => Object.entries(await import(new URL(file, SCHEMAS).href) as Record<string, unknown>)))
  const schemas = modules.flat().flatMap(([name, value]) => typeof value === 'object' && value !== null && ('type' in value || 'anyOf' in value) ? [[name, value] as const] : [])
  t.ok(schemas.length > 50, `${schemas.length} schemas`)
  for (const [name, schema] of [...schemas, ['settings', Settings] as const]) t.ok(isSound(schema), `${name} ${ajv.errorsText()}`)
  t.notOk(isSound({ type: 'text' }), 'as that which is none is not')
  t.equal(validator().compile({ type: 'object' })({}), true)
})

t.test('A date is a day of the real calendar, written YYYY-MM-DD', async t => {
  for (const day of ['2025-02-10', '2024-02-29', '0001-01-01', '9999-12-31']) t.ok(isA('date', day), `${day} is one`)
  for (const day of ['2025-02-29', '2025-2-10', '2025-02-10T00:00:00Z', '0000-01-01', '10 février 2025', 'none', '']) t.notOk(isA('date', day), `"${day}" is none`)
})

t.test('A release day may also be none, for a film never released in cinemas', async t => {
  for (const day of ['2025-02-10', 'none']) t.ok(isA('date-or-none', day), `${day} is accepted`)
  for (const day of ['2025-02-30', 'None', '']) t.notOk(isA('date-or-none', day), `"${day}" is refused`)
})

t.test('A partial date is a real day, month or year', async t => {
  for (const date of ['2014', '2014-11', '2014-11-05', '2024-02-29', '0001', '9999-12']) t.ok(isA('partial-date', date), `${date} is one`)
  for (const date of ['', '214', '0000', '2014-13', '2014-00', '2014-1', '2014-11-', '2014-02-29', '2014-11-05T00', 'none', '12014']) t.notOk(isA('partial-date', date), `"${date}" is none`)
})

t.test('What changed is asked since a version of the data or since a day', async t => {
  for (const since of ['1.0.0', '10.20.30', '2025-02-10']) t.ok(isA('version-or-date', since), `${since} is accepted`)
  for (const since of ['1.0', 'v1.0.0', '1.0.0-beta', '2025-02-30', '']) t.notOk(isA('version-or-date', since), `"${since}" is refused`)
})

t.test('An adoption is a proposal and the day on which it comes into force', async t => {
  for (const adoption of ['filippetti-2014@2014-10-01', 'a@2014-10-01']) t.ok(isA('adoption', adoption), `${adoption} is one`)
  for (const adoption of ['filippetti-2014', 'filippetti-2014@', 'filippetti-2014@2014-02-30', '@2014-10-01', 'Filippetti@2014-10-01', 'a--b@2014-10-01', 'a@b@2014-10-01']) {
    t.notOk(isA('adoption', adoption), `${adoption} is none`)
  }
})

t.test('An address is absolute, a reference need not be', async t => {
  t.ok(isA('uri', 'https://www.culture.gouv.fr/'))
  t.notOk(isA('uri', '/v1/rule-sets'))
  t.ok(isA('uri-reference', '/v1/rule-sets'))
  t.notOk(isA('uri-reference', 'http://['))
})

t.test('Every fault is said in words, where it stands', async t => {
  const film = Type.Object({
    title: Type.String({ minLength: 1 }),
    nature: Type.Optional(Type.Enum(['law', 'practice'])),
    floor: Type.Optional(Type.Literal(true)),
    released: Type.Optional(Type.Unsafe<string | null>({ type: ['string', 'null'], format: 'date' })),
    runtime: Type.Optional(Type.Integer()),
    url: Type.Optional(Type.String({ format: 'uri' })),
    adopt: Type.Optional(Type.Array(Type.String({ format: 'adoption' }))),
    release: Type.Optional(Type.String({ format: 'date-or-none' })),
    launch: Type.Optional(Type.String({ format: 'partial-date' })),
    since: Type.Optional(Type.String({ format: 'version-or-date' })),
    change: Type.Optional(Type.Unsafe({
      type: 'object',
      required: ['kind'],
      properties: { kind: { enum: ['law', 'addition'] } },
      discriminator: { propertyName: 'kind' },
      oneOf: [
        Type.Object({ kind: Type.Literal('law'), set: Type.String() }),
        Type.Object({ kind: Type.Literal('addition'), summary: Type.String() })
      ]
    }))
  }, { additionalProperties: false })
  const table: ReadonlyArray<readonly [sentence: string, value: unknown, path: string, detail: string]> = [
    ['a property that nobody knows', { title: 'A', titre: 'A' }, 'titre', 'is not known here; check its spelling or leave it out'],
    ['a property that is missing', {}, 'title', 'is required'],
    ['a word outside a list', { title: 'A', nature: 'custom' }, 'nature', 'must be one of: law, practice'],
    ['a value other than the only one', { title: 'A', floor: false }, 'floor', 'must be true'],
    ['a value of another type', { title: 'A', runtime: '90' }, 'runtime', 'must be integer'],
    ['a value of neither type', { title: 'A', released: 2025 }, 'released', 'must be string or null'],
    ['a day that does not exist', { title: 'A', released: '2025-02-30' }, 'released', 'must be a real calendar day written YYYY-MM-DD'],
    ['a release that is neither a day nor none', { title: 'A', release: 'never' }, 'release', 'must be a real calendar day written YYYY-MM-DD, or none for a film never released in cinemas there'],
    ['a month that does not exist', { title: 'A', launch: '2014-13' }, 'launch', 'must be a real day, month or year written YYYY-MM-DD, YYYY-MM or YYYY'],
    ['what is neither a version nor a day', { title: 'A', since: 'yesterday' }, 'since', 'must be a version of the rule book, such as 1.0.0, or a real calendar day written YYYY-MM-DD'],
    ['a kind that nobody knows', { title: 'A', change: { kind: 'novelty' } }, 'change.kind', 'must be one of: law, addition'],
    ['a kind that is missing', { title: 'A', change: { set: 'A' } }, 'change.kind', 'is required'],
    ['a field that this kind must have, and no other', { title: 'A', change: { kind: 'law', summary: 'A' } }, 'change.set', 'is required'],
    ['a proposal without a day', { title: 'A', adopt: ['a@2014-10-01', 'b'] }, 'adopt.1', 'must be <proposal>@<date>, such as filippetti-2014@2014-10-01'],
    ['an address that is none', { title: 'A', url: 'culture.gouv.fr' }, 'url', 'must be an address, as https://…'],
    ['a text without a character', { title: '' }, 'title', 'must NOT have fewer than 1 characters']
  ]
  for (const [sentence, value, path, detail] of table) t.strictSame(faults(film, value), [[path, detail]], sentence)
})

t.test('All the faults of a value are listed', async t => {
  const schema = Type.Object({ title: Type.String(), runtime: Type.Integer() }, { additionalProperties: false })
  t.strictSame(faults(schema, { runtime: 'long', titre: 'A' }), [
    ['title', 'is required'],
    ['titre', 'is not known here; check its spelling or leave it out'],
    ['runtime', 'must be integer']
  ])
})

t.test('A value without a fault has none to list', async t => {
  t.strictSame(faults(Type.String(), 'text'), [])
  t.strictSame(faultsOf({}), [], 'nor has a validator that has seen no value')
})

t.test('A validator of requests leaves off where no more faults would be listed, wherever they are; one of rules does not', async t => {
  const film = Type.Object({ title: Type.String(), media: Type.Optional(Type.Array(Type.Enum(['svod', 'tvod']))) }, { additionalProperties: false })
  const unknown = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, i) => [`k${i}`, 1]))
  const values: ReadonlyArray<[schema: TSchema, value: unknown, faults: number]> = [
    [Type.Array(film), Array(1000).fill({ title: 'A', ...unknown(5) }), 5000],
    [Type.Array(film), Array(1000).fill(1), 1000],
    [film, { title: 'A', ...unknown(1000) }, 1000],
    [Type.Object({ films: Type.Array(film) }), { films: [{ title: 'A', media: Array(1000).fill('vhs') }] }, 1000]
  ]
  for (const [schema, value, faults] of values) {
    const check = requestsValidator().compile(schema)
    t.notOk(check(value))
    t.equal(check.errors?.length, 200)
    const all = validator().compile(schema)
    t.notOk(all(value))
    t.equal(all.errors?.length, faults)
    t.strictSame(faultsOf(check).slice(0, 51), faultsOf(all).slice(0, 51), 'the first are the same')
  }
  const check = requestsValidator().compile(Type.Array(film))
  t.notOk(check([{ title: 'A' }, { title: 1, media: ['vhs'], k: 1 }, {}]))
  t.equal(check.errors?.length, 4, 'a few are all told')
  t.ok(check([{ title: 'A', media: ['svod'] }]), 'and it finds none in what is right')
  t.equal(check.errors, null)
})

t.test('A name with a slash or a tilde is one segment of the path', async t => {
  const schema = Type.Object({ 'admissions/week': Type.Integer(), 'about~': Type.Integer(), '~1': Type.Integer() })
  const check = validator().compile(schema)
  check({ 'admissions/week': 'many', 'about~': 'many', '~1': 'many' })
  t.strictSame(faultsOf(check).map(({ path }) => path), [['admissions/week'], ['about~'], ['~1']])
})

t.test('Every fault is said in French too, in words of its own', async t => {
  const text = (rest: object) => Type.Unsafe<unknown>({ type: 'string', ...rest })
  const number = (rest: object) => Type.Unsafe<unknown>({ type: 'number', ...rest })
  const list = (rest: object) => Type.Unsafe<unknown>({ type: 'array', ...rest })
  const object = (rest: object) => Type.Unsafe<unknown>({ type: 'object', ...rest })
  const table: ReadonlyArray<readonly [schema: TSchema, value: unknown, french: string]> = [
    [object({ additionalProperties: false }), { titre: 'A' }, "n'est pas connu ici ; vérifiez son orthographe ou omettez-le"],
    [object({ required: ['title'] }), {}, 'est obligatoire'],
    [object({ minProperties: 1 }), {}, 'doit compter au moins 1 champ'],
    [object({ maxProperties: 2 }), { a: 1, b: 2, c: 3 }, 'doit compter au plus 2 champs'],
    [Type.Enum(['law', 'practice']), 'custom', 'doit être une de ces valeurs : law, practice'],
    [Type.Literal(true), false, 'doit être true'],
    [Type.Unsafe<unknown>({ type: ['string', 'null'] }), 1, 'doit être un texte ou null'],
    [Type.Unsafe<unknown>({ type: ['integer', 'array'] }), 'A', 'doit être un nombre entier ou une liste'],
    [Type.Unsafe<unknown>({ type: ['number', 'boolean', 'object'] }), 'A', 'doit être un nombre ou un booléen (true ou false) ou un objet'],
    [text({ format: 'date' }), '2025-02-30', 'doit être un jour réel du calendrier, écrit AAAA-MM-JJ'],
    [text({ format: 'uri' }), 'culture.gouv.fr', 'doit être une adresse, comme https://…'],
    [text({ minLength: 1 }), '', 'doit compter au moins 1 caractère'],
    [text({ maxLength: 3 }), 'film', 'doit compter au plus 3 caractères'],
    [text({ pattern: '^[A-Z]{2}$' }), 'fr', 'doit être un code de deux lettres capitales (ISO 3166-1), comme FR'],
    [text({ pattern: '^\\d+\\.\\d+\\.\\d+$' }), '1', 'doit être une version du recueil des règles, comme 1.0.0'],
    [text({ pattern: '^[a-z]+$' }), 'FR', 'doit suivre le motif « ^[a-z]+$ »'],
    [number({ minimum: 0 }), -1, 'doit valoir 0 au moins'],
    [number({ maximum: 5 }), 6, 'doit valoir 5 au plus'],
    [list({ minItems: 1 }), [], 'doit compter au moins 1 élément'],
    [list({ maxItems: 2 }), [1, 2, 3], 'doit compter au plus 2 éléments'],
    [list({ uniqueItems: true }), ['svod', 'svod'], 'ne doit rien contenir deux fois (les éléments 0 et 1 sont les mêmes)'],
    [Type.Unsafe<unknown>({ not: {} }), 1, "n'a pas la forme voulue"]
  ]
  for (const [schema, value, french] of table) {
    const check = validator().compile(schema)
    check(value)
    const [fault, ...others] = faultsOf(check)
    t.strictSame([fault?.detail.fr, others], [french, []], french)
    t.not(fault?.detail.en, fault?.detail.fr)
  }
})

t.test('A fault that carries no words of its own is said all the same', async t => {
  t.strictSame(faultOf({ instancePath: '/title', schemaPath: '#', keyword: 'odd', params: {} }), {
    path: ['title'], detail: { fr: "n'a pas la forme voulue", en: 'is not well formed' }
  })
})

t.test('A validator changes nothing, unless it is told to', async t => {
  const schema = Type.Object({ runtime: Type.Integer({ default: 90 }), title: Type.Optional(Type.String({ default: 'A' })) })
  const untouched = { runtime: '120' }
  t.notOk(validator().compile(schema)(untouched), 'a number in a text is no number')
  t.strictSame(untouched, { runtime: '120' })
  const read = { runtime: '120' }
  t.ok(validator({ coerceTypes: true, useDefaults: true }).compile(schema)(read), 'a validator that reads numbers out of texts accepts it')
  t.strictSame(read, { runtime: 120, title: 'A' })
})

t.test('A value that may be absent on purpose has a name of its own where what it may be has one, and says the same of itself', async t => {
  t.match(nullable(Type.String({ title: 'Word', description: 'A word.' })), { title: 'WordOrNull', description: 'A word.' })
  const bare = nullable(Type.String({ title: 'Word' }))
  t.match(bare, { title: 'WordOrNull' })
  t.notOk('description' in bare)
  t.notOk('title' in nullable(Type.String()))
  for (const value of ['word', null]) t.strictSame(faults(bare, value), [])
  t.not(faults(bare, 1).length, 0)
})
