// npm run reliability: attacks the service, compares its forms, stops it and wears it, and says what does not hold.
import { parseArgs } from 'node:util'
import { compareForms } from './comparisons/run.js'
import { fuzz } from './fuzz/run.js'
import { hostile } from './hostile/run.js'
import { replicas } from './replicas.js'
import { soak } from './soak.js'
import { stops } from './stops/run.js'

const USAGE = `npm run reliability -- [part…] [options]

Parts: fuzz, compare, hostile, stops, soak, replicas; all of them unless named.

  --short           the form of the gate: about a minute for all, without the replicas
  --count <n>       how many requests the fuzz sends, and how often each comparison is made
  --seconds <n>     how long the crowd of hostile clients, the soak and the load on the replicas last
  --seed <n>        of the fuzz and the comparisons: the same seed and count give the same requests
  --only <word>     the fuzz of addresses, or the comparisons, whose name contains a word`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    short: { type: 'boolean', default: false }, count: { type: 'string' }, seconds: { type: 'string' }, seed: { type: 'string' }, only: { type: 'string' },
    help: { type: 'boolean', default: false }
  }
})

/** A number that an option states, or what stands for it. */
const numberOf = (name: 'count' | 'seconds' | 'seed', unstated: number) => {
  const value = Number(values[name] ?? unstated)
  if (Number.isSafeInteger(value) && value >= 0) return value
  throw new RangeError(`--${name} must be a whole number`)
}

const { short, only } = values
const seed = numberOf('seed', Math.floor(Math.random() * 2 ** 31))

/** Each part, with its sizes. */
const PARTS = {
  fuzz: () => fuzz({ count: numberOf('count', short ? 300 : 100_000), seed, only }),
  compare: () => compareForms({ count: numberOf('count', short ? 6 : 3000), seed, only }),
  // On the machine of a gate, others run too: how late an answer is says nothing there.
  hostile: () => hostile({ seconds: numberOf('seconds', short ? 4 : 60), livez: short ? Infinity : 250, short }),
  stops: () => stops({ short }),
  soak: () => soak({ seconds: numberOf('seconds', short ? 5 : 300) }),
  replicas: () => replicas({ seconds: numberOf('seconds', 10) })
}

type Part = keyof typeof PARTS
const isPart = (name: string): name is Part => Object.hasOwn(PARTS, name)
const unknown = positionals.filter(name => !isPart(name))

if (values.help || unknown.length > 0) {
  console.log(unknown.length > 0 ? `There is no part ${unknown.join()}.\n\n${USAGE}` : USAGE)
  process.exitCode = unknown.length > 0 ? 1 : 0
} else {
  const all = Object.keys(PARTS).filter(isPart).filter(name => !short || name !== 'replicas')
  const chosen = positionals.length > 0 ? positionals.filter(isPart) : all
  let findings = 0
  for (const part of chosen) findings += await PARTS[part]()
  console.log(`seed ${seed}: ${findings} findings`)
  process.exitCode = findings > 0 ? 1 : 0
}
