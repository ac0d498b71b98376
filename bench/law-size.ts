// node build/bench/law-size.js <rulebook.json>: a process that loads one rule book, answers, and prints what that took, as JSON.
import { computed, perFilm } from './cpu.js'
import { engineOn } from './engine.js'
import { releaseOf } from './films.js'

/** So many releases are asked about, each once before it is measured. */
const RELEASES = 500

const [file = '', milliseconds = '400'] = process.argv.slice(2)
const { brief } = engineOn(file)
brief(releaseOf(0))
// From the start of the process, so with all that it imports.
const start = computed() / 1000
const releases = Array.from({ length: RELEASES }, (_, film) => releaseOf(film))
const before = computed()
for (const release of releases) brief(release)
const first = (computed() - before) / RELEASES
let next = 0
const film = perFilm(Number(milliseconds), () => brief(releases[next++ % RELEASES] ?? releaseOf(0)))
// The code is warmed here.
await film()
process.stdout.write(JSON.stringify({ start, first, film: await film() }))
