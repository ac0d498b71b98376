// What pictures say, in each language.
import type { CivilDate } from '../../../../schemas/civil-date.js'
import type { EventKind } from '../../../../schemas/calendar.js'
import type { Language } from '../../../../schemas/text.js'

/** What the legend explains. */
export type Sign = 'provisional' | 'hypothetical' | 'law' | 'exclusive' | 'may' | 'unknown' | 'gap' | 'contract' | 'there' | 'set' | 'supposed' | 'now'

/** The words of one language; dates come written out. */
export interface PictureWords {
  /** The names of the months on the axis, January first. */
  readonly months: readonly string[]
  /** The first of a month; the other days are numbers. */
  readonly first: string
  readonly film: string
  readonly released: (release: string, territory: string) => string
  readonly neverReleased: (territory: string) => string
  /** What is supposed, and that it is not the law. */
  readonly whatIf: (supposed: readonly string[]) => string
  readonly proposed: (proposal: string, on: string) => string
  readonly madeUp: (count: number, from: string) => string
  readonly monthsAfter: string
  readonly event: Readonly<Record<EventKind, (on: string) => string>>
  readonly insteadOf: (on: string) => string
  readonly between: (earliest: string, latest: string) => string
  readonly notBefore: (earliest: string) => string
  readonly unknown: string
  readonly contract: string
  readonly excluded: string
  readonly there: (service: string, on: string) => string
  readonly thereNotBefore: (service: string, on: string) => string
  readonly notThere: (service: string) => string
  readonly on: (on: string) => string
  readonly legend: Readonly<Record<Sign, string>>
  readonly foot: (version: string, knownOn: string) => string
  /** In the description: a window and what is said of it; the days of new rules, and of those supposed. */
  readonly told: (label: string, what: string) => string
  readonly from: (from: string, until: string | null) => string
  readonly and: string
  readonly undetermined: (bounds: string) => string
  readonly exclusiveUntil: (end: string) => string
  /** After the days of a window, where no single day can be said to have been another. */
  readonly lawAsItIs: (days: string) => string
  /** In the description: that the law as it is refuses what is stated, with the sentence that says why. */
  readonly notDrawn: (because: string) => string
  readonly rulesChange: (days: readonly string[]) => string
  readonly supposedFrom: (days: readonly string[]) => string
}

/** The words, by language. */
export const PICTURE_WORDS: Readonly<Record<Language, PictureWords>> = {
  en: {
    months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
    first: '1',
    film: 'Windows of a film',
    released: (release, territory) => `${territory}, released on ${release}`,
    neverReleased: territory => `${territory}, never released in cinemas`,
    whatIf: supposed => `what if: ${supposed.join(', ')}; this is not the law`,
    proposed: (proposal, on) => `“${proposal}” from ${on}`,
    madeUp: (count, from) => count === 1 ? `a change made up for the question, from ${from}` : `${count} changes made up for the question, the first from ${from}`,
    monthsAfter: 'months after the release',
    event: { opening: on => on, closing: on => `closes ${on}`, return: on => `again ${on}` },
    insteadOf: on => ` instead of ${on}`,
    between: (earliest, latest) => `between ${earliest} and ${latest}`,
    notBefore: earliest => `not before ${earliest}`,
    unknown: 'not known',
    contract: 'contract decides',
    excluded: 'no delay applies',
    there: (service, on) => `${service} from ${on}`,
    thereNotBefore: (service, on) => `${service} not before ${on}`,
    notThere: service => `${service}: no day known`,
    on: on => `on ${on}`,
    legend: {
      provisional: 'provisional',
      hypothetical: 'what if',
      law: 'the law as it is',
      exclusive: 'exclusive',
      may: 'may open earlier or later',
      unknown: 'not determined',
      gap: 'closed',
      contract: 'contract decides',
      there: 'on the service',
      set: 'new rules',
      supposed: 'what is supposed',
      now: 'the day asked about'
    },
    foot: (version, knownOn) => `Earliest lawful days: a contract may set later ones. Rule book ${version}, texts known on ${knownOn}.`,
    told: (label, what) => `${label}: ${what}.`,
    from: (from, until) => until === null ? `from ${from}` : `from ${from} until ${until}`,
    and: 'and',
    undetermined: bounds => `not determined, opens ${bounds}`,
    exclusiveUntil: end => `exclusive until ${end}`,
    lawAsItIs: days => ` (the law as it is: ${days})`,
    notDrawn: because => `The law as it is has no bars here, for what is stated cannot be true under it. ${because}`,
    rulesChange: days => `New rules on ${days.join(', ')}.`,
    supposedFrom: days => `What is supposed comes into force on ${days.join(', ')}.`
  },
  fr: {
    months: ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.'],
    first: '1er',
    film: "Fenêtres d'un film",
    released: (release, territory) => `${territory}, sortie le ${release}`,
    neverReleased: territory => `${territory}, jamais sorti en salles`,
    whatIf: supposed => `hypothèse : ${supposed.join(', ')} ; ce n'est pas le droit`,
    proposed: (proposal, on) => `« ${proposal} » au ${on}`,
    madeUp: (count, from) => count === 1 ? `un changement imaginé pour la question, à partir du ${from}` : `${count} changements imaginés pour la question, le premier à partir du ${from}`,
    monthsAfter: 'mois après la sortie',
    event: { opening: on => on, closing: on => `fermeture ${on}`, return: on => `de nouveau ${on}` },
    insteadOf: on => ` au lieu du ${on}`,
    between: (earliest, latest) => `entre le ${earliest} et le ${latest}`,
    notBefore: earliest => `pas avant le ${earliest}`,
    unknown: 'non connue',
    contract: 'le contrat décide',
    excluded: 'aucun délai ne s’applique',
    there: (service, on) => `${service} dès le ${on}`,
    thereNotBefore: (service, on) => `${service} pas avant le ${on}`,
    notThere: service => `${service} : aucun jour connu`,
    on: on => `au ${on}`,
    legend: {
      provisional: 'provisoire',
      hypothetical: 'hypothèse',
      law: 'le droit tel quel',
      exclusive: 'exclusivité',
      may: 'ouverture possible plus tôt ou plus tard',
      unknown: 'non déterminée',
      gap: 'fermée',
      contract: 'le contrat décide',
      there: 'sur le service',
      set: 'nouvelles règles',
      supposed: 'ce qui est supposé',
      now: 'le jour demandé'
    },
    foot: (version, knownOn) => `Premiers jours permis par le droit : un contrat peut en fixer de plus tardifs. Règles ${version}, textes connus au ${knownOn}.`,
    told: (label, what) => `${label} : ${what}.`,
    from: (from, until) => until === null ? `dès le ${from}` : `du ${from} au ${until}`,
    and: 'et',
    undetermined: bounds => `non déterminée, ouverture ${bounds}`,
    exclusiveUntil: end => `exclusivité jusqu'au ${end}`,
    lawAsItIs: days => ` (le droit tel quel : ${days})`,
    notDrawn: because => `Le droit tel quel n'a pas de barres ici : ce qui est indiqué ne peut être vrai sous ce droit. ${because}`,
    rulesChange: days => `Nouvelles règles le ${days.join(', le ')}.`,
    supposedFrom: days => `Ce qui est supposé entre en vigueur le ${days.join(', le ')}.`
  }
}

/** A day in few signs: 24 Jul 2024, 24 juil. 2024. */
export function shortDate (day: CivilDate, { months, first }: PictureWords): string {
  const number = Number(day.slice(8))
  return `${number === 1 ? first : number} ${months[Number(day.slice(5, 7)) - 1]} ${day.slice(0, 4)}`
}
