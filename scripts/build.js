// `npm run build`: dist/ holds what src/ and schemas/ say and nothing else; what has not changed is not compiled again.
// Plain JavaScript, because it runs before anything is compiled.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

// What browsers run is bundled, by build-page.js.
const BUNDLED = join('src', 'page')

/** The files with an ending below some folders, without it, as paths from the root. */
function filesIn (folders, ending) {
  return folders.filter(folder => existsSync(folder)).flatMap(folder => readdirSync(folder, { recursive: true }).map(file => join(folder, file)))
    .filter(file => file.endsWith(ending) && !file.startsWith(BUNDLED)).map(file => file.slice(0, -ending.length))
}

const sources = filesIn(['src', 'schemas'], '.ts')
const compiled = () => filesIn(['dist/src', 'dist/schemas'], '.js').map(file => file.slice('dist/'.length))

// The compiler remembers what it has read, not what it has written: where something is missing, what it remembers must go.
const before = new Set(compiled())
if (!sources.every(file => before.has(file))) rmSync('dist/.tsbuildinfo', { force: true })

const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')
const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { stdio: 'inherit' })

// It leaves what removed sources became. While the rest does not compile, that is still what the rest was compiled with.
if (status === 0) for (const file of compiled().filter(file => !sources.includes(file))) rmSync(join('dist', `${file}.js`))
else process.exitCode = 1
