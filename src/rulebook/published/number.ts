// Which number a change of the rules asks for: what disappeared, what is new, and what is only said otherwise.
import type { Rulebook } from '../../law/rulebook.js'
import type { Fault } from '../draft.js'
import { byNumber } from './versions.js'

/** Of rules that differ from those published: the number says less than what changed, or nothing. */
export function numberFaults (before: Rulebook, after: Rulebook): Fault[] {
  const { number, because } = numberFor(before, after)
  if (byNumber(after.version, number) >= 0) return []
  return [{ file: 'rulebook.yaml', path: 'version', detail: `is ${after.version}, and ${before.version} is published with other rules: make it ${number}, for ${because}` }]
}

/** The least number of rules after those published, and why. */
function numberFor (before: Rulebook, after: Rulebook): { number: string, because: string } {
  const [first = 0, second = 0, third = 0] = before.version.split('.').map(Number)
  const [old, now] = [idsOf(before), idsOf(after)]
  const former = new Set(idsOf(after, true))
  const [gone, added] = [old.filter(id => !former.has(id)), now.filter(id => !old.includes(id))]
  if (gone.length > 0) return { number: `${first + 1}.0.0`, because: `what is gone: ${gone.join(', ')}` }
  if (added.length > 0) return { number: `${first}.${second + 1}.0`, because: `what is new: ${added.join(', ')}` }
  return { number: `${first}.${second}.${third + 1}`, because: 'a value, a label or a reference' }
}

/** All that has an id which callers may keep, by what it is; perhaps with the ids that sets had before. */
function idsOf ({ media, facts, legalTexts, services, carriers, territories }: Rulebook, withFormer = false): string[] {
  const named = (what: string, ids: Iterable<string>) => [...ids].map(id => `${what} ${id}`)
  return [
    ...named('medium', media.map(({ id }) => id)),
    ...named('tier', media.flatMap(({ id, tiers }) => tiers.map(tier => `${id}/${tier.id}`))),
    ...named('fact', facts.map(({ id }) => id)),
    ...named('text', legalTexts.keys()),
    ...named('service', services.keys()),
    ...named('carrier', carriers.keys()),
    ...named('territory', territories.keys()),
    ...[...territories].flatMap(([code, { territory, sets, proposals }]) => [
      ...named(`set ${code}`, sets.flatMap(({ id, formerIds = [] }) => withFormer ? [id, ...formerIds] : [id])),
      ...named(`regime ${code}`, territory.regimes.map(({ id }) => id)),
      ...named(`proposal ${code}`, proposals.keys())
    ])
  ]
}
