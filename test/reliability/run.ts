import { compareForms } from './comparisons/run.js'
import { fuzz } from './fuzz/run.js'
const run = { fuzz, compare: compareForms }[String(process.argv[2])] ?? fuzz
process.exitCode = await run({ count: Number(process.argv[3] ?? 30), seed: Number(process.argv[4] ?? 7), only: process.argv[5] }) > 0 ? 1 : 0
