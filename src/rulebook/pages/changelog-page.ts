// The changelog as people read it: rules/CHANGELOG.md, from changelog.yaml and the sets that it names.
import type { ChangelogEntry } from '../../../schemas/changelog.js'
import type { LegalBasis } from '../../../schemas/legal.js'
import type { Medium } from '../../../schemas/medium.js'
import type { RuleSet } from '../../../schemas/rule-set.js'
import { diffsOfSets } from '../../answer/books/diff.js'
import type { AffectedWindow, RecordedChange } from '../../law/sets/recorded-change.js'
import type { Rulebook, TerritoryLaw } from '../../law/rulebook.js'
import type { MovedBy, VersionMoves } from '../published/moved.js'
import { table } from './markdown.js'
import { movesIn, windowsText, type Move } from './moves.js'

const HEADER = `# Changelog of the rules

Generated from \`changelog.yaml\`: change it there, then run \`npm run write\`.

One entry per version of \`rulebook.yaml\`, the latest first. The numbers speak of compatibility: the first changes when an id
disappears or the fields of the files change, the second when a set, medium, tier, proposal or fact is added, the third when a
value, a label or a reference is corrected. What matters to a caller stands below each number:

- **Answers changed**: none, or the release dates and the media whose answers differ from the version before, to the day;
- **What each set moves**: by how many days, of films of which nothing is stated, beside what was known before the set; and of which releases, with a
  film as example, a real one where the cases have one;
- **What moves since** the version published before: the same of every kind of film, and of services;
- **Future**: what changes for days of exploitation after the date of the entry;
- **Past**: what changes for days before it;
- **Because**: the text, or the source, that says so.
`

/** What moves: by territory and set, beside what was known before it; and by version, beside the one published before it. */
export interface Moved {
  readonly bySet: ReadonlyMap<string, ReadonlyMap<string, readonly Move[]>>
  readonly byVersion: MovedBy
}

/** What the sets of all territories moved; the first of each is not held against anything. */
export function movedBySets ({ territories, media }: Rulebook): Moved['bySet'] {
  return new Map([...territories].map(([code, law]) => [code, new Map(diffsOfSets(law).map((diff, n) => [(law.sets[n + 1] as RuleSet).id, movesIn(diff, media)]))]))
}

/** The page, in English. */
export function changelogPage (rulebook: Rulebook, moved: Moved): string {
  const { changelog, changes, territories } = rulebook
  const sections = changelog.map((entry, i) => {
    const own = changes.filter(({ version }) => version === entry.version)
    return [
      `## ${entry.version} – ${entry.on}`,
      entry.summary.en,
      i === changelog.length - 1 ? '**Answers changed**: all, for there was no version before.' : answersChanged(own, rulebook),
      `**Future**: ${entry.future.en}`,
      `**Past**: ${entry.past.en}`,
      ...movesSince(moved.byVersion[entry.version]),
      ...[...territories].flatMap(([code, law]) => setsIn(law, entry, moved.bySet.get(code))),
      ...own.filter(({ kind }) => kind !== 'law').map(change => dataChange(change, territories)),
      ...entry.notes.length === 0 ? [] : ['**What stays open, and what to know**:', entry.notes.map(({ en }) => `- ${en}`).join('\n')]
    ].join('\n\n')
  })
  return `${[HEADER.trimEnd(), ...sections].join('\n\n')}\n`
}

function answersChanged (changes: readonly RecordedChange[], { media }: Rulebook): string {
  const lines = changes.filter(({ affects }) => affects.length > 0).map(({ kind, territory, ruleSet, affects }) =>
    `- ${ruleSet === null ? kind : `set ${ruleSet}`}${territory === null ? '' : ` (${territory})`}: ${affectedAlike(affects).map(alike => affected(alike, media)).join('; ')}`)
  return lines.length === 0 ? '**Answers changed**: none.' : `**Answers changed**:\n\n${lines.join('\n')}`
}

/** Windows of which the same releases are affected, together. */
function affectedAlike (affects: readonly AffectedWindow[]): Array<[AffectedWindow, ...AffectedWindow[]]> {
  const found = new Map<string, [AffectedWindow, ...AffectedWindow[]]>()
  for (const one of affects) {
    const key = JSON.stringify([one.releases, one.movedDates])
    const alike = found.get(key)
    if (alike === undefined) found.set(key, [one])
    else alike.push(one)
  }
  return [...found.values()]
}

function affected (alike: readonly [AffectedWindow, ...AffectedWindow[]], media: readonly Medium[]): string {
  const [{ releases: { from, until }, movedDates }] = alike
  const dates = movedDates === null ? ', no date moved' : movedDates.from === from ? '' : `, dates moved from ${movedDates.from}`
  return `${windowsText(alike, media)}, releases from ${from}${until === null ? '' : ` until ${until}`}${dates}`
}

/** What a version moved of what the one published before it answered; nothing where none was. */
function movesSince (moves: VersionMoves | undefined): string[] {
  if (moves === undefined) return []
  if (moves.territories.length === 0) return [`**What moves since ${moves.since}**: nothing.`]
  return moves.territories.flatMap(({ territory, only, moves: rows }) => [
    `**What moves since ${moves.since}, ${territory}**${rows.length === 0 && only.length === 0 ? ': no day.' : ':'}`,
    ...only,
    ...rows.length === 0 ? [] : [table(['windows', 'films', 'what moves', 'releases', 'example'], rows.map(({ windows, films, what, releases, example }) => [windows, films, what, releases, example]))]
  ])
}

/** The sets of a territory that a version records, oldest first, and what each moves; nothing where there is none. */
function setsIn ({ territory, sets }: TerritoryLaw, { changes }: ChangelogEntry, moved: ReadonlyMap<string, readonly Move[]> = new Map()): string[] {
  const recorded = changes.flatMap(change => change.kind === 'law' && change.territory === territory.id ? [change.ruleSet] : [])
  const own = sets.filter(({ id }) => recorded.includes(id))
  if (own.length === 0) return []
  const compared = own.flatMap(({ id }) => {
    const moves = moved.get(id)
    return moves === undefined ? [] : [{ id, moves }]
  })
  const still = compared.filter(({ moves }) => moves.length === 0).map(({ id }) => id)
  const rows = compared.flatMap(({ id, moves }) => moves.map(({ windows, what, releases, example }) => [id, windows, what, releases, example]))
  return [
    `**Law, ${territory.label.en}**:`,
    table(['set', 'because', 'evidence of the first day'], own.map(({ id, summary, entryIntoForce }) => [id, summary.en, `\`${entryIntoForce.evidence}\``])),
    ...rows.length === 0 ? [] : [`**What each set moves, ${territory.label.en}**:`, table(['set', 'windows', 'what moves', 'releases', 'example'], rows)],
    ...still.length === 0 ? [] : [`No day of a film of which nothing is stated moves with ${still.join(', ')}.`]
  ]
}

function dataChange ({ kind, territory, summary, because, source }: RecordedChange, territories: Rulebook['territories']): string {
  const places = [...territories].filter(([id]) => id === territory).map(([, law]) => law.territory.label.en)
  const reasons = [...because.map(cited), ...source === null ? [] : [source.en]]
  return [
    `**${[kind === 'addition' ? 'Addition' : 'Correction', ...places].join(', ')}**: ${summary.en}`,
    ...reasons.length === 0 ? [] : [`**Because**: ${reasons.join('; ')}`]
  ].join(' ')
}

function cited ({ text, article }: LegalBasis): string {
  return article === null ? `\`${text}\`` : `\`${text}\`, ${article}`
}
