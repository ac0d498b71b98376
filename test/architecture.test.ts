// The arrows of docs/architecture.md: who may import whom, read off the import lines.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import t from 'tap'
import { ROOT } from './fixtures/root.js'
import { rulebook } from './fixtures/rulebook.js'
import { ROOMS as MUTATED } from './mutation/rooms.js'

const root = fileURLToPath(ROOT)
const WRITTEN_DATE = 'src/words/written-date.ts'

interface Import { readonly from: string, readonly what: string, readonly typeOnly: boolean }

function filesIn (folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith('.ts'))
    .map(entry => relative(root, join(entry.parentPath, entry.name)))
}

/** The imports of a file; those of the project as paths from its root. */
function importsOf (file: string): Import[] {
  const text = readFileSync(join(root, file), 'utf8')
  return [...text.matchAll(/^import (type )?(?:[^'\n]* from )?'([^']+)'/gm)].map(([, type, what = '']) => ({
    from: file,
    what: what.startsWith('.') ? relative(root, join(root, dirname(file), what)).replace(/\.js$/, '.ts') : what,
    typeOnly: type !== undefined
  }))
}

/** What browsers run, which is bundled apart: test/page/ tries it in one. */
const IN_BROWSERS = filesIn('src/page')

const sources = [...filesIn('src').filter(file => !IN_BROWSERS.includes(file)), ...filesIn('schemas')]
const imports = sources.flatMap(importsOf)
const of = (folder: string) => imports.filter(({ from }) => from.startsWith(folder))
const broken = (list: Import[]) => list.map(({ from, what }) => `${from} imports ${what}`)

/** The rooms of the engine, from the last word of an answer down to the days, and the line that they stand in: each may import those after it. */
const ROOMS = ['view', 'words', 'answer', 'service', 'decide', 'law', 'calendar']
/** The packages that a room may import */
const PACKAGES: Readonly<Record<string, RegExp>> = { words: /date-fns/, view: /^(lru-cache|@remix-run\/html-template|typebox)$/ }
/** What the law knows of the facts of films, beside their types: what implies what. */
const FACTS = { room: 'law', what: 'schemas/stated-facts.ts' }
/** Those that have no language: they decide, and others say it. */
const SILENT = ['answer', 'service', 'decide', 'law', 'calendar']

for (const [i, room] of ROOMS.entries()) {
  const below = ROOMS.slice(i + 1)
  t.test(`src/${room} imports itself, ${below.join(', ') || 'no other room'}, and of the shapes the types`, async t => {
    const folders = [room, ...below].map(name => `src/${name}/`)
    const own = of(`src/${room}/`)
    t.ok(own.length > 4, 'the import lines are read')
    t.strictSame(broken(own.filter(({ what, typeOnly }) =>
      !folders.some(folder => what.startsWith(folder)) && !(what.startsWith('schemas/') && (typeOnly || room === 'view' || (room === FACTS.room && what === FACTS.what))) && !(PACKAGES[room]?.test(what) ?? false))), [])
  })
}

/** What each room of the pages may import beside itself. */
const PAGE_ROOMS: ReadonlyArray<[room: string, may: RegExp]> = [
  ['src/view/html/', /^(src\/words\/|src\/view\/tiers\.ts$|schemas\/|@remix-run\/html-template$|typebox$)/],
  ['src/http/pages/', /^(src\/(view\/html|words)\/|src\/http\/(protocol|problems|question)\/|schemas\/|fastify$|@fastify\/|negotiator$|node:http$|typebox$)/]
]

for (const [room, may] of PAGE_ROOMS) {
  t.test(`${room} knows no engine: a page shows what the API answers`, async t => {
    t.ok(of(room).length > 4, 'the import lines are read')
    t.strictSame(broken(of(room).filter(({ what }) => !what.startsWith(room) && !may.test(what))), [])
  })
}

t.test('What browsers run imports itself, the parts of pages and their words, and of the shapes the types', async t => {
  t.ok(IN_BROWSERS.length > 2)
  const may = /^(src\/(page|view\/html)\/|src\/words\/pages\.ts$|@remix-run\/html-template$|read-excel-file\/universal$)/
  t.strictSame(broken(IN_BROWSERS.flatMap(importsOf).filter(({ what, typeOnly }) => !may.test(what) && !(typeOnly && /^(schemas\/|typebox$)/.test(what)))), [])
})

t.test('What every page runs is small: the parts of pages are for the page of many films alone', async t => {
  const own = IN_BROWSERS.filter(file => !/^src\/page\/films(\.ts|\/)/.test(file))
  t.ok(own.length > 2)
  t.strictSame(broken(own.flatMap(importsOf).filter(({ what }) => !what.startsWith('src/page/') || what.startsWith('src/page/films'))), [])
})

t.test('No file of a room leads back to itself, by what it imports or by the types alone', async t => {
  const importsIn = new Map(sources.map(file => [file, imports.filter(({ from, what }) => from === file && ROOMS.some(room => what.startsWith(`src/${room}/`))).map(({ what }) => what)]))
  const leadsTo = (file: string, target: string, seen = new Set<string>()): boolean => (importsIn.get(file) ?? []).some(next => {
    if (next === target) return true
    if (seen.has(next)) return false
    return leadsTo(next, target, seen.add(next))
  })
  t.strictSame(ROOMS.flatMap(room => filesIn(`src/${room}`)).filter(file => leadsTo(file, file)), [])
})

/** The parts of a room, in the line that they stand in: each may import itself and those after it. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  'src/law': ['', 'tracks', 'sets', 'facts', 'once'],
  'src/decide': ['eras', 'worlds', '']
}

t.test('Within the law, and within what decides, no part knows those that are built on it', async t => {
  for (const [room, parts] of Object.entries(PARTS)) {
    const partOf = (file: string) => relative(room, dirname(file))
    t.strictSame([...new Set(filesIn(room).map(partOf))].sort(), [...parts].sort(), room)
    t.strictSame(broken(of(`${room}/`).filter(({ from, what }) => what.startsWith(`${room}/`) && parts.indexOf(partOf(what)) < parts.indexOf(partOf(from)))), [])
  }
})

/** The code of a file, without its comments. */
const codeOf = (file: string) => readFileSync(join(root, file), 'utf8').replace(/^\s*(\/\/|\*|\/\*).*$/gm, '')

t.test('Who decides says nothing: no sentence, and no text in two languages, but the labels that the rules have', async t => {
  const files = SILENT.flatMap(room => filesIn(`src/${room}`))
  t.ok(files.length > 50, 'the files are read')
  const LABELS = 'src/law/sets/label.ts'
  t.strictSame(files.filter(file => file !== LABELS && /\{\s*(fr|en)\b\s*[:,]/.test(codeOf(file))), [])
  // What a programmer reads who broke a promise is no answer.
  const literals = (file: string) => [...codeOf(file).replace(/new RangeError\(.*\)/g, '').matchAll(/'[^'\n]*'|`[^`]*`/g)].map(([text]) => `${file}: ${text}`)
  t.strictSame(files.flatMap(literals).filter(text => /['`].*\p{L}+ \p{L}+ \p{L}+/u.test(text)), [])
})

t.test('One file knows date-fns, which writes dates out for people', async t => {
  t.strictSame([...new Set(imports.filter(({ what }) => /date-fns/.test(what)).map(({ from }) => from))], [WRITTEN_DATE])
})

t.test('The edge does not load the rules, and the loader does not know the edge', async t => {
  t.strictSame(broken(of('src/http').filter(({ what }) => what.startsWith('src/rulebook/') || what === 'src/main.ts' || what === 'src/config.ts')), [])
  t.strictSame(broken(of('src/rulebook').filter(({ what }) => what.startsWith('src/http/') || what === 'src/app.ts' || what === 'fastify')), [])
})

t.test('The rooms of the edge do not know its routes', async t => {
  const inside = of('src/http/').filter(({ from }) => !from.startsWith('src/http/routes/'))
  t.ok(inside.length > 100, 'the import lines are read')
  t.strictSame(broken(inside.filter(({ what }) => what.startsWith('src/http/routes/'))), [])
})

t.test('Every room of the edge has its line in the picture', async t => {
  const rooms = readdirSync(join(root, 'src/http'), { withFileTypes: true })
  const page = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
  for (const room of rooms) t.ok(room.isDirectory() && page.includes(`\n  ${room.name}/ `), room.name)
})

t.test('The shapes know nothing but shapes', async t => {
  t.strictSame(broken(of('schemas').filter(({ what }) => what !== 'typebox' && !what.startsWith('schemas/'))), [])
})

t.test('Only the loader and the version touch the disk, and only the process touches the process', async t => {
  const disk = imports.filter(({ what }) => what === 'node:fs').map(({ from }) => from)
  t.strictSame(disk.sort(), ['src/assets.ts', 'src/rulebook/compile.ts', 'src/rulebook/load.ts', 'src/rulebook/published/released.ts', 'src/rulebook/reading/read.ts', 'src/version.ts'])
  const processes = sources.filter(file => /\bprocess\./.test(readFileSync(join(root, file), 'utf8').replace(/^\s*(\/\/|\*|\/\*).*$/gm, '')))
  t.strictSame(processes.sort(), ['src/compile-rules.ts', 'src/main.ts', 'src/server.ts'])
})

t.test('No territory is named in code', async t => {
  const named = new RegExp(`'(${[...rulebook.territories.keys()].join('|')})'`)
  for (const file of sources) t.notMatch(readFileSync(join(root, file), 'utf8').replace(/^\s*(\/\/|\*|\/\*).*$/gm, ''), named, file)
})

t.test('Every source file is reached from a test, so that coverage counts it', async t => {
  const reached = new Set<string>()
  const visit = (file: string) => {
    if (reached.has(file) || !/^(src|schemas|test)\//.test(file)) return
    reached.add(file)
    for (const { what } of importsOf(file)) visit(what)
  }
  filesIn('test').forEach(visit)
  // Those of processes, which test/server.test.ts and test/rulebook/compile.test.ts start.
  t.strictSame(sources.filter(file => !reached.has(file)), ['src/compile-rules.ts', 'src/server.ts'])
})

t.test('A room whose mutants are to be noticed is judged by all of its own tests, if not by them alone, and by no test that is gone', async t => {
  const testsIn = (room: string) => filesIn(`test/${room}`).filter(file => file.endsWith('.test.ts')).map(file => file.slice('test/'.length, -'.test.ts'.length))
  for (const [room, { mutate, tests }] of Object.entries(MUTATED)) {
    for (const files of mutate) t.ok(filesIn(dirname(files)).length > 0, `${files} are there`)
    t.strictSame(tests.filter(test => !testsIn(dirname(test)).includes(test)), [], `${room} names tests that are there`)
    if (room !== 'lint') t.strictSame(testsIn(room).filter(test => !tests.includes(test)), [], `${room} names all of its tests`)
  }
})

t.test('each test file runs: by itself, or with those of its room', async t => {
  const tests = filesIn('test').filter(file => file.endsWith('.test.ts')).map(dirname)
  const together = filesIn('test/rooms').flatMap(file => [...readFileSync(join(root, file), 'utf8').matchAll(/'([a-z/]+)'[,)]/g)].map(([, folder]) => `test/${folder}`))
  t.equal(new Set(together).size, together.length, 'once')
  const alone = tests.filter(folder => folder !== 'test' && folder !== 'test/rooms' && !folder.startsWith('test/page'))
  t.strictSame([...new Set(alone)].sort(), [...together].sort())
})
