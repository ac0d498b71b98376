// What it is to compare: a property of random questions that a running service must have, shrunk where it fails.
import fc from 'fast-check'
import { json, posted, queryOf, type Answer, type Asked, type Client } from '../client.js'
import type { Facts } from '../questions.js'
import type { Report } from '../report.js'
import type { World } from '../world.js'

/** The ways to ask the service under test. */
export interface Asking {
  readonly send: (asked: Asked) => Promise<Answer>
  readonly get: (path: string, facts?: Facts, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  readonly post: (path: string, body: unknown, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  readonly world: World
}

/** One comparison, ready to run. */
export interface Comparison {
  readonly name: string
  readonly run: (asking: Asking, report: Report, options: { readonly count: number, readonly seed: number }) => Promise<void>
}

/** The client of a comparison; who is overloaded is asked again. */
export function askingOf ({ askAgain }: Client, world: World): Asking {
  const get: Asking['get'] = (path, facts, headers = {}) => askAgain({ path: facts === undefined ? path : `${path}?${queryOf(facts)}`, headers })
  return { send: askAgain, get, post: (path, body, headers) => askAgain(posted(path, body, headers)), world }
}

/** How a comparison is made. */
export interface Demand<Input> {
  readonly name: string
  readonly inputs: (world: World) => fc.Arbitrary<Input>
  /** Inputs that are always tried: those that once failed. */
  readonly examples?: readonly Input[]
  /** Throws where the service contradicts itself. */
  readonly holds: (input: Input, asking: Asking) => Promise<void>
}

/** A comparison of what answers say; what cannot be answered is passed over, and another question tried. */
export function comparison<Input> ({ name, inputs, examples = [], holds }: Demand<Input>): Comparison {
  return {
    name,
    async run (asking, report, { count, seed }) {
      const property = fc.asyncProperty(inputs(asking.world), input => holds(input, asking))
      const outcome = await fc.check(property, { numRuns: count, seed, maxSkipsPerRun: 20, examples: examples.map(input => [input]) })
      const { failed, counterexample, errorInstance, numRuns, numShrinks } = outcome
      for (let run = failed ? 1 : 0; run < numRuns; run++) report.holds(true, name)
      if (!failed) return
      const why = errorInstance instanceof Error ? errorInstance.message : counterexample === null ? 'too few questions can be answered' : String(errorInstance)
      report.holds(false, name, `${why}\nshown by ${JSON.stringify(counterexample?.[0])}\nfound with --seed ${seed}, made smaller ${numShrinks} times`)
    }
  }
}

/** The JSON of an answer that is a 200; what is refused is not compared. */
export function answered<T> (answer: Answer): T {
  fc.pre(answer.status === 200)
  return json<T>(answer)
}
