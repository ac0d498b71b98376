// The changelog as people read it: rules/CHANGELOG.md, from changelog.yaml and the sets that it names.
import type { ChangelogEntry } from '../../../schemas/changelog.js'
import type { LegalBasis } from '../../../schemas/legal.js'
import type { AffectedWindow, RecordedChange } from '../../law/recorded-change.js'
import type { Rulebook, TerritoryLaw } from '../../law/rulebook.js'
import { trackId } from '../../law/track-id.js'

const HEADER = `# Changelog of the rules

Generated from \`changelog.yaml\`: change it there, then run \`npm run write\`.

One entry per version of \`rulebook.yaml\`, the latest first. The numbers speak of compatibility: the first changes when an id
disappears or the fields of the files change, the second when a set, medium, tier, proposal or fact is added, the third when a
value, a label or a reference is corrected. What matters to a caller stands below each number:

- **Answers changed**: none, or the release dates and the media whose answers differ from the version before, to the day;
- **Future**: what changes for days of exploitation after the date of the entry;
- **Past**: what changes for days before it;
- **Because**: the text, or the source, that says so.
`

/** The page, in English. */
export function changelogPage ({ changelog, changes, territories }: Rulebook): string {
  const sections = changelog.map((entry, i) => {
    const own = changes.filter(({ version }) => version === entry.version)
    return [
      `## ${entry.version} – ${entry.on}`,
      entry.summary.en,
      i === changelog.length - 1 ? '**Answers changed**: all, for there was no version before.' : answersChanged(own),
      `**Future**: ${entry.future.en}`,
      `**Past**: ${entry.past.en}`,
      ...[...territories.values()].flatMap(law => setsIn(law, entry)),
      ...own.filter(({ kind }) => kind !== 'law').map(change => dataChange(change, territories)),
      ...entry.notes.length === 0 ? [] : ['**What stays open, and what to know**:', entry.notes.map(({ en }) => `- ${en}`).join('\n')]
    ].join('\n\n')
  })
  return `${[HEADER.trimEnd(), ...sections].join('\n\n')}\n`
}

function answersChanged (changes: readonly RecordedChange[]): string {
  const lines = changes.filter(({ affects }) => affects.length > 0).map(({ kind, territory, ruleSet, affects }) =>
    `- ${ruleSet === null ? kind : `set ${ruleSet}`}${territory === null ? '' : ` (${territory})`}: ${affects.map(window).join('; ')}`)
  return lines.length === 0 ? '**Answers changed**: none.' : `**Answers changed**:\n\n${lines.join('\n')}`
}

function window ({ medium, tier, releases: { from, until }, movedDates }: AffectedWindow): string {
  const dates = movedDates === null ? ', no date moved' : movedDates.from === from ? '' : `, dates moved from ${movedDates.from}`
  return `\`${trackId(tier === null ? { medium } : { medium, tier })}\`, releases from ${from}${until === null ? '' : ` until ${until}`}${dates}`
}

/** The sets of a territory that a version records, oldest first; nothing where there is none. */
function setsIn ({ territory, sets }: TerritoryLaw, { changes }: ChangelogEntry): string[] {
  const recorded = changes.flatMap(change => change.kind === 'law' && change.territory === territory.id ? [change.ruleSet] : [])
  const rows = sets.filter(({ id }) => recorded.includes(id)).map(({ id, summary, entryIntoForce }) => `| ${id} | ${summary.en} | \`${entryIntoForce.evidence}\` |`)
  return rows.length === 0 ? [] : [
    `**Law, ${territory.label.en}**:`,
    ['| set | because | evidence of the first day |', '| --- | --- | --- |', ...rows].join('\n')
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
