// How a check is told: what it found as it finds it, its figures, and one last line that counts both.

/** What a check writes its results to. */
export interface Report {
  /** Counts one check; where it does not hold, a finding, shown once a kind with what reproduces it. */
  holds: (condition: boolean, kind: string, shown?: unknown) => void
  /** A figure that is worth keeping, whether or not anything is demanded of it. */
  figure: (text: string) => void
  /** Writes the last line; returns the number of findings. */
  end: () => number
}

/** The report of one check, written to the standard output. */
export function reportOf (name: string): Report {
  const kinds = new Map<string, number>()
  let checks = 0
  return {
    holds (condition, kind, shown) {
      checks++
      if (condition) return
      const before = kinds.get(kind) ?? 0
      kinds.set(kind, before + 1)
      if (before === 0) console.log(`  FINDING ${name}: ${kind}${shown === undefined ? '' : `\n    ${textOf(shown)}`}`)
    },
    figure: text => { console.log(`  ${name}: ${text}`) },
    end () {
      for (const [kind, count] of kinds) if (count > 1) console.log(`  ${count} times: ${kind}`)
      const findings = [...kinds.values()].reduce((sum, count) => sum + count, 0)
      console.log(`${name}: ${checks} checks, ${findings} findings`)
      return findings
    }
  }
}

const LONGEST = 3000

function textOf (shown: unknown): string {
  return (typeof shown === 'string' ? shown : JSON.stringify(shown)).slice(0, LONGEST).replaceAll('\n', '\n    ')
}

/** How many milliseconds half of the requests took at most, 99 of 100, and the slowest. */
export function percentiles (milliseconds: readonly number[]): { count: number, p50: number, p99: number, max: number } {
  const sorted = milliseconds.toSorted((a, b) => a - b)
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0)
  return { count: sorted.length, p50: at(0.5), p99: at(0.99), max: at(1) }
}

/** How often each word came, such as `200: 96, 503: 4`. */
export function tally (words: ReadonlyArray<string | number>): string {
  const counts = new Map<string | number, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts].map(([word, count]) => `${word}: ${count}`).sort().join(', ')
}
