// How it is told that rules cannot be used: every fault, one line each.
import type { Fault } from '../draft.js'

/** The rules cannot be used: every fault of every file, and the line that tells each. */
export class RulebookError extends Error {
  constructor (readonly faults: readonly Fault[], lines: readonly string[] = faults.map(lineOf)) {
    super(['The rules cannot be used:', ...lines.map(line => `  ${line}`)].join('\n'))
    this.name = 'RulebookError'
  }
}

/** A fault on one line: file, path inside it, remedy. */
export function lineOf ({ file, path, detail }: Fault): string {
  return `${file}${path === '' ? '' : ` ${path}`}: ${detail}`
}
