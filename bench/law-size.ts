// node build/bench/law-size.js <rulebook.json>: a process that loads one rule book, answers, and prints what that took, as JSON.
import { computed, perFilm } from './cpu.js'
import { engineOn } from './engine.js'
import { releaseOf } from './films.js'

const [file = '', milliseconds = '400'] = process.argv.slice(2)
const { brief } = engineOn(file)
brief(releaseOf(0))
// From the start of the process, so with all that it imports.
const start = computed() / 1000
const film = perFilm(Number(milliseconds), brief)
// What is made when it is first asked for is made here.
await film()
process.stdout.write(JSON.stringify({ start, film: await film() }))
