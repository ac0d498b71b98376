// What the pages of the services say in French.
import type { ServicesWords } from '../en/pages-services.js'

/** The French words of the services. */
export const servicesFr: ServicesWords = {
  title: 'Services',
  described: 'Quel service a tenu quel palier et quand, chez quel opérateur depuis quand, et d’après quelle source.',
  intro: 'Plateformes, chaînes et boutiques, autant qu’elles sont documentées : le palier de chacune décide de son délai.',
  since: day => `depuis ${the(day)}`, until: day => `jusqu’${isDay(day) ? 'au' : 'en'} ${day}`,
  noDay: 'jour inconnu',
  one: {
    title: name => `${name} : son palier au fil du temps`,
    described: name => `Quand ${name} est arrivé et reparti, quel palier il tenait quel jour, chez quel opérateur depuis quand, avec les sources.`,
    formerly: 'Anciennement', media: 'Exploite',
    launch: 'Ouverture', end: 'Fermeture', open: 'ouvert, autant qu’on sache',
    between: (from, to) => `entre ${the(from)} et ${the(to)}`, notBefore: day => `pas avant ${the(day)}`, notAfter: day => `au plus tard ${isDay(day) ? 'le' : 'en'} ${day}`,
    hedged: 'au conditionnel',
    tiers: 'Paliers tenus', tier: 'Palier', from: 'Dès le', until: 'Jusqu’au', sure: 'Certitude', delay: 'Délai propre',
    always: 'd’aussi loin qu’on sache', stillHeld: 'encore tenu',
    disputed: (from, until) => `Disputé du ${from} au ${until}`,
    agreements: 'Accords', signed: day => `signé (${day})`,
    noTier: 'Aucun palier n’est documenté : son mode d’exploitation n’en a pas, ou aucune source ne le dit.',
    carriers: 'Chez les opérateurs', device: 'Box', status: 'État',
    statuses: { effective: 'distribué', announced: 'annoncé', refused: 'refusé', unknown: 'non documenté' },
    prices: 'Prix', perPeriod: { month: 'par mois', year: 'par an', rental: 'la location', purchase: 'l’achat' },
    sources: 'Sources', source: number => `source ${number}`,
    notes: 'Notes',
    picture: name => `Les paliers de ${name} au fil du temps`,
    film: 'Quand peut-il montrer un film ?', back: 'Tous les services'
  }
}

/** A day with its article; a month or a year, where no more is known, has none. */
function the (day: string): string {
  return isDay(day) ? `le ${day}` : day
}

function isDay (text: string): boolean {
  return /^\d+(er)?\s\D/.test(text)
}
