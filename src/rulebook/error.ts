// How it is told that rules cannot be used: every fault, one line each.
import type { Fault } from './draft.js'

/** The rules cannot be used: every fault of every file. */
export class RulebookError extends Error {
  constructor (readonly faults: readonly Fault[]) {
    super(['The rules cannot be used:', ...faults.map(lineOf)].join('\n'))
    this.name = 'RulebookError'
  }
}

/** A fault on one line: file, path inside it, remedy. */
export function lineOf ({ file, path, detail }: Fault): string {
  return `  ${file}${path === '' ? '' : ` ${path}`}: ${detail}`
}
