import { compareForms } from './comparisons/run.js'
process.exitCode = await compareForms({ count: Number(process.argv[2] ?? 30), seed: Number(process.argv[3] ?? 7), only: process.argv[4] }) > 0 ? 1 : 0
