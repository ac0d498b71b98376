// A new rule set: the law of before, and what a new agreement or order changes of it.
import { parse } from 'yaml'
import { isCivilDate } from '../../calendar/civil-date.js'
import { LEFT } from '../reading/unfinished.js'
import { fieldsOf, withItem } from './place.js'
import { bothLeft, defaultFolder, NoScaffold, SET_FILE, textIn, type Scaffold, type Texts } from './scaffold.js'
import { recorded } from './version.js'

/** What stands in a set for itself, and is not that of the set before. */
const OWN = ['id', 'formerIds', 'summary', 'publication', 'entryIntoForce', 'regime', 'texts', 'checkedOn', 'plausible']

/**
 * A set from a day on: all of the rows of the set before it, resting on a new agreement where that rested on one; its texts, regime and version.
 * @throws NoScaffold
 */
export function newSet (texts: Texts, day: string | undefined, territory = defaultFolder(texts)): Scaffold {
  if (day === undefined || !isCivilDate(day)) throw new NoScaffold('Name the first day in force, YYYY-MM-DD.')
  const sets = [...texts.keys()].filter(file => file.startsWith(`${territory}/`) && SET_FILE.test(file)).sort()
  const file = `${territory}/${day}.yaml`
  if (sets.includes(file)) throw new NoScaffold(`${file} stands already: it is the law from that day on.`)
  const before = sets.findLast(one => one < file)
  if (before === undefined) throw new NoScaffold(`The territory ${territory} has no set before ${day}.`)

  const fields = [...fieldsOf(textIn(texts, before))]
  const rest = fields.filter(([name]) => !OWN.includes(name)).map(([, lines]) => lines).join('')
  const [, agreement] = fields.flatMap(([, lines]) => /^regime: (?!null)(\S+)/.exec(lines) ?? [])
  const cited = agreement === undefined ? [`texte-${LEFT}`] : [`accord-${LEFT}`, `arrete-${LEFT}`]
  const unanswered = cited.find(id => textIn(texts, 'legal-texts.yaml').includes(`id: ${id}\n`))
  if (unanswered !== undefined) throw new NoScaffold(`legal-texts.yaml still has ${unanswered}, of a set begun before: give it the id of its day, in all the files that name it, then come again.`)
  const rows = agreement === undefined ? rest : restingOn(rest, agreement, orderOf(textIn(texts, `${territory}/territory.yaml`), agreement))
  const set = `# yaml-language-server: $schema=../../schemas/json/rule-set.schema.json
id: ${day}
summary: ${bothLeft('what changes that day, by which text')}
publication: { on: ${LEFT}, evidence: ${LEFT} }
entryIntoForce: { evidence: ${LEFT}, note: ${bothLeft('why it is that day')} }
regime: ${agreement === undefined ? 'null' : `accord-${LEFT}`}
texts: [${cited.map(text => `{ text: ${text}, article: null }`).join(', ')}]
checkedOn: ${LEFT}
${rows}`
  const files = new Map([
    [file, set],
    ['legal-texts.yaml', cited.reduce((text, id) => withItem(text, ['texts'], legalText(id)), textIn(texts, 'legal-texts.yaml'))],
    ...agreement === undefined ? [] : [[`${territory}/territory.yaml`, withItem(textIn(texts, `${territory}/territory.yaml`), ['regimes'], regime)] as const],
    ...recorded(texts, [`- { kind: law, territory: ${territory.toUpperCase()}, ruleSet: ${day} }`])
  ])
  return {
    files,
    next: [
      `Every row of ${file} still says what ${before} says. Hold each against the text: its delay, its conditions, its evidence, its article.`,
      `Replace each ${LEFT} by what it asks for. An id that has one (${cited.join(', ')}) gets the day of its signature, in all the files that name it: replace it there yourself.`,
      ...agreement === undefined ? [] : [`Where an order extends the agreement of before, keep the order (arrete-${LEFT}) and name it in extendedBy of that regime; write its agreement where accord-${LEFT} stands, and take the new regime and the new agreement out of territory.yaml and legal-texts.yaml.`]
    ]
  }
}

/** The last order that extended an agreement. */
function orderOf (territory: string, agreement: string): string | undefined {
  const { regimes } = parse(territory) as { regimes: ReadonlyArray<{ id: string, extendedBy: readonly string[] }> }
  return regimes.find(({ id }) => id === agreement)?.extendedBy.at(-1)
}

/** The same rows resting on a new agreement and its order, of which nobody has said an article yet. */
function restingOn (rows: string, agreement: string, order: string | undefined): string {
  const named = (text: string | undefined) => new RegExp(`text: ${text}, article: (?:null|"[^"]*")`, 'g')
  return rows.replaceAll(named(agreement), `text: accord-${LEFT}, article: null`).replaceAll(named(order), `text: arrete-${LEFT}, article: null`)
}

function legalText (id: string): string[] {
  return [
    `- id: ${id}`,
    `  title: ${bothLeft('its title in full')}`,
    `  citation: ${bothLeft('its name as it stands in a sentence')}`,
    `  signedOn: ${LEFT}`,
    `  publishedOn: ${LEFT}`,
    '  identifiers: []',
    '  url: null',
    ...id.startsWith('accord') ? ['  dividedInto: points'] : [],
    `  known: ${LEFT}`,
    `  checkedOn: ${LEFT}`
  ]
}

const regime = [
  `- id: accord-${LEFT}`,
  `  label: ${bothLeft('its name')}`,
  `  agreement: [accord-${LEFT}]`,
  `  extendedBy: [arrete-${LEFT}]`,
  `  lastDay: ${LEFT}`,
  `  assumption: ${bothLeft('what is assumed after its last day; leave it out where there is none, or where it renews itself')}`,
  `  term: ${bothLeft('its term, by which point')}`,
  '  notices: []',
  '  notes: []'
]
