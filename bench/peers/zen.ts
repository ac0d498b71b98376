// GoRules Zen: forty rows of a decision table, compiled to native code; a row that matches gives a medium and its day.
import { packageOf } from './package.js'
import { RULES, type Peer } from './rules.js'

/** As much of the package as is used: it is installed for the bench alone, so the compiler does not see it. */
interface Zen {
  readonly ZenEngine: new () => { createDecision: (content: object) => { evaluate: (context: object) => Promise<{ result: ReadonlyArray<{ opensOn: string }> }> } }
}

const POSITION = { x: 0, y: 0 }

const TABLE = {
  hitPolicy: 'collect',
  inputs: [{ id: 'release', name: 'release', field: 'date(release)' }],
  outputs: [{ id: 'medium', name: 'medium', field: 'medium' }, { id: 'opensOn', name: 'opensOn', field: 'opensOn' }],
  rules: RULES.map(({ medium, from, until, months }, i) => ({
    _id: `row-${i}`, release: `[date('${from}')..date('${until}'))`, medium: `"${medium}"`, opensOn: `d(release).add('${months}M').format('%Y-%m-%d')`
  }))
}

/** The engine with its table. */
export function zen (): Peer {
  const { ZenEngine } = packageOf('@gorules/zen-engine') as Zen
  const decision = new ZenEngine().createDecision({
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position: POSITION },
      { id: 'table', name: 'table', type: 'decisionTableNode', position: POSITION, content: TABLE },
      { id: 'out', name: 'out', type: 'outputNode', position: POSITION }
    ],
    edges: [{ id: 'a', type: 'edge', sourceId: 'in', targetId: 'table' }, { id: 'b', type: 'edge', sourceId: 'table', targetId: 'out' }]
  })
  return async release => (await decision.evaluate({ release })).result.map(({ opensOn }) => opensOn)
}
