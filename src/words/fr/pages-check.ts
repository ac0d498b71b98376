// What the page of the gate says in French.
import type { CheckWords } from '../en/pages-check.js'

/** The French words of the page « Peut-on ? ». */
export const checkFr: CheckWords = {
  title: 'Peut-on montrer ce film ?',
  described: 'Un film, un mode d’exploitation ou un service, un jour ou une période de droits : oui, non, ou ce dont cela dépend, avec la règle qui le dit.',
  asked: (who, film, day) => `${who} : ${film}, le ${day}`,
  who: 'Où', whoHint: 'Un mode d’exploitation, à son palier, ou un service par son nom.',
  nobody: 'choisir', services: 'Services', media: 'Modes d’exploitation',
  on: 'Le jour', onHint: 'Aujourd’hui si rien n’est indiqué.',
  period: 'Une période de droits au lieu d’un jour', from: 'Du', to: 'Au', toHint: 'Le dernier jour, compris.',
  through: (who, film, from, to) => `${who} : ${film}, du ${from} au ${to}`,
  ask: 'Peut-on ?',
  yes: 'Oui', no: 'Non', depends: 'Cela dépend', partly: 'En partie',
  since: day => `Il en est ainsi depuis le ${day}.`,
  until: day => `Cette réponse change le ${day}.`,
  next: day => `Cela devient permis le ${day}.`,
  forGood: 'Aucun changement n’est connu ensuite.',
  answer: 'Réponse', reason: 'Motif', rules: 'Règles',
  law: 'La loi de ce jour',
  sets: 'Règles en vigueur',
  provisional: 'Cela repose sur une supposition : le texte qui donne le jour peut prendre fin avant.',
  decide: 'Ce dont cela dépend',
  mayChange: 'Ce qui pourrait changer cette réponse',
  tier: 'Le palier que détient le service : choisissez-le sous « Où ».',
  windows: 'Toutes les fenêtres de ce film',
  film: 'ce film'
}
