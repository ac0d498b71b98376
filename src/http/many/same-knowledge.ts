// Why a scenario may move nothing: two days of knowledge may know the same law, for a set is known from its publication and named by its first day in force.
import type { CivilDate } from '../../../schemas/civil-date.js'
import type { Scenario } from '../../../schemas/question.js'
import type { Bilingual } from '../../../schemas/text.js'
import { daysAfter } from '../../calendar/civil-date.js'
import type { Rulebook } from '../../law/rulebook.js'

/** What to say of a scenario that changed nothing beside a baseline, in some territories; undefined where its days of knowledge do not explain that. */
export function sameKnowledge ({ changes }: Pick<Rulebook, 'changes'>, baseline: Scenario, scenario: Scenario, territories: ReadonlySet<string>): Bilingual | undefined {
  if ([baseline, scenario].some(({ adopt, changes }) => adopt.length + changes.length > 0)) return undefined
  const [first, last] = baseline.knownOn < scenario.knownOn ? [baseline.knownOn, scenario.knownOn] : [scenario.knownOn, baseline.knownOn]
  for (const { territory, ruleSet, publishedOn } of changes) {
    if (territory === null || ruleSet === null || publishedOn === null || !territories.has(territory)) continue
    // In force between the two days, and known on both.
    if (publishedOn <= first && first < ruleSet && ruleSet <= last) return knownOnBoth(ruleSet, publishedOn)
  }
  return undefined
}

function knownOnBoth (ruleSet: CivilDate, publishedOn: CivilDate): Bilingual {
  const before = daysAfter(publishedOn, -1)
  return {
    fr: `Les règles du ${ruleSet} ont été publiées le ${publishedOn} : les deux jours de connaissance les connaissent. Pour comparer avec le droit d'avant, indiquez un knownOn qui ne dépasse pas ${before}.`,
    en: `The rules of ${ruleSet} were published on ${publishedOn}: both days of knowledge know them. To compare with the law before, state a knownOn of ${before} or earlier.`
  }
}
