// Who is let in: what is asked of every request before anything of it is read, and how many were refused.
import type { FastifyInstance } from 'fastify'
import { limitHeavy } from './heavy.js'
import { askForKeys } from './keys.js'
import { shedUnderPressure, type PressureLimits } from './pressure.js'
import { limitRate } from './rate.js'

/** What is let in; what is left out is not limited. */
export interface AdmissionLimits {
  /** How many heavy requests are answered at once; and as many streams of questions. */
  readonly heavy: number
  /** How many requests a minute each client may send; 0 for any number. */
  readonly perMinute: number
  /** SHA-256 of each key that opens the service, in hex; open to all where there is none. */
  readonly keyHashes: readonly string[]
  readonly pressure: PressureLimits
}

/** How many requests are under way, and how many were refused since the start, by reason. */
export interface AdmissionFigures {
  readonly inFlight: number
  readonly heavyInFlight: number
  readonly shed: Readonly<Record<ShedReason, number>>
}

/** Why a request was refused: too many heavy ones, the process at its limits, too many of one client, no key. */
export type ShedReason = 'heavy' | 'pressure' | 'rate' | 'key'

/** Counts a refusal. */
export type CountShed = (reason: ShedReason) => void

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answers to it take long or much room: few are worked on at once. */
    heavy?: true
    /** Its body is a stream of questions, which has a time of its own. */
    streams?: true
  }
}

/** Lets in what the limits allow, where so many requests are in flight. Call it before the routes are registered. */
export async function admit (app: FastifyInstance, { heavy = Infinity, perMinute = 0, keyHashes = [], pressure = {} }: Partial<AdmissionLimits>, inFlight: () => number): Promise<{ figures: () => AdmissionFigures }> {
  const shed = { heavy: 0, pressure: 0, rate: 0, key: 0 }
  const count: CountShed = reason => { shed[reason]++ }
  await shedUnderPressure(app, pressure, count, inFlight)
  if (perMinute > 0) await limitRate(app, perMinute, count)
  if (keyHashes.length > 0) askForKeys(app, keyHashes, count)
  const heavyInFlight = limitHeavy(app, heavy, count)
  return { figures: () => ({ inFlight: inFlight(), heavyInFlight: heavyInFlight(), shed: { ...shed } }) }
}
