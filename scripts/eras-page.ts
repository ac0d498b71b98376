// The page of docs/ that shows the law over releases: each window of a territory, and the releases that share an answer.
import type { Delay } from '../schemas/delay.js'
import type { EraDay, EraShown } from '../schemas/eras.js'
import { later } from '../src/calendar/civil-date.js'
import { finished } from '../src/law/once/finished.js'
import { lawIn, type Rulebook } from '../src/law/rulebook.js'
import { section, type Row } from '../src/rulebook/pages/markdown.js'
import { erasOf } from '../src/view/eras.js'

const INTRODUCTION = `# The law over releases

Each window of France, for a film longer than every limit of its law that obtained no derogation, of which nothing else is stated. A line holds for the
releases from its first day until the day before the next line. \`R\` is the theatrical release; months are added first, and where
the day does not exist the month's last is taken. The set is the one under which the window opens. This page is generated
(\`npm run write\`) from what \`/v1/eras\` answers: mend the rules, not the page.`

const COLUMNS = ['released from', 'opens', 'closed', 'set', 'evidence']

/** The first set of France. */
const FROM = '1983-01-07'

/** The page, from the rule book: the law as it is known once all its sets are published. */
export function erasPage (rulebook: Rulebook): string {
  const { sets, law } = lawIn(rulebook, 'FR')
  const limits = law.vocabulary.filter(({ fact }) => fact === 'runtimeMinutes').map(({ atMost }) => Number(atMost))
  const knownOn = sets.map(({ publication }) => publication.on).reduce(later)
  const { windows } = finished(erasOf(rulebook, {
    territory: 'FR', kind: { runtimeMinutes: Math.max(0, ...limits) + 1, derogationGranted: false }, knownOn, adopt: [], language: 'en'
  }))
  const sections = windows.map(({ label, eras }) => section(label, COLUMNS, rowsOf(eras.filter(era => era.until > FROM))))
  return `${[INTRODUCTION, ...sections].join('\n\n')}\n`
}

/** One row per era; neighbours that read alike, for they differ in what is not shown, are one. */
function rowsOf (eras: readonly EraShown[]): Row[] {
  const rows: string[][] = []
  let last = ''
  for (const era of eras) {
    const cells = [opensIn(era), era.closings.map(({ from, until }) => `${dayText(from)} to ${dayText(until)}`).join(', '), era.ruleSet ?? '', era.evidence ?? '']
    if (cells.join('|') === last) continue
    rows.push([era.from < FROM ? FROM : era.from, ...cells])
    last = cells.join('|')
  }
  return rows
}

/** When the window of an era opens, in a cell: a day, why there is none, or between which days. */
export function opensIn ({ status, opens, earliestPossible, latestPossible }: Pick<EraShown, 'status' | 'opens' | 'earliestPossible' | 'latestPossible'>): string {
  if (opens !== null) return dayText(opens)
  if (status !== 'undetermined') return status === 'contractual' ? 'by contract' : status
  const latest = latestPossible === null ? 'no day that is known' : dayText(latestPossible)
  return earliestPossible === null ? 'not known' : `between ${dayText(earliestPossible)} and ${latest}`
}

function dayText ({ on, after }: EraDay): string {
  return on ?? (after ?? []).reduce((text, delay) => `${text} + ${lengthOf(delay)}`, 'R')
}

function lengthOf ({ months = 0, days = 0 }: Delay): string {
  const parts = [...months === 0 ? [] : [`${months} months`], ...days === 0 ? [] : [`${Math.abs(days)} days`]]
  return parts.join(days < 0 ? ' less ' : ' and ')
}
