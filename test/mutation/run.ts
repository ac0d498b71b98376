// npm run mutation: changes the code in every small way, one at a time, and says which changes no test notices.
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'
import { report } from './report.js'
import { ROOMS } from './rooms.js'

const USAGE = `npm run mutation -- [room…] [options]

Rooms: ${Object.keys(ROOMS).join(', ')}; all of them unless named.

  --only <file>         one file of the room, by its name without ending
  --sample <n>          the mutants of every nth line alone, for a room of which each takes long
  --concurrency <n>     how many mutants are tried at once; 1 unless stated`

const { values: { only, sample, concurrency, help }, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, sample: { type: 'string' }, concurrency: { type: 'string', default: '1' }, help: { type: 'boolean', default: false } }
})

const unknown = positionals.filter(name => ROOMS[name] === undefined)
if (help || unknown.length > 0) {
  console.log(unknown.length > 0 ? `There is no room ${unknown.join()}.\n\n${USAGE}` : USAGE)
  process.exitCode = unknown.length > 0 ? 1 : 0
} else {
  // Nor may tap give up a test that waits for its turn.
  process.env.TAP_TIMEOUT = '0'
  // Random films: a fault that so many do not meet is one that a case should name.
  process.env.FILMS ??= '2000'
  for (const [name, { mutate, tests, runner }] of Object.entries(ROOMS)) {
    if (positionals.length > 0 && !positionals.includes(name)) continue
    const stryker = new Stryker({
      mutate: filesIn(mutate).filter(file => only === undefined || basename(file, '.ts') === only).flatMap(file => sample === undefined ? [file] : linesOf(file, Number(sample))),
      testRunner: runner,
      plugins: ['@stryker-mutator/tap-runner', fileURLToPath(new URL('lint-runner.js', import.meta.url))],
      tap: { testFiles: tests.map(file => `build/test/${file}.test.js`), forceBail: true },
      // Mutants break types on purpose; what they do is what counts.
      buildCommand: 'npm run --silent mutation:build',
      checkers: [],
      coverageAnalysis: 'perTest',
      // That runner loads the code once, and so cannot change what is made at that time.
      ignoreStatic: runner === 'lint',
      concurrency: Number(concurrency),
      // A loop without end is found by how often it turns; by the clock, only what waits. On a busy machine, nothing else may seem to.
      timeoutMS: 90_000,
      // Everything that is written stays in build/, which neither git nor the linter nor the compiler reads.
      ignorePatterns: ['/build', '/dist'],
      tempDirName: 'build/mutation',
      reporters: ['html', 'progress-append-only'],
      htmlReporter: { fileName: `build/mutation-${name}.html` },
      allowEmpty: true
    })
    if (!report(name, await stryker.runMutationTest())) process.exitCode = 1
  }
}

/** The files of some folders, each named as `folder/*.ts`. */
function filesIn (folders: readonly string[]): string[] {
  return folders.map(dirname).flatMap(folder => readdirSync(folder).filter(file => file.endsWith('.ts')).map(file => join(folder, file)))
}

/** Every nth line of a file, as Stryker names a part of one. */
function linesOf (file: string, n: number): string[] {
  const lines = readFileSync(file, 'utf8').split('\n').length
  return Array.from({ length: Math.floor(lines / n) }, (_, i) => `${file}:${n * (i + 1)}-${n * (i + 1)}`)
}
