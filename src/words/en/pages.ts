// What the pages for people say in English: the frame that all of them share, and the page of a film.
import type { Evidence, Nature } from '../../../schemas/legal.js'
import type { Status } from '../../../schemas/chronology.js'

const plural = (count: number, one: string, many: string): string => `${count} ${Math.abs(count) === 1 ? one : many}`

/** How well a value is known, in two words, and in a sentence. */
const evidence: Readonly<Record<Evidence, { readonly short: string, readonly long: string }>> = {
  text: { short: 'text read', long: 'The legal text itself was read.' },
  official: { short: 'official', long: 'An institution says so; the text itself was not read.' },
  press: { short: 'press', long: 'The press says so; neither the text nor an institution was read.' },
  inference: { short: 'derived', long: 'Derived from what is known; no source says it outright.' },
  unverified: { short: 'no source', long: 'No source was found: take it as a lead, not as a fact.' }
}

const status: Readonly<Record<Status, string>> = {
  upcoming: 'to come', open: 'open', closed: 'closed', contractual: 'by contract', excluded: 'outside', undetermined: 'not known'
}

const nature: Readonly<Record<Nature, string>> = {
  law: 'law', 'extended-agreement': 'agreement, binding on all', agreement: 'agreement of its signatories', practice: 'practice'
}

/** The English words of the frame and of the film's page. */
export const pagesEn = {
  frame: {
    name: 'Chronologie',
    tagline: 'From which day may a film be seen, where, and under which text?',
    skip: 'Skip to the content',
    sections: 'Pages',
    nav: { film: 'A film', check: 'May it?', films: 'My films', law: 'The law', services: 'Services', limits: 'What we don’t know' },
    language: 'Language',
    otherLanguage: 'Français',
    disclaimer: 'This is no legal advice. Legal delays are minima: a contract may set a later day.',
    rulebook: (version: string) => `Rules, version ${version}`,
    api: 'API and documentation',
    privacy: 'No cookie, no tracking, nothing is kept.'
  },
  units: {
    months: (count: number) => plural(count, 'month', 'months'),
    weeks: (count: number) => plural(count, 'week', 'weeks'),
    days: (count: number) => plural(count, 'day', 'days'),
    less: (much: string, little: string) => `${much} less ${little}`,
    and: (one: string, other: string) => `${one} and ${other}`,
    none: 'at once'
  },
  evidence,
  status,
  nature,
  certainty: { settled: 'settled', provisional: 'provisional' },
  problem: {
    heading: 'This question cannot be answered yet',
    remedy: 'Correct what is marked below, then ask again: nothing that you entered is lost.',
    busy: 'The service has too much to do right now. Try again in a few seconds: the address holds all that you entered.',
    notFound: 'This page does not exist',
    back: 'To the first page'
  },
  film: {
    title: 'When may a film be seen in France?',
    described: 'Type the release date of a film: cinemas, video, television, streaming, each window with its day, its reason and its legal text.',
    today: (day: string) => `What today’s law gives a film released today, ${day}`,
    unnamed: (day: string) => `A film released on ${day}`,
    neverReleased: 'A film never released in cinemas',
    of: (film: string, territory: string) => `${film}: its windows in ${territory}`,
    sub: (day: string, territory: string) => `Released on ${day}\u00a0· ${territory}`,
    subNever: (territory: string) => `Never released in cinemas\u00a0· ${territory}`,
    release: 'Released in cinemas on',
    releaseHint: 'The national release printed on the posters; previews do not count.',
    name: 'Title',
    optional: 'optional',
    ask: 'Show',
    next: {
      opens: (what: string) => `${what}: opening`,
      closes: (what: string) => `${what}: closing`,
      returns: (what: string) => `${what}: reopening`,
      heading: 'Next',
      none: 'Nothing changes any more for this film.'
    },
    picture: (film: string) => `Timeline of the windows of ${film}. The same dates stand in the table below.`,
    enlarge: 'Open the picture by itself',
    windows: {
      caption: (day: string) => `The windows, as on ${day}`,
      medium: 'Window', from: 'From', until: 'Until', delay: 'Delay', sure: 'How sure', text: 'Text',
      after: (delay: string) => `${delay} after the release`,
      atRelease: 'at the release',
      atRequest: 'on the day of the request',
      since: (ago: string) => ago,
      noEnd: 'no end',
      again: (day: string) => `again from ${day}`,
      exclusive: (day: string) => `exclusive until ${day}`,
      atService: (service: string, day: string) => `on ${service} from ${day}`,
      notAtService: (service: string) => `on ${service}: no day known`,
      between: (earliest: string, latest: string) => `from ${earliest} to ${latest}, by facts not stated`,
      why: 'Why',
      hypothetical: 'what if',
      insteadOf: (day: string) => `instead of ${day}`,
      earlier: (days: string) => `${days} earlier`,
      later: (days: string) => `${days} later`,
      noText: 'no text',
      rulesOf: (day: string) => `rules of ${day}`
    },
    notices: 'Good to know',
    whatIfBanner: 'What if: this is not the law. What the law gives stands beside each date that moves.',
    questions: {
      heading: 'Make it surer',
      intro: 'Each answer may move dates. What you do not know, leave open.',
      stated: 'What you stated',
      open: 'Not stated',
      unknown: 'not known', yes: 'yes', no: 'no',
      moves: (days: string) => `may move a date by ${days}`,
      ifYes: 'If yes', ifNo: 'If no', ifAtMost: (value: string) => `If at most ${value}`, ifMoreThan: (value: string) => `If more than ${value}`, ifOn: (day: string) => `If it is ${day}`,
      opens: (what: string, day: string) => `${what} opens on ${day}`,
      opensAgain: (what: string, day: string) => `${what} opens again on ${day}`,
      mayOpen: (what: string, day: string) => `${what} may open from ${day}`,
      closes: (what: string, day: string) => `${what} is open until ${day}`,
      leaves: (what: string) => `${what}: no delay applies`,
      apply: 'Answer',
      none: 'Nothing more to ask: no fact that is not stated would change these dates.',
      more: (count: number) => `and ${plural(count, 'window', 'windows')} more`
    },
    more: {
      heading: 'Service, territory, days',
      service: 'Service', anyService: 'any',
      carrier: 'Operator', anyCarrier: 'any', device: 'Box', anyDevice: 'any',
      territory: 'Territory',
      on: 'As on', onHint: 'The day for which “open” and “closed” are said; today unless stated.',
      knownOn: 'Known on', knownOnHint: 'Only the texts published by that day; today unless stated.',
      never: 'Never released in French cinemas',
      media: 'Only these windows'
    },
    whatIf: {
      heading: 'What if…',
      intro: 'Reforms that were proposed and never adopted. Choose one, and the day on which it would have come into force.',
      by: (author: string, day: string) => `${author}, ${day}`,
      from: 'in force from',
      evidence: 'Source',
      own: 'A delay of your own',
      ownTrack: 'Window', ownMonths: 'Months after the release', ownFrom: 'In force from',
      ownNone: 'none',
      apply: 'Suppose it'
    },
    take: {
      heading: 'Take it along',
      subscribe: 'Subscribe in your calendar', subscribeHint: 'It follows changes of the law.',
      calendar: 'Calendar (.ics)', table: 'Table (.csv)', picture: 'Picture (.svg)', json: 'JSON',
      curl: 'The same question in a terminal',
      share: 'The address of this page holds the whole question: copy it to share what you see.'
    }
  }
}

/** What each language says on the frame and on the page of a film. */
export type PageWords = typeof pagesEn
