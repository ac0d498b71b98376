// Stops and starts: nothing that was sent is lost, every end is clean, and what cannot be right does not start.
import { reportOf } from '../report.js'
import { keptConnections, runningBatch, underLoad, underWay } from './drain.js'
import { again, badRules, badSettings, draining } from './lifecycle.js'

/** Runs every stop; the short form with fewer settings and rules, and less load. */
export async function stops ({ short }: { short: boolean }): Promise<number> {
  const report = reportOf('stops')
  await underWay(report)
  await keptConnections(report)
  await underLoad(report, { seconds: short ? 1 : 5 })
  await runningBatch(report)
  await draining(report)
  await again(report)
  await badSettings(report, { short })
  await badRules(report, { short })
  return report.end()
}
