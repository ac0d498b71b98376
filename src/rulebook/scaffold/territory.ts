// A new territory: a set without a known value, from the first release that is answered for.
import { parse } from 'yaml'
import { isoOf } from '../../calendar/day.js'
import { COVERED } from '../../law/facts/coverage.js'
import { LEFT } from '../reading/unfinished.js'
import { bothLeft, NoScaffold, textIn, unknownRow, type Scaffold, type Texts } from './scaffold.js'
import { recorded } from './version.js'

/** The first release that is answered for, hence the first day of the first set. */
const FIRST = isoOf(COVERED.from)

interface MediumListed { readonly id: string, readonly startsTheClock?: boolean, readonly tiers: ReadonlyArray<{ readonly id: string }> }

/** A territory of which nothing is known yet. @throws NoScaffold */
export function newTerritory (texts: Texts, argument: string | undefined): Scaffold {
  if (argument === undefined || !/^[a-z]{2}$/i.test(argument)) throw new NoScaffold('Name the territory by its two letters of ISO 3166-1.')
  const folder = argument.toLowerCase()
  if (texts.has(`${folder}/territory.yaml`)) throw new NoScaffold(`There is a territory ${folder} already.`)
  const { media } = parse(textIn(texts, 'rulebook.yaml')) as { media: MediumListed[] }
  const others = media.filter(({ startsTheClock }) => startsTheClock !== true)
  const files = new Map([
    [`${folder}/territory.yaml`, `# yaml-language-server: $schema=../../schemas/json/territory.schema.json
id: ${folder.toUpperCase()}
label: ${bothLeft('its name')}
regimes: []
`],
    [`${folder}/cases.yaml`, `# yaml-language-server: $schema=../../schemas/json/cases.schema.json
cases: []
`],
    [`${folder}/${FIRST}.yaml`, `# yaml-language-server: $schema=../../schemas/json/rule-set.schema.json
id: ${FIRST}
summary: ${bothLeft('that what held before the first text that was read is not known')}
publication: { on: ${FIRST}, evidence: inference }
entryIntoForce: { evidence: inference, note: ${bothLeft('that the first day of the releases that are answered for is not that of a text')} }
regime: null
texts: []
checkedOn: ${LEFT}
windows:
${media.flatMap(row).map(line => `  ${line}`).join('\n')}
derogation: null
noDerogation:
  media: [${others.map(({ id }) => id).join(', ')}]
  reason: ${bothLeft('why none could be obtained')}
outside: []
closings: []
notes: []
`],
    ...recorded(texts, [`- { kind: law, territory: ${folder.toUpperCase()}, ruleSet: ${FIRST} }`])
  ])
  return { files, next: [`Add a set for each day on which a text that was read applies (npm run rules:new-set DAY ${folder}); what was not read stays unmodelled.`, 'Say of each row that is not known what was looked for.'] }
}

function row ({ id, startsTheClock, tiers }: MediumListed): string[] {
  if (startsTheClock === true) return [`- medium: ${id}`, '  rule: delay', '  opens: [{ after: theatrical-release, delay: { months: 0 }, evidence: inference }]', '  nature: practice', '  legalBasis: []']
  return unknownRow(id, tiers.map(tier => tier.id))
}
