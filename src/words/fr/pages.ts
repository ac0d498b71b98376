// What the pages for people say in French: the frame that all of them share, and the page of a film.
import type { PageWords } from '../en/pages.js'

const plural = (count: number, one: string, many: string): string => `${count} ${Math.abs(count) < 2 ? one : many}`

/** The French words of the frame and of the film's page. */
export const pagesFr: PageWords = {
  frame: {
    name: 'Chronologie',
    tagline: 'À partir de quel jour un film peut-il être vu, où, et selon quel texte ?',
    skip: 'Aller au contenu',
    sections: 'Pages',
    nav: { film: 'Un film', check: 'Peut-on ?', films: 'Mes films', law: 'La loi', services: 'Services', limits: 'Ce qu’on ignore' },
    language: 'Langue',
    otherLanguage: 'English',
    disclaimer: 'Ceci n’est pas un conseil juridique. Les délais légaux sont des minima : un contrat peut fixer un jour plus tardif.',
    rulebook: version => `Règles, version ${version}`,
    api: 'API et documentation',
    privacy: 'Ni cookie, ni pistage ; rien n’est conservé.'
  },
  units: {
    months: count => `${count} mois`,
    weeks: count => plural(count, 'semaine', 'semaines'),
    days: count => plural(count, 'jour', 'jours'),
    less: (much, little) => `${much} moins ${little}`,
    and: (one, other) => `${one} et ${other}`,
    none: 'aussitôt'
  },
  evidence: {
    text: { short: 'texte lu', long: 'Le texte juridique lui-même a été lu.' },
    official: { short: 'officiel', long: 'Une institution le dit ; le texte lui-même n’a pas été lu.' },
    press: { short: 'presse', long: 'La presse le dit ; ni le texte ni une institution n’ont été lus.' },
    inference: { short: 'déduit', long: 'Déduit de ce qui est connu ; aucune source ne le dit expressément.' },
    unverified: { short: 'sans source', long: 'Aucune source n’a été trouvée : une piste, non un fait.' }
  },
  status: { upcoming: 'à venir', open: 'ouverte', closed: 'fermée', contractual: 'par contrat', excluded: 'hors champ', undetermined: 'inconnue' },
  nature: { law: 'loi', 'extended-agreement': 'accord étendu à tous', agreement: 'accord de ses signataires', practice: 'usage' },
  certainty: { settled: 'établi', provisional: 'provisoire' },
  problem: {
    heading: 'Cette question n’a pas encore de réponse',
    remedy: 'Corrigez ce qui est signalé ci-dessous, puis demandez à nouveau : rien de ce que vous avez saisi n’est perdu.',
    busy: 'Le service a trop à faire en ce moment. Réessayez dans quelques secondes : l’adresse garde tout ce que vous avez saisi.',
    notFound: 'Cette page n’existe pas',
    back: 'À la première page'
  },
  film: {
    title: 'Quand un film peut-il être vu en France ?',
    described: 'Indiquez la date de sortie d’un film : salles, vidéo, télévision, plateformes ; chaque fenêtre avec son jour, sa raison et son texte de loi.',
    today: day => `Ce que la loi d’aujourd’hui donne à un film qui sort ce jour, ${day}`,
    unnamed: day => `Un film sorti le ${day}`,
    neverReleased: 'Un film jamais sorti en salles',
    of: (film, territory) => `${film} : ses fenêtres, ${territory}`,
    sub: (day, territory) => `Sorti le ${day}\u00a0· ${territory}`,
    subNever: territory => `Jamais sorti en salles\u00a0· ${territory}`,
    release: 'Sortie en salles',
    releaseHint: 'La sortie nationale imprimée sur les affiches ; les avant-premières ne comptent pas.',
    name: 'Titre',
    optional: 'facultatif',
    ask: 'Voir',
    next: {
      opens: what => `${what} : ouverture`,
      closes: what => `${what} : fermeture`,
      returns: what => `${what} : réouverture`,
      heading: 'Prochainement',
      none: 'Plus rien ne change pour ce film.'
    },
    picture: film => `Frise des fenêtres : ${film}. Les mêmes dates figurent dans le tableau ci-dessous.`,
    enlarge: 'Ouvrir l’image seule',
    windows: {
      caption: day => `Les fenêtres, au ${day}`,
      medium: 'Fenêtre', from: 'Dès le', until: 'Jusqu’au', delay: 'Délai', sure: 'Certitude', text: 'Texte',
      after: delay => `${delay} après la sortie`,
      atRelease: 'dès la sortie',
      atRequest: 'au jour de la demande',
      since: ago => ago,
      noEnd: 'sans fin',
      again: day => `à nouveau dès le ${day}`,
      exclusive: day => `exclusivité jusqu’au ${day}`,
      atService: (service, day) => `sur ${service} dès le ${day}`,
      notAtService: service => `sur ${service} : aucun jour connu`,
      between: (earliest, latest) => `du ${earliest} au ${latest}, selon des faits non indiqués`,
      why: 'Pourquoi',
      hypothetical: 'hypothèse',
      insteadOf: day => `au lieu du ${day}`,
      earlier: days => `${days} plus tôt`,
      later: days => `${days} plus tard`,
      noText: 'aucun texte',
      rulesOf: day => `règles du ${day}`
    },
    notices: 'À savoir',
    whatIfBanner: 'Hypothèse : ceci n’est pas la loi. Ce que donne la loi figure à côté de chaque date déplacée.',
    questions: {
      heading: 'Pour en être plus sûr',
      intro: 'Chaque réponse peut déplacer des dates. Ce que vous ignorez, laissez-le ouvert.',
      stated: 'Ce que vous avez indiqué',
      open: 'Non indiqué',
      unknown: 'inconnu', yes: 'oui', no: 'non',
      moves: days => `peut déplacer une date de ${days}`,
      ifYes: 'Si oui', ifNo: 'Si non', ifAtMost: value => `Si au plus ${value}`, ifMoreThan: value => `Si plus de ${value}`, ifOn: day => `Si c’est le ${day}`,
      opens: (what, day) => `${what} : ouverture le ${day}`,
      opensAgain: (what, day) => `${what} : réouverture le ${day}`,
      mayOpen: (what, day) => `${what} : ouverture possible dès le ${day}`,
      closes: (what, day) => `${what} : ouverte jusqu’au ${day}`,
      leaves: what => `${what} : aucun délai ne s’applique`,
      apply: 'Répondre',
      none: 'Plus rien à demander : aucun fait non indiqué ne changerait ces dates.',
      more: count => `et ${plural(count, 'autre fenêtre', 'autres fenêtres')}`
    },
    more: {
      heading: 'Service, territoire, jours',
      service: 'Service', anyService: 'n’importe lequel',
      carrier: 'Opérateur', anyCarrier: 'n’importe lequel', device: 'Box', anyDevice: 'n’importe laquelle',
      territory: 'Territoire',
      on: 'Au', onHint: 'Le jour pour lequel on dit « ouverte » ou « fermée » ; aujourd’hui si rien n’est indiqué.',
      knownOn: 'Connu le', knownOnHint: 'Seuls comptent les textes publiés ce jour-là ; aujourd’hui si rien n’est indiqué.',
      never: 'Jamais sorti dans les salles françaises',
      media: 'Ces fenêtres seulement'
    },
    whatIf: {
      heading: 'Et si…',
      intro: 'Des réformes proposées et jamais adoptées. Choisissez-en une, et le jour où elle serait entrée en vigueur.',
      by: (author, day) => `${author}, ${day}`,
      from: 'en vigueur le',
      evidence: 'Source',
      own: 'Un délai de votre choix',
      ownTrack: 'Fenêtre', ownMonths: 'Mois après la sortie', ownFrom: 'En vigueur le',
      ownNone: 'aucun',
      apply: 'Supposer'
    },
    take: {
      heading: 'À emporter',
      subscribe: 'S’abonner dans son agenda', subscribeHint: 'L’abonnement suit les changements de la loi.',
      calendar: 'Agenda (.ics)', table: 'Tableau (.csv)', picture: 'Image (.svg)', json: 'JSON',
      curl: 'La même question dans un terminal',
      share: 'L’adresse de cette page contient toute la question : copiez-la pour partager ce que vous voyez.'
    }
  }
}
