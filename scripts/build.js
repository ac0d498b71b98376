// `npm run build`: dist/ holds what src/ and schemas/ say and nothing else; what has not changed is not compiled again.
// Plain JavaScript, because it runs before anything is compiled.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

/** The files with an ending below some folders, without it, as paths from the root. */
function filesIn (folders, ending) {
  return folders.filter(folder => existsSync(folder)).flatMap(folder => readdirSync(folder, { recursive: true }).map(file => join(folder, file)))
    .filter(file => file.endsWith(ending)).map(file => file.slice(0, -ending.length)).sort()
}

// The compiler remembers what it has read, not what it has written: it leaves what a removed source became, and does not miss what
// was deleted. Where dist/ does not hold exactly the files of the sources, what it remembers goes with it.
const sources = filesIn(['src', 'schemas'], '.ts')
const compiled = filesIn(['dist/src', 'dist/schemas'], '.js').map(file => file.slice('dist/'.length))
if (sources.join() !== compiled.join()) rmSync('dist', { recursive: true, force: true })

const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')
const { status } = spawnSync(process.execPath, [compiler, '-p', 'tsconfig.build.json'], { stdio: 'inherit' })
if (status !== 0) process.exitCode = 1
