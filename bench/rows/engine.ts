// Rows without HTTP: the brief windows and the whole answer, beside rules engines and a loop written by hand.
import type { CivilDate } from '../../schemas/civil-date.js'
import { computed, perFilm } from '../cpu.js'
import type { Engine } from '../engine.js'
import { DAYS, releaseOf } from '../films.js'
import { jsonRules } from '../peers/json-rules.js'
import { loop } from '../peers/loop.js'
import { RULES, type Peer } from '../peers/rules.js'
import { zen } from '../peers/zen.js'
import { paired, speed, time, type Measured, type Row } from '../row.js'

/** A peer that opens other windows than it was told to would be measured at something else. */
async function assertRight (peer: Peer, name: string): Promise<void> {
  const release = '2024-01-31'
  const [due, given] = [loop(release), await peer(release)]
  if (JSON.stringify(due) !== JSON.stringify(given)) throw new Error(`${name} does not compute the ${RULES.length} rules: ${JSON.stringify(given)}`)
}

/** What a film takes whose release nobody asked about yet, in microseconds: the mean of the first two hundred. Then every release is asked about once. */
function firstOf (ask: (release: CivilDate) => unknown): number {
  const begin = computed()
  let first = 0
  for (let film = 0; film < DAYS; film++) {
    ask(releaseOf(film))
    if (film === FIRST - 1) first = (computed() - begin) / FIRST
  }
  return first
}

const FIRST = 200

/** The same measure, which says what the first films took. */
function told (measured: Measured, first: number): Measured {
  return { ...measured, ours: `${measured.ours} (${time(first, 'µs')} where nobody asked about a release near it)` }
}

/** The rows that need nothing but the engine. */
export const engineRows = ({ brief, whole }: Engine): readonly Row[] => [
  {
    name: 'brief',
    what: 'Brief windows of a film (dates, status, all media and tiers), beside the faster of two rules engines doing eight windows with dates',
    goal: { atLeast: 50 },
    unit: '×',
    measure: async ({ rounds, milliseconds }) => {
      const cold = firstOf(brief)
      const measured = []
      for (const [name, peer] of [['`@gorules/zen-engine`, table of 40 rows', zen()], ['`json-rules-engine`, 40 rules', jsonRules()]] as const) {
        await assertRight(peer, name)
        measured.push({ name, ...await paired(rounds, perFilm(milliseconds, brief), perFilm(milliseconds, peer)) })
      }
      const [first, ...others] = measured.toSorted((a, b) => a.beside - b.beside)
      if (first === undefined) return null
      return told(speed(first, 'µs', [first.name, ...others.map(({ name, beside }) => `(${time(beside, 'µs')} ${name})`)].join(' ')), cold)
    }
  },
  {
    name: 'whole',
    what: 'The whole answer as bytes, `explain=short`, beside a hand-written loop of eight `addMonths`',
    goal: { atLeast: 1 },
    unit: '×',
    measure: async ({ rounds, milliseconds }) => {
      const cold = firstOf(whole)
      return told(speed(await paired(rounds, perFilm(milliseconds, whole), perFilm(milliseconds, loop)), 'µs', 'date-fns, one law, no reasons'), cold)
    }
  }
]
