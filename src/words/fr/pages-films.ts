// What the page of many films says in French.
import type { FilmsWords } from '../en/pages-films.js'

const films = (count: number): string => `${count} ${count < 2 ? 'film' : 'films'}`

/** The French words of « Mes films ». */
export const filmsFr: FilmsWords = {
  title: 'Mes films',
  described: 'Collez un tableau de films tel que votre tableur l’écrit : l’agenda des ouvertures et des fermetures, une frise par film, ce qu’une réforme déplacerait, ce qui peut être montré aujourd’hui.',
  intro: 'Collez un tableau de films tel que votre tableur l’écrit. Vous voyez ce qui ouvre et ce qui ferme, mois par mois, et ce qui bouge si la loi bouge.',
  needsScript: 'Cette page lit votre tableau dans le navigateur, et il lui faut JavaScript. Sans lui, demandez film par film, ou envoyez vous-même le tableau au service :',
  needsScriptLink: 'comment envoyer un tableau',
  sheet: {
    heading: 'Votre tableau',
    read: (count, name) => `Votre tableau : ${films(count)}${name === '' ? '' : `, ${name}`}`,
    inWorkbook: (file, sheet) => `${file}, feuille « ${sheet} »`,
    label: 'Copiez les cellules, titres des colonnes compris, et collez-les ici',
    hint: 'Un titre et la date de sortie suffisent ; tout autre fait rend les dates plus sûres. Ou déposez un fichier ici : un classeur (.xlsx), CSV ou texte.',
    choose: 'Choisir un fichier',
    example: 'Essayer un exemple',
    clear: 'Recommencer',
    privacy: 'Le tableau est envoyé à ce service pour être calculé, et n’est gardé nulle part.',
    remember: 'S’en souvenir dans ce navigateur',
    rememberHint: 'Ici seulement, jusqu’à ce que vous décochiez cette case.',
    exampleHeads: ['Film', 'Date de sortie', 'Durée'],
    exampleTitle: number => `Exemple ${number}`
  },
  unreadable: {
    workbook: 'Cette page lit les classeurs sans mot de passe, en .xlsx. Ouvrez celui-ci, sélectionnez les cellules et collez-les ici.',
    blank: 'Il n’y a rien dans ce fichier.',
    unread: 'Ce fichier ne peut être lu. Sélectionnez les cellules dans le tableur, et collez-les ici.',
    empty: 'Le tableau a des titres de colonnes, et aucun film en dessous.',
    large: most => `Ce fichier est trop grand : ${most} au plus.`
  },
  columns: {
    heading: 'Est-ce bien ce que disent vos colonnes ?',
    intro: (rows, columns) => `${rows} ${rows < 2 ? 'ligne' : 'lignes'}, ${columns} ${columns < 2 ? 'colonne' : 'colonnes'}. Ce qui a été deviné figure ici ; rien n’est demandé avant que vous disiez que c’est juste.`,
    headless: 'La première ligne tient un film, non des titres : les colonnes sont appelées par leur lettre.',
    column: letter => `Colonne ${letter}`,
    yours: 'Dans votre tableau', values: 'Premières cellules', meaning: 'Ce qu’elle dit',
    unused: 'inutilisée',
    of: heading => `Ce que dit « ${heading} »`,
    title: 'Titre', release: 'Sortie en salles', id: 'Votre propre référence', territory: 'Territoire',
    dates: 'Comment les jours sont-ils écrits dans votre tableau ?',
    datesHint: 'Rien dans le tableau ne dit quel nombre est le mois.',
    datesMixed: 'Certains jours du tableau n’ont de sens que le jour d’abord, d’autres que le mois d’abord. Les lignes qui ne se lisent pas ainsi vous sont indiquées.',
    datesSure: (cell, day) => `Les jours sont lus comme le reste du tableau l’impose : ${cell} est le ${day}.`,
    means: (cell, day) => `${cell} est le ${day}`,
    needsDates: 'Dites comment les jours sont écrits.',
    needsRelease: 'Choisissez la colonne qui tient la sortie en salles.',
    twice: column => `Deux colonnes diraient « ${column} ».`,
    confirm: 'Oui, montrer mes films'
  },
  working: count => `Calcul de ${films(count)}…`,
  busy: seconds => `Le service a trop à faire, ou ne répond pas. Nouvel essai dans ${seconds} s ; votre tableau est toujours là.`,
  refused: {
    heading: count => count === 1 ? 'Une ligne n’a pas de réponse' : `${count} lignes n’ont pas de réponse`,
    rest: (refused, answered) => `Corrigez-${refused === 1 ? 'la' : 'les'} ici ou dans votre tableau.${answered === 0 ? '' : answered === 1 ? ' L’autre film est ci-dessous.' : ` Les ${answered} autres films sont ci-dessous.`}`,
    row: number => `Ligne ${number}`,
    field: (heading, number) => `${heading}, ligne ${number}`,
    correct: 'Corriger',
    more: count => count === 1 ? 'Et une autre.' : `Et ${count} autres.`
  },
  views: {
    label: 'Que voir',
    agenda: 'Agenda', lines: 'Frises', moves: 'Ce qui bouge', service: 'Sur un service'
  },
  agenda: {
    heading: 'Ce qui ouvre et ce qui ferme',
    span: 'Sur', months: count => count < 12 ? `${count} mois` : count === 12 ? '1 an' : `${count / 12} ans`,
    media: 'Fenêtres', anyMedium: 'toutes',
    none: 'Rien n’ouvre ni ne ferme durant ces mois.',
    count: (events, from, to) => `${events} ${events < 2 ? 'jour' : 'jours'} à noter du ${from} au ${to}`,
    kinds: { opening: 'ouvre', closing: 'ferme', return: 'rouvre' },
    provisional: 'provisoire',
    calendar: 'Calendrier (.ics)', table: 'Tableau (.csv)', print: 'Imprimer',
    fileName: 'mes-films',
    separator: 'semicolon'
  },
  lines: {
    heading: 'Une ligne par film',
    intro: 'Depuis la sortie en salles, marquée d’un point, chaque fenêtre dès son ouverture. Là où un mode d’exploitation a plusieurs paliers, il fonce à mesure qu’ils ouvrent.',
    bar: (what, from) => `${what} : dès le ${from}`,
    barUntil: (what, from, until) => `${what} : du ${from} au ${until}`,
    described: (film, windows) => `${film} : ${windows}`
  },
  moves: {
    heading: 'Ce qui bouge',
    suppose: 'Sous', since: 'la loi telle qu’elle a changé depuis un jour',
    from: 'En vigueur le', sinceDay: 'Depuis le',
    ask: 'Comparer',
    none: 'Rien ne bouge pour ces films.',
    summary: (changed, all, windows) => `${changed} ${changed < 2 ? 'film change' : 'films changent'} sur ${all}, dans ${windows} ${windows < 2 ? 'fenêtre' : 'fenêtres'}.`,
    whatIf: 'Hypothèse : ceci n’est pas la loi.',
    film: 'Film', window: 'Fenêtre', before: 'Par la loi telle qu’elle est', known: day => `Connue au ${day}`, now: 'Connue aujourd’hui', after: 'Alors', difference: 'Écart',
    closing: day => `fermeture le ${day}`,
    effects: {
      earlier: 'ouvre plus tôt', later: 'ouvre plus tard', opened: 'désormais ouverte', closed: 'n’est plus ouverte', status: 'autre état', closings: 'ferme un autre jour', certainty: 'désormais établie, ou plus'
    }
  },
  service: {
    heading: 'Sur un service',
    which: 'Service', none: 'choisir',
    open: (service, day) => `Peuvent être montrés par ${service} aujourd’hui, ${day}`,
    later: 'Plus tard',
    unsettled: 'Aucun jour connu',
    noOpen: 'Aucun de ces films.',
    from: day => `dès le ${day}`, since: day => `depuis le ${day}`, until: day => `jusqu’au ${day}`
  },
  unnamed: day => `Un film du ${day}`,
  headings: {
    title: ['titre', 'film', 'titre du film', 'titre original', 'titre français', 'nom', 'œuvre', 'oeuvre'],
    theatricalReleaseDate: ['sortie', 'date de sortie', 'sortie en salles', 'sortie salles', 'sortie salle', 'sortie nationale', 'date de sortie en salles', 'date de sortie nationale', 'sortie france', 'sortie cinéma', 'date de sortie cinéma', 'date'],
    id: ['identifiant', 'référence', 'réf', 'code', 'numéro', 'n'],
    territory: ['territoire', 'pays'],
    visaDate: ['visa', 'date de visa', 'date du visa', 'visa d exploitation'],
    derogationFrom: ['date de dérogation', 'date de la dérogation', 'dérogation à compter du'],
    runtimeMinutes: ['durée', 'minutes', 'durée en minutes', 'durée min']
  },
  yes: ['oui', 'o', 'vrai'],
  no: ['non', 'n', 'faux']
}
