// The table as it is printed and kept.
import { readFileSync, writeFileSync } from 'node:fs'
import type { Goal, Measured, Row } from './row.js'

/** What was measured of a row; null: the service has not what is measured. */
export interface Result {
  readonly row: Row
  readonly measured: Measured | null
}

/** The head of the table. */
export const HEAD = '| | goal | measured | ours | beside |\n| --- | --- | --- | --- | --- |'

/** A line of the table. */
export function lineOf ({ row: { what, goal, unit }, measured }: Result): string {
  if (measured === null) return `| ${what} | ${goalOf(goal, unit)} | not there yet | | |`
  const { value, ours, beside } = measured
  return `| ${what} | ${goalOf(goal, unit)} | ${isReached(goal, value) ? '' : '✗ '}**${figure(value, unit)}** | ${ours} | ${beside} |`
}

function goalOf (goal: Goal, unit: Row['unit']): string {
  return 'atLeast' in goal ? `≥ ${goal.atLeast} ${unit}` : `≤ ${goal.atMost} ${unit}`
}

function isReached (goal: Goal, value: number): boolean {
  return 'atLeast' in goal ? value >= goal.atLeast : value <= goal.atMost
}

function figure (value: number, unit: Row['unit']): string {
  if (unit === 'MiB') return `${value > 0 ? '+' : ''}${Math.round(value)} MiB`
  return `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ×`
}

const [BEGIN, END] = ['<!-- written by npm run bench -- --write -->', '<!-- end of what is written -->']

/** Puts a table in the place of the last one on a page. */
export function writeTable (page: URL, table: string): void {
  const text = readFileSync(page, 'utf8')
  const [before, after] = [text.indexOf(BEGIN), text.indexOf(END)]
  if (before === -1 || after === -1) throw new Error(`${page.pathname} has no place for the table`)
  writeFileSync(page, `${text.slice(0, before)}${BEGIN}\n\n${table}\n\n${text.slice(after)}`)
}
