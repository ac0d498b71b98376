// What the walk told of each part that it passed, put together part by part.
import type { Opening, Step } from '../decide/outcome.js'
import type { Part } from '../law/tracks/track.js'

export type OutsideStep = Extract<Step, { what: 'outside' }>
export type DelayStep = Extract<Step, { what: 'delay' }>
export type PowerStep = Extract<Step, { what: 'power' }>
export type RequestStep = Extract<Step, { what: 'request' }>

/** What was told of one part. */
export interface Heard {
  readonly part: Part
  readonly outside: readonly OutsideStep[]
  readonly delays: readonly DelayStep[]
  readonly powers: readonly PowerStep[]
  readonly requests: readonly RequestStep[]
  /** What would open the window under the part, too late or not; null where nothing does. */
  readonly opening: Opening | null
}

/** The parts that a walk to an opening passed, in order. */
export function heardIn (steps: readonly Step[]): Heard[] {
  const heard = new Map<Part, Heard>()
  const requests: RequestStep[] = []
  for (const step of steps) {
    switch (step.what) {
      case 'silent':
        tell(heard, step.part, {})
        break
      case 'outside':
        tell(heard, step.part, { outside: [step] })
        break
      case 'delay':
        tell(heard, step.part, { delays: [step] })
        break
      case 'power':
        tell(heard, step.part, { powers: [step] })
        break
      case 'request':
        requests.push(step)
        break
      case 'too-late':
      case 'opens':
        tell(heard, step.opening.part, { opening: step.opening })
    }
  }
  // What a request names is looked at before the walk, under sets that it may not reach.
  return [...heard.values()].map(one => ({ ...one, requests: requests.filter(({ part }) => part === one.part) }))
}

function tell (all: Map<Part, Heard>, part: Part, { outside = [], delays = [], powers = [], opening = null }: Partial<Heard>): void {
  const known = all.get(part) ?? { part, outside: [], delays: [], powers: [], requests: [], opening: null }
  all.set(part, { part, outside: [...known.outside, ...outside], delays: [...known.delays, ...delays], powers: [...known.powers, ...powers], requests: [], opening: opening ?? known.opening })
}
