// What the pages of the law, and of what is not known of it, say in French.
import type { LawWords } from '../en/pages-law.js'

/** The French words of the law. */
export const lawFr: LawWords = {
  title: 'La loi, depuis 1983',
  described: 'Chaque délai que chaque mode d’exploitation a jamais eu, en marches au fil du temps, les réformes abandonnées à côté, et chaque jeu de règles avec ses textes.',
  intro: 'Chaque ligne est un délai, en mois après la sortie ; chaque marche mène aux règles qui l’ont apportée. En pointillé : proposé, jamais adopté.',
  picture: 'Les délais de chaque mode d’exploitation au fil du temps',
  pictureHint: 'Survolez une marche, ou atteignez-la au clavier, pour ses jours.',
  step: (what, delay, from, until) => `${what} : ${delay}, du ${from} au ${until}`,
  stepNow: (what, delay, from) => `${what} : ${delay}, depuis le ${from}`,
  proposal: (label, delay, madeOn) => `Proposé (${madeOn}), jamais adopté : ${label}, ${delay}`,
  months: count => `${count} m.`,
  contract: 'le contrat décide',
  unmodelled: 'règle inconnue',
  matrix: 'Les délais d’un coup d’œil',
  matrixHint: 'En mois après la sortie. Plusieurs chiffres : un par palier.',
  from: 'En vigueur le',
  sets: 'Jeux de règles',
  textsOf: 'Textes',
  compareWith: 'À côté de', compare: 'Comparer',
  feed: 'Changements de la loi et des données',
  territory: 'Territoire', show: 'Voir',
  set: {
    title: day => `Les règles en vigueur depuis le ${day}`,
    beside: (day, other) => `Les règles du ${day} à côté de celles du ${other}`,
    until: day => `En vigueur jusqu’au ${day}`, open: 'En vigueur aujourd’hui', notYet: 'Pas encore en vigueur',
    published: day => `publiées le ${day}`,
    texts: 'Textes', entry: 'Premier jour', regime: 'Accord', term: 'Terme', breach: 'En cas de manquement',
    window: 'Fenêtre', rule: 'Règle', before: 'Avant', change: 'Changement', sure: 'Certitude', text: 'Texte',
    floor: 'au moins ; l’accord de chaque service fixe le sien',
    notBefore: delay => `pas avant ${delay}`,
    contested: (delay, note) => `Contesté : peut-être ${delay}. ${note}`,
    derogated: delay => `Avec la dérogation : ${delay} après la sortie`,
    variant: (delay, reason) => `${delay} si ${reason}`,
    exclusive: delay => `Exclusivité jusqu’à ${delay}`,
    closing: reason => `Se referme si ${reason}`,
    outside: reason => `Hors champ : ${reason}`,
    notes: 'Notes', criterion: 'Dérogation', silence: 'Silence de l’autorité',
    previous: 'Avant', next: 'Après', all: 'Toute la loi',
    first: 'Ce sont les premières règles : avant elles, le contrat décidait.',
    rowsAsBefore: 'Là où aucun changement n’est indiqué, la ligne est comme avant.'
  },
  after: {
    'theatrical-release': delay => `${delay} après la sortie`,
    visa: delay => `${delay} après le visa`,
    derogation: delay => `${delay} après le jour que nomme la demande`,
    'first-free-tv-broadcast': delay => `${delay} après la première diffusion gratuite`,
    blackout: delay => `${delay} après le début du gel`
  },
  change: { added: 'règle nouvelle', removed: 'laissé au contrat', changed: 'modifiée', unchanged: 'inchangée' },
  differences: {
    rule: 'nature de la règle', opens: 'délai', floor: 'plancher', notBefore: 'minimum connu', contested: 'délai contesté', nature: 'qui est tenu', derogated: 'dérogation', variants: 'autres délais',
    exclusiveUntil: 'exclusivité', closings: 'fermetures', outside: 'œuvres hors champ'
  },
  eras: {
    title: medium => `${medium}, sortie par sortie`,
    described: medium => `Dès quel jour un film peut être exploité : ${medium}, pour chaque jour de sortie depuis les premières règles, avec les règles qui le disent.`,
    intro: 'Une ligne vaut pour les films sortis dès son jour, jusqu’au jour de la ligne du dessus. Rien d’autre n’est indiqué du film.',
    released: 'Sortis dès le', opens: 'Ouverture', closed: 'Fermée', rules: 'Règles',
    then: (one, other) => `${one}, puis ${other}`,
    between: (from, until) => `entre : ${from} ; et : ${until}`,
    closing: (from, until) => `de : ${from} ; à : ${until}`,
    noDay: 'aucun jour connu',
    refused: 'un tel film ne peut être',
    missing: facts => `Ces faits pourraient y changer : ${facts}.`,
    whole: 'Toute la loi', table: 'Tableau (.csv)', feed: 'Flux des changements (Atom)',
    none: 'Aucune règle de ce territoire n’en parle.'
  },
  limits: {
    title: 'Ce qu’on ignore',
    described: 'Quelles valeurs reposent sur la presse, lesquelles n’ont pas de source, quels textes n’ont pas été lus, et ce qui trancherait : lu dans le recueil des règles lui-même.',
    intro: (values, sets) => `Des ${values} valeurs qui décident d’une date, dans ${sets} jeux de règles, voici celles dont le texte juridique lui-même n’a pas été lu.`,
    counts: 'Comment les délais sont connus', value: 'Valeurs', share: 'Part',
    rows: 'Valeurs non lues dans le texte', window: 'Fenêtre', delay: 'Délai', sets: 'Règles', texts: 'Ce qui trancherait',
    unmodelled: 'Règles dont personne ne donne la valeur',
    unmodelledHint: 'Il y avait une règle ; aucune source n’en donne le chiffre. Les réponses disent alors « inconnue », et ne comblent jamais le vide.',
    unread: 'Textes qui n’ont pas été lus',
    unreadHint: 'Connus par ce que d’autres en disent. Leur texte trancherait les valeurs ci-dessus.',
    known: 'Connu par', checked: 'Cherché en dernier', settle: texts => `Le texte de : ${texts}`,
    correct: 'Envoyer une correction',
    correctHint: 'Vous détenez l’un de ces textes, ou un document officiel qui donne un chiffre ? Proposez-le à ceux qui tiennent ce service, avec son titre, sa date et son numéro tels qu’imprimés : le fichier docs/fr/regles.md du projet guide pas à pas. Un article de presse aide là où il n’y a rien d’autre, et il est nommé comme tel.',
    doubts: 'Les doutes que le recueil note lui-même',
    services: 'Services dont le premier jour n’a pas de source'
  }
}
