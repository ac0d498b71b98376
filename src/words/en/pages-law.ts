// What the pages of the law, and of what is not known of it, say in English.
import type { Difference, RowChange } from '../../../schemas/history.js'
import type { Anchor } from '../../../schemas/rule-set.js'

const after: Readonly<Record<Anchor, (delay: string) => string>> = {
  'theatrical-release': delay => `${delay} after the release`,
  visa: delay => `${delay} after the visa`,
  derogation: delay => `${delay} after the day that the request names`,
  'first-free-tv-broadcast': delay => `${delay} after the first free broadcast`,
  blackout: delay => `${delay} after the blackout begins`
}

const change: Readonly<Record<RowChange, string>> = { added: 'new rule', removed: 'left to contract', changed: 'changed', unchanged: 'unchanged' }

const differences: Readonly<Record<Difference, string>> = {
  rule: 'kind of rule', opens: 'delay', floor: 'floor', notBefore: 'least known', contested: 'contested delay', nature: 'whom it binds', derogated: 'derogation', variants: 'other delays',
  exclusiveUntil: 'exclusivity', closings: 'closings', outside: 'works left outside'
}

/** The English words of the law. */
export const lawEn = {
  title: 'The law, since 1983',
  described: 'Every delay that every medium ever had, as steps over time, the reforms that failed beside them, and each rule set with its texts.',
  intro: 'Each line is a delay, in months after the release; each step leads to the rules that brought it. Dotted: proposed, never adopted.',
  picture: 'Delays of each medium over time',
  pictureHint: 'Hover or focus a step for its days.',
  step: (what: string, delay: string, from: string, until: string) => `${what}: ${delay}, from ${from} to ${until}`,
  stepNow: (what: string, delay: string, from: string) => `${what}: ${delay}, since ${from}`,
  proposal: (label: string, delay: string, madeOn: string) => `Proposed on ${madeOn}, never adopted: ${label}, ${delay}`,
  months: (count: string) => `${count} m.`,
  contract: 'contract decides',
  unmodelled: 'rule not known',
  matrix: 'The delays at a glance',
  matrixHint: 'Months after the release. Several figures: one for each tier.',
  from: 'In force from',
  sets: 'Rule sets',
  textsOf: 'Texts',
  compareWith: 'Beside', compare: 'Compare',
  feed: 'Changes of the law and of the data',
  territory: 'Territory', show: 'Show',
  set: {
    title: (day: string) => `The rules in force from ${day}`,
    beside: (day: string, other: string) => `The rules of ${day} beside those of ${other}`,
    until: (day: string) => `In force until ${day}`, open: 'In force today', notYet: 'Not in force yet',
    published: (day: string) => `published on ${day}`,
    texts: 'Texts', entry: 'First day', regime: 'Agreement', term: 'Term', breach: 'What a breach costs',
    window: 'Window', rule: 'Rule', before: 'Before', change: 'Change', sure: 'How sure', text: 'Text',
    floor: 'at least; the agreement of each service sets its own',
    notBefore: (delay: string) => `not before ${delay}`,
    contested: (delay: string, note: string) => `Contested: perhaps ${delay}. ${note}`,
    derogated: (delay: string) => `With the derogation: ${delay} after the release`,
    variant: (delay: string, reason: string) => `${delay} where ${reason}`,
    exclusive: (delay: string) => `Exclusive until ${delay}`,
    closing: (reason: string) => `Closes again where ${reason}`,
    outside: (reason: string) => `Left outside: ${reason}`,
    notes: 'Notes', criterion: 'Derogation', silence: 'Silence of the authority',
    previous: 'Before', next: 'After', all: 'All of the law',
    first: 'These are the first rules: before them contract decided.',
    rowsAsBefore: 'Where no change is named, the row is as before.'
  },
  after,
  change,
  differences,
  eras: {
    title: (medium: string) => `${medium}, release by release`,
    described: (medium: string) => `From which day a film may be exploited: ${medium}, for every day of release since the first rules, with the rules that say so.`,
    intro: 'A line holds for films released from its day on, until the day of the line above. Nothing else is stated of the film.',
    released: 'Released from', opens: 'Opens', closed: 'Closed', rules: 'Rules',
    then: (one: string, other: string) => `${one}, then ${other}`,
    between: (from: string, until: string) => `between: ${from}; and: ${until}`,
    closing: (from: string, until: string) => `from: ${from}; until: ${until}`,
    noDay: 'no day that is known',
    refused: 'no such film can be',
    missing: (facts: string) => `These facts could change it: ${facts}.`,
    whole: 'All of the law', table: 'Table (.csv)', feed: 'Feed of changes (Atom)',
    none: 'No rule of this territory speaks of it.'
  },
  limits: {
    title: 'What we do not know',
    described: 'Which values rest on the press, which have no source, which texts were not read, and what would settle them: read off the rule book itself.',
    intro: (values: number, sets: number) => `Of ${values} values that decide a date, in ${sets} rule sets, these are the ones for which the legal text itself was not read.`,
    counts: 'How the delays are known', value: 'Values', share: 'Share',
    rows: 'Values not read in the text', window: 'Window', delay: 'Delay', sets: 'Rules', texts: 'What would settle it',
    unmodelled: 'Rules whose value nobody gives',
    unmodelledHint: 'There was a rule; no source states its figure. Answers say “not known” there, and never fill it in.',
    unread: 'Texts that were not read',
    unreadHint: 'Known by what others say of them. Their text would settle the values above.',
    known: 'Known by', checked: 'Last looked for', settle: (texts: string) => `The text of: ${texts}`,
    correct: 'Send a correction',
    correctHint: 'Do you hold one of these texts, or an official document that gives a figure? Propose it to those who run this service, with its title, its day and its number as printed: rules/README.md of the project goes through it step by step. Press articles help where there is nothing else, and are named as such.',
    doubts: 'Doubts that the rule book itself notes',
    services: 'Services whose first day has no source'
  }
}

/** What each language says of the law. */
export type LawWords = typeof lawEn
