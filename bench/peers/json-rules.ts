// json-rules-engine: forty rules of two conditions; those that hold name a medium and a delay, which date-fns adds.
import { UTCDateMini } from '@date-fns/utc'
import { addMonths, formatISO } from 'date-fns'
import { packageOf } from './package.js'
import { RULES, type Peer } from './rules.js'

/** As much of the package as is used: it is installed for the bench alone, so the compiler does not see it. */
interface JsonRules {
  readonly Engine: new (rules: readonly object[]) => { run: (facts: object) => Promise<{ events: ReadonlyArray<{ params: { months: number } }> }> }
}

/** The engine with its rules; days are numbers to it, for it compares no dates. */
export function jsonRules (): Peer {
  const { Engine } = packageOf('json-rules-engine') as JsonRules
  const engine = new Engine(RULES.map(({ medium, from, until, months }) => ({
    conditions: {
      all: [
        { fact: 'release', operator: 'greaterThanInclusive', value: Date.parse(from) },
        { fact: 'release', operator: 'lessThan', value: Date.parse(until) }
      ]
    },
    event: { type: 'opens', params: { medium, months } }
  })))
  return async release => {
    const date = new UTCDateMini(release)
    const { events } = await engine.run({ release: date.getTime() })
    return events.map(({ params }) => formatISO(addMonths(date, params.months), { representation: 'date' }))
  }
}
