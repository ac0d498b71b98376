// What a maintainer has to look at again: values checked long ago, and an order about to end.
import type { CivilDate } from '../../schemas/civil-date.js'
import type { Rulebook, TerritoryLaw } from '../law/rulebook.js'
import { plus } from '../calendar/civil-date.js'

/** For how long a check holds, and how long before its end a regime is worth a word. */
const CHECK_HOLDS = { months: 12 }
const END_IN_SIGHT = { months: 6 }

/** What is due on a day, one line each: where, what, and what to do. None of it keeps the rules from being used. */
export function warningsOf ({ legalTexts, services, carriers, territories }: Rulebook, today: CivilDate): string[] {
  const listed = Object.entries({ 'legal-texts.yaml': legalTexts, 'services.yaml': services, 'carriers.yaml': carriers }).flatMap(([file, entries]) =>
    [...entries.values()].map(({ id, checkedOn }) => ({ where: `${file} ${id}`, checkedOn })))
  const laws = [...territories.values()]
  return [
    ...[...listed, ...laws.flatMap(checkedIn)].filter(({ checkedOn }) => plus(checkedOn, CHECK_HOLDS) < today).map(({ where, checkedOn }) =>
      `${where}: was last checked on ${checkedOn}, more than a year ago; hold it against its sources, then renew checkedOn`),
    ...laws.flatMap(law => endsIn(law, today))
  ]
}

function checkedIn ({ territory, sets, proposals }: TerritoryLaw): Array<{ where: string, checkedOn: CivilDate }> {
  const folder = territory.id.toLowerCase()
  return [
    ...sets.flatMap(({ id, checkedOn, windows }) => [
      { where: `${folder}/${id}.yaml`, checkedOn },
      ...windows.flatMap(({ medium, tiers = [], checkedOn }) => checkedOn === undefined ? [] : [{ where: `${folder}/${id}.yaml ${[medium, ...tiers].join(' ')}`, checkedOn }])
    ]),
    ...[...proposals.values()].map(({ id, checkedOn }) => ({ where: `${folder}/proposals/${id}.yaml`, checkedOn }))
  ]
}

/** The regime of the last set, where its last day is past or near. */
function endsIn ({ territory, timelines }: TerritoryLaw, today: CivilDate): string[] {
  return timelines.slice(-1).flatMap(({ timeline: { lastRegime } }) => {
    if (lastRegime === null || lastRegime.lastDay === null || lastRegime.lastDay > plus(today, END_IN_SIGHT)) return []
    const { id, lastDay } = lastRegime
    return `${territory.id.toLowerCase()}/territory.yaml ${id}: ${lastDay < today ? 'ended' : 'ends'} on ${lastDay}; look for the order that renews or replaces it, and transpose it`
  })
}
