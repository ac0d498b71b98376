// Beside a window of a scenario, the same window under the law as it is.
import type { Window } from '../../../../schemas/chronology.js'

/** The window of the same medium, service and tier; of a service that has one for each medium, whichever tier it holds. None where no other law is supposed. */
export function baselineOf ({ medium, tier, service }: Window, baseline: readonly Window[]): Window | undefined {
  const alike = baseline.filter(one => one.medium === medium && one.service === service)
  return alike.find(one => alike.length === 1 || one.tier === tier)
}
