// What a window is called where it stands by itself, and what calendars say beyond the explanations, in each language.
import type { EventKind } from '../../../schemas/calendar.js'
import type { UndatedStatus, Window } from '../../../schemas/chronology.js'
import type { Evidence } from '../../../schemas/legal.js'
import type { Language } from '../../../schemas/text.js'
import type { Rulebook } from '../../law/rulebook.js'
import { holderName, type Holder } from '../../service/exploiter.js'
import { reasonsEn } from '../../words/en/reasons.js'
import { reasonsFr } from '../../words/fr/reasons.js'

/** What a window is called: by the service that holds it, where one is asked about, and its label. */
export function nameIn (rulebook: Rulebook, window: Holder & Pick<Window, 'label'>): string {
  const holder = holderName(rulebook, window)
  return holder === null ? window.label : `${holder}, ${window.label}`
}

/** The words of one language. */
export interface CalendarWords {
  /** The name of a calendar of several films. */
  readonly calendar: string
  /** A film that has no name. */
  readonly film: (release: string) => string
  readonly event: (film: string, kind: EventKind, label: string) => string
  /** Why a window has no day of its own, though a service can have the film. */
  readonly undated: Readonly<Record<UndatedStatus, string>>
  readonly whatIf: (event: string) => string
  readonly minimum: string
  readonly evidence: (evidence: Evidence) => string
  readonly text: (title: string, address: string) => string
  readonly details: (address: string) => string
}

const OPENS: Readonly<Record<EventKind, string>> = { opening: 'opens', closing: 'closes', return: 'opens again' }
const OUVERTURE: Readonly<Record<EventKind, string>> = { opening: 'ouverture', closing: 'fermeture', return: 'réouverture' }

/** The words, by language. */
export const WORDS: Readonly<Record<Language, CalendarWords>> = {
  en: {
    calendar: 'Film windows',
    film: release => `Film released on ${release}`,
    event: (film, kind, label) => `${film} – ${OPENS[kind]}: ${label}`,
    undated: { contractual: 'contract decides', excluded: 'no delay applies', undetermined: 'rule not determined' },
    whatIf: event => `What if – ${event}`,
    minimum: 'The earliest lawful day: a contract may set a later one.',
    evidence: evidence => `How this is known: ${reasonsEn.evidence[evidence]}.`,
    text: (title, address) => `Text: ${title}${address}`,
    details: address => `Details: ${address}`
  },
  fr: {
    calendar: "Fenêtres d'exploitation",
    film: release => `Film sorti le ${release}`,
    event: (film, kind, label) => `${film} – ${OUVERTURE[kind]} : ${label}`,
    undated: { contractual: 'le contrat décide', excluded: 'aucun délai ne s’applique', undetermined: 'règle non déterminée' },
    whatIf: event => `Hypothèse – ${event}`,
    minimum: 'Premier jour permis par le droit : un contrat peut en fixer un plus tardif.',
    evidence: evidence => `Source : ${reasonsFr.evidence[evidence]}.`,
    text: (title, address) => `Texte : ${title}${address}`,
    details: address => `En détail : ${address}`
  }
}
