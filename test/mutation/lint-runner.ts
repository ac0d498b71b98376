// A runner of mutants for the rules of meaning: their tests read the rules once, and what each of them tried is tried again, without files, on every mutant.
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { InstrumenterContext } from '@stryker-mutator/api/core'
import { declareFactoryPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { determineHitLimitReached, DryRunStatus, MutantRunStatus, TestStatus, type TestRunner } from '@stryker-mutator/api/test-runner'
import type { Fault, LintRule } from '../../src/rulebook/draft.js'
import type { Expected, Tried } from '../fixtures/broken-rules.js'
import { ROOMS } from './rooms.js'

/** What the mutated code reads to know which mutant it is, and where it writes down what was run. */
const state: InstrumenterContext = {}
Object.assign(globalThis, { __stryker__: state })

/** What is tried: the rules, each a test of its own, and for each thing tried what every rule finds while nothing is mutated. */
interface Loaded {
  readonly rules: readonly LintRule[]
  readonly tried: ReadonlyArray<Tried & { readonly found: ReadonlyArray<readonly Fault[]> }>
}

let loaded: Promise<Loaded> | undefined

/** Runs the tests as they are, in the sandbox; what they try is kept. */
async function load (): Promise<Loaded> {
  process.env.KEEP_TRIED = 'yes'
  const t = await tapApart()
  const imported = (file: string) => import(pathToFileURL(join(process.cwd(), 'build', file)).href)
  const { LAW_RULES, SERVICE_RULES } = await imported('src/rulebook/check.js') as Record<string, readonly LintRule[]>
  const rules = [...LAW_RULES ?? [], ...SERVICE_RULES ?? []]
  // What has run by now runs when the code is loaded; what the tests run is told of each rule below.
  state.currentTestId = 'the tests themselves'
  for (const file of ROOMS.lint?.tests ?? []) await imported(`test/${file}.test.js`)
  await t.test('the end of the tests before', async () => {})
  if (state.mutantCoverage !== undefined) state.mutantCoverage.perTest = {}
  const { TRIED } = await imported('test/fixtures/broken-rules.js') as { TRIED: readonly Tried[] }
  return { rules, tried: TRIED.map(one => ({ ...one, found: rules.map(rule => findings(rule, one)) })) }
}

/** The channel to Stryker is for its messages, which are texts; tap takes it for that of its own parent, and lets the process end although it is open. */
async function tapApart () {
  const send = process.send?.bind(process)
  process.send = (message: unknown) => typeof message !== 'string' || (send?.(message) ?? true)
  const { default: t } = await import('tap')
  process.channel?.ref()
  return t
}

function findings (rule: LintRule, { reading }: Tried): Fault[] {
  state.currentTestId = rule.name
  return [...rule.check(reading.draft)]
}

/** The first thing that is not found as it must be, when some rules look again and the others say what they said. */
function failure ({ rules, tried }: Loaded, again: readonly string[]): string | undefined {
  for (const one of tried) {
    try {
      const faults = [...one.reading.faults, ...rules.flatMap((rule, i) => again.includes(rule.name) ? findings(rule, one) : one.found[i] ?? [])]
      const difference = firstDifference(faults, one.expected)
      if (difference !== undefined) return difference
    } catch (error) {
      return String(error)
    }
  }
}

/** The first fault that is not as expected; undefined where all are. */
function firstDifference (faults: readonly Fault[], expected: readonly Expected[]): string | undefined {
  for (let i = 0; i < Math.max(faults.length, expected.length); i++) {
    const [fault, due] = [faults[i], expected[i]]
    if (fault === undefined || due === undefined || fault.file !== due[0] || fault.path !== due[1] || !fault.detail.includes(due[2])) return JSON.stringify({ found: fault, due })
  }
}

const runner: TestRunner = {
  capabilities: () => ({ reloadEnvironment: false }),

  async dryRun () {
    const all = await (loaded ??= load())
    const tests = all.rules.map(({ name }) => {
      const begin = performance.now()
      const difference = failure(all, [name])
      const test = { id: name, name, timeSpentMs: performance.now() - begin }
      return difference === undefined ? { ...test, status: TestStatus.Success as const } : { ...test, status: TestStatus.Failed as const, failureMessage: difference }
    })
    return { status: DryRunStatus.Complete, tests, ...state.mutantCoverage === undefined ? {} : { mutantCoverage: state.mutantCoverage } }
  },

  async mutantRun ({ activeMutant, testFilter, hitLimit }) {
    const all = await (loaded ??= load())
    const again = testFilter ?? all.rules.map(({ name }) => name)
    Object.assign(state, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    const difference = failure(all, again)
    const endless = determineHitLimitReached(state.hitCount, hitLimit)
    if (endless !== undefined) return { status: MutantRunStatus.Timeout, reason: endless.reason ?? '' }
    if (difference === undefined) return { status: MutantRunStatus.Survived, nrOfTests: again.length }
    return { status: MutantRunStatus.Killed, nrOfTests: again.length, killedBy: [...again], failureMessage: difference }
  }
}

const createRunner = Object.assign(() => runner, { inject: [] as const })

/** What Stryker looks for in a plugin. */
export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'lint', createRunner)]
