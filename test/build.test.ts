// The build: what dist/ holds after each kind of change of the sources, and what is served of it.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import t, { type Test } from 'tap'
import { ROOT } from './fixtures/root.js'

const root = fileURLToPath(ROOT)

/** A tree like ours, with two small sources, where the build runs in a second. */
function tree (t: Test) {
  const folder = t.testdir({
    'package.json': readFileSync(join(root, 'package.json'), 'utf8'),
    // Without the types of Node.js, which take longest to read.
    'tsconfig.json': readFileSync(join(root, 'tsconfig.json'), 'utf8').replace('"types": ["node"]', '"types": []'),
    'tsconfig.build.json': readFileSync(join(root, 'tsconfig.build.json'), 'utf8'),
    schemas: { 'film.ts': 'export interface Film { readonly title: string }\n', 'stated-facts.ts': '' },
    rules: { 'facts.yaml': 'facts: []\n' },
    src: {
      'server.ts': "import { answer } from './answer.js'\ndeclare const console: { log: (text: string) => void }\nconsole.log('served: ' + answer({ title: 'first' }))\n",
      // Ours ends the build with the rules; this tree has none.
      'compile-rules.ts': 'export {}\n',
      'answer.ts': "import type { Film } from '../schemas/film.js'\nexport const answer = ({ title }: Film): string => title\n"
    }
  })
  for (const ours of ['node_modules', 'scripts']) symlinkSync(join(root, ours), join(folder, ours))
  const run = (command: string, ...words: string[]) => spawnSync(command, words, { cwd: folder, encoding: 'utf8' })
  return {
    path: (file: string) => join(folder, file),
    build: () => run('sh', '-c', `${process.execPath} node_modules/typescript/bin/tsc -p tsconfig.build.json && ${process.execPath} scripts/bundle.js`),
    takeFacts: () => run(process.execPath, 'scripts/facts.js'),
    bundle: () => run(process.execPath, 'scripts/build-page.js'),
    npmRun: (script: string) => run('npm', 'run', '--silent', script),
    built: () => readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.js') && !file.startsWith('static')).sort(),
    write: (file: string, text: string) => writeFileSync(join(folder, file), text)
  }
}

t.test('dist/ holds what the sources say, in one file for each program, whatever happened to either', async t => {
  const { path, build, built, npmRun, write } = tree(t)
  t.match(build(), { status: 0, stderr: '' })
  const all = ['src/compile-rules.js', 'src/server.js']
  t.strictSame(built(), all)

  rmSync(path('dist/src/server.js'))
  t.equal(build().status, 0)
  t.strictSame(built(), all, 'a file was deleted')

  renameSync(path('src/answer.ts'), path('src/reply.ts'))
  write('src/server.ts', "import { answer } from './reply.js'\ndeclare const console: { log: (text: string) => void }\nconsole.log('served: ' + answer({ title: 'renamed' }))\n")
  t.equal(build().status, 0)
  t.strictSame(built(), all, 'a source was renamed')
  t.match(npmRun('serve'), { status: 0, stdout: 'served: renamed\n' })

  const shared = "declare const console: { log: (text: string) => void }\nexport const both = (): void => { console.log('served by both') }\n"
  write('src/both.ts', shared)
  for (const program of ['server', 'compile-rules']) write(`src/${program}.ts`, "import { both } from './both.js'\nboth()\n")
  t.equal(build().status, 0)
  const [chunk = '', ...programs] = built()
  t.match(chunk, /^src\/chunk-\w+\.js$/, 'what both share stands apart')
  t.strictSame(programs, all)
  t.match(npmRun('serve'), { status: 0, stdout: 'served by both\n' })
  write('src/compile-rules.ts', 'export {}\n')
  t.equal(build().status, 0)
  t.strictSame(built(), all, 'and goes with what they shared')
})

t.test('what browsers run is bundled apart, and is no part of what the service runs', async t => {
  const { path, build, bundle, built, write } = tree(t)
  t.equal(bundle().status, 0)
  t.notOk(existsSync(path('dist/page')), 'no page, nothing to bundle')
  mkdirSync(path('src/page'))
  write('src/page/page.ts', "import { greeting } from './greeting.js'\ndocument.title = greeting\n")
  write('src/page/greeting.ts', "export const greeting: string = 'bundled'\n")
  write('src/page/films.ts', "addEventListener('drop', async () => { (await import('./workbook.js')).read() })\n")
  write('src/page/workbook.ts', "export const read = (): void => { document.title = 'read' }\n")
  write('src/page/page.css', '@import "./tokens.css";\n')
  write('src/page/tokens.css', ':root { margin: 0 }\n')
  write('src/page/icon.svg', '<svg/>')
  t.equal(build().status, 0, 'the compiler of the service does not look at it')
  t.equal(bundle().status, 0)
  const [late = ''] = readdirSync(path('dist/page')).filter(name => name.startsWith('workbook-'))
  t.strictSame(built(), ['page/films.js', 'page/page.js', `page/${late}`, 'src/compile-rules.js', 'src/server.js'])
  t.match(readFileSync(path('dist/page/page.js'), 'utf8'), /"bundled"/)
  t.match(readFileSync(path('dist/page/films.js'), 'utf8'), late, 'what one page needs late is loaded late')
  write('src/page/workbook.ts', "export const read = (): void => { document.title = 'written' }\n")
  t.equal(bundle().status, 0)
  t.notOk(existsSync(path(`dist/page/${late}`)), 'of an earlier bundle nothing stays')
  t.match(readFileSync(path('dist/page/page.css'), 'utf8'), ':root{margin:0}')
  t.equal(readFileSync(path('dist/page/icon.svg'), 'utf8'), '<svg/>')
  write('src/page/page.ts', 'const = 1\n')
  t.not(bundle().status, 0)
})

t.test('what does not compile is not served: nothing of it is written', async t => {
  const { path, build, npmRun, write } = tree(t)
  build()
  write('src/answer.ts', 'export const answer = (film: { title: string }): string => 5\n')
  const { status, stdout } = build()
  t.not(status, 0)
  t.match(stdout, /src\/answer\.ts.*TS2322/)
  t.match(npmRun('serve'), { status: 0, stdout: 'served: first\n' }, 'what was built before is served')
  const start = npmRun('start')
  t.not(start.status, 0)
  t.notMatch(start.stdout, 'served')
  t.not(build().status, 0, 'a fault does not pass by being there before')
  renameSync(path('src/server.ts'), path('src/service.ts'))
  t.not(build().status, 0)
  t.match(npmRun('serve'), { status: 0, stdout: 'served: first\n' }, 'what was built before is whole')
})

t.test('npm start builds and serves, npm run serve serves what is built', async t => {
  const { path, npmRun, write } = tree(t)
  const nothing = npmRun('serve')
  t.match(nothing, { status: 1, stdout: '', stderr: 'Nothing is built here: run npm run build, or copy in the dist/ of a tree where it ran.\n' })
  t.match(npmRun('start'), { status: 0, stdout: 'served: first\n' })
  write('src/answer.ts', "export const answer = (film: { title: string }): string => film.title + ', again'\n")
  t.match(npmRun('serve'), { status: 0, stdout: 'served: first\n' }, 'as it was built')
  t.match(npmRun('start'), { status: 0, stdout: 'served: first, again\n' }, 'as it is written')
  // As in the image: no sources, no compiler.
  for (const gone of ['src', 'schemas', 'scripts', 'node_modules', 'tsconfig.json', 'tsconfig.build.json']) rmSync(path(gone), { recursive: true })
  t.match(npmRun('serve'), { status: 0, stdout: 'served: first, again\n' })
  t.notOk(existsSync(path('src')))
})

t.test('the facts that the rules name are those that the service is built with, but for what cannot be built', async t => {
  const { path, takeFacts, write } = tree(t)
  const facts = 'facts:\n  - { id: theatricalReleaseDate, type: date, label: x }\n  - { id: ours, type: boolean, description: "It\'s ours.", label: x, implies: [sound] }\n  - { id: sound, type: boolean, description: x }\n'
  write('rules/facts.yaml', facts)
  t.equal(takeFacts().status, 0)
  const written = () => readFileSync(path('schemas/stated-facts.ts'), 'utf8')
  const sound = written()
  t.match(sound, /STATED_FACTS = \[\n {2}\{"id":"ours","type":"boolean","implies":\["sound"\],"description":"It's ours."\},\n {2}\{"id":"sound","type":"boolean","description":"x"\}\n\] as const\n$/)
  const { mtimeMs } = statSync(path('schemas/stated-facts.ts'))
  t.equal(takeFacts().status, 0)
  t.equal(statSync(path('schemas/stated-facts.ts')).mtimeMs, mtimeMs, 'what says the same is not written again')
  for (const [what, text] of [['no YAML', 'facts: [\n'], ['no list', 'facts: 5\n'], ['nothing', '']] as const) {
    write('rules/facts.yaml', text)
    t.match([takeFacts().status, written()], [0, sound], `${what}: the check says what to mend`)
  }
  for (const fault of ['null', '5', '{ id: Not A Name, type: boolean, description: x }', '{ id: x, type: colour, description: x }', '{ id: x, type: boolean }', '{ id: x, type: boolean, description: x, implies: [gone] }', '{ id: x, type: boolean, description: x, implies: sound }']) {
    write('rules/facts.yaml', `${facts}  - ${fault}\n`)
    t.match([takeFacts().status, written()], [0, sound], fault)
  }
})
