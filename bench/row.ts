// What a row of the table is: what is measured beside what, what it must reach, and how often.
import type { Size } from './size.js'

/** What a row must reach. */
export type Goal = { readonly atLeast: number } | { readonly atMost: number }

/** What was measured, and of what, in words. */
export interface Measured {
  readonly value: number
  readonly ours: string
  readonly beside: string
}

/** One row of the table. */
export interface Row {
  /** By this name it is asked for. */
  readonly name: string
  readonly what: string
  readonly goal: Goal
  readonly unit: '×' | 'MiB'
  /** Null: the service has not what is measured. */
  readonly measure: (size: Size) => Promise<Measured | null>
}

/** Several measures of two things, by turns, so that what else the machine does falls on both. */
export interface Paired {
  readonly ours: number
  readonly beside: number
  /** The median of what each round gives, ours in terms of the other. */
  readonly ratio: number
}

/** Measures one thing and another by turns; the first round warms both and does not count. */
export async function paired (rounds: number, ours: () => number | Promise<number>, beside: () => number | Promise<number>): Promise<Paired> {
  const measured = []
  for (let round = 0; round <= rounds; round++) measured.push({ beside: await beside(), ours: await ours() })
  const counted = measured.slice(1)
  return {
    ours: median(counted.map(({ ours }) => ours)),
    beside: median(counted.map(({ beside }) => beside)),
    ratio: median(counted.map(({ ours, beside }) => ours / beside))
  }
}

/** The middle one of some figures. */
export function median (values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN
}

/** How many times as fast as the other ours is, where both took so much time. */
export function speed ({ ours, beside, ratio }: Paired, unit: 'µs' | 'ms', what: string): Measured {
  return { value: 1 / ratio, ours: time(ours, unit), beside: `${time(beside, unit)} ${what}` }
}

/** How many times the cost of the other ours is. */
export function cost (measured: Paired, unit: 'µs' | 'ms', what: string): Measured {
  return { ...speed(measured, unit, what), value: measured.ratio }
}

/** A duration as the table writes it: three digits at most that mean anything. */
export function time (value: number, unit: 'µs' | 'ms'): string {
  return `${value < 10 ? value.toFixed(1) : Math.round(value).toLocaleString('en')} ${unit}`
}
