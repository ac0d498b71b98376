// Les explications en français.
import { firstOf, listed, sections, type Sentences } from '../sentences/explanations.js'
import { inFrench } from '../written-date.js'
import { that } from './elision.js'

function count (n: number, unit: string): string {
  return `${n} ${unit}${unit.endsWith('s') || Math.abs(n) < 2 ? '' : 's'}`
}

const PERMITTED: Readonly<Record<string, string>> = { true: 'permise', false: 'non permise', null: 'indéterminée' }

function orEarlier (earliest: string | null): string {
  return earliest === null ? '' : ` (le ${earliest} au plus tôt, selon des faits non indiqués)`
}

/** Selon quels faits : trois au plus, et combien d'autres. */
function dependingOn (facts: readonly string[]): string {
  return firstOf(facts.map(fact => `selon ${fact}`), 'et', count => `selon ${count === 1 ? 'un autre fait' : `${count} autres faits`}`)
}

/** Les noms de textes féminins ; les autres sont masculins. */
const FEMININE = /^(charte|convention|décision|délibération|directive|loi|modification|réglementation)\b/
const VOWEL = /^[aeiouhéèê]/i

/** Le nom d'un texte après la préposition : de l'accord, de la loi, du décret. */
function of (citation: string): string {
  if (VOWEL.test(citation)) return `de l'${citation}`
  return FEMININE.test(citation) ? `de la ${citation}` : `du ${citation}`
}

/** Le nom d'un accord après l'article, entre virgules ce qui le précise. */
function theAgreement (agreement: string): string {
  return `l'${agreement.replace(/^A/, 'a')}${agreement.includes(',') ? ',' : ''}`
}

/** Les phrases françaises, pour un responsable des droits. */
export const fr: Sentences = {
  date: inFrench,
  delay: ({ months, weeks, days }) => {
    const parts = [months === undefined ? '' : count(months, 'mois'), weeks === undefined ? '' : count(weeks, 'semaine')].filter(part => part !== '')
    if (days === undefined) return parts.join(' et ')
    if (parts.length === 0) return count(days, 'jour')
    return `${parts.join(' et ')} ${days < 0 ? 'moins' : 'et'} ${count(Math.abs(days), 'jour')}`
  },
  anchor: {
    'theatrical-release': 'la sortie en salles',
    visa: 'le visa',
    derogation: 'le jour que nomme la demande de dérogation',
    'first-free-tv-broadcast': 'la première diffusion gratuite',
    blackout: 'le début du gel'
  },
  cited: (citation, articles, into) => {
    if (into === 'sections') return sections(citation, articles, 'et')
    const inPoints = into === 'points'
    const numbers = inPoints ? articles : articles.map(article => article === '1' ? '1er' : article)
    return `${inPoints ? 'point' : 'article'}${numbers.length === 1 ? '' : 's'} ${listed(numbers, 'et')} ${of(citation)}`
  },
  custom: 'usage, sans texte',
  together: parts => parts.join(' ; '),
  opensWithRelease: on => `Les salles ouvrent à la sortie même, le ${on}, d'où courent les autres délais.`,
  due: ({ delay, anchor, from, rules, on }) => `${delay} après ${anchor} du ${from}, selon ${rules} : le ${on}.`,
  requested: ({ rules, on }) => `À compter du jour que nomme la demande de dérogation, selon ${rules} : le ${on}.`,
  requestedAtLatest: ({ earliest, on }) => `Le visa n'est pas indiqué : entre le ${earliest} et le ${on}, jour que nomme la demande de dérogation.`,
  dueBefore: ({ delay, anchor, due, rules, on }) => `Le délai de ${delay} après ${anchor} était déjà écoulé (${due}) quand sont venues ${rules}${on === null ? '' : ` : la fenêtre s'ouvre à leur premier jour, le ${on}`}.`,
  dueBeforeRelease: ({ delay, anchor, due, rules, on }) => `Le délai de ${delay} après ${anchor}, selon ${rules}, s'achève avant la sortie (${due}) : la fenêtre s'ouvre avec elle, le ${on}.`,
  dueByLatestVisa: on => `Le visa n'est pas indiqué ; même au plus tard, le jour de la sortie, la fenêtre s'ouvre le ${on}.`,
  rules: (from, citation) => citation === '' ? `les règles en vigueur depuis le ${from}` : `les règles en vigueur depuis le ${from} (${citation})`,
  earliestRules: citation => `les plus anciennes règles recensées${citation === '' ? '' : ` (${citation})`}`,
  rulesOfReleases: (from, citation) => `les règles des sorties à compter du ${from}${citation === '' ? '' : ` (${citation})`}`,
  because: reason => `Ce délai s'applique parce ${VOWEL.test(reason) ? "qu'" : 'que '}${reason}.`,
  floor: delay => `C'est un plancher : l'accord du service fixe son délai, ${delay} au moins.`,
  granted: criterion => `La dérogation a été accordée ; critère : ${criterion}.`,
  decided: reason => `Une décision a réduit le délai : ${reason}.`,
  notObtainable: reason => `La dérogation ne change rien ici. ${reason}`,
  ifGranted: (reason, on, isStated) => `Avec la dérogation, la fenêtre s'ouvrirait le ${on} (${reason} ; ${isStated ? 'les entrées indiquées y satisfont' : 'les entrées qui décident ne sont pas indiquées'}).`,
  ifLifted: (reason, on) => `Avec la dérogation, la fenêtre s'ouvrirait le ${on}. ${reason}`,
  ifShortened: (reason, floor, on) => `Avant le ${on}, une décision a pu ouvrir la fenêtre, dès le ${floor} : ${reason}.`,
  shortened: (reason, earliest, latest) => `Une décision a ouvert la fenêtre un jour qui n'est pas indiqué, entre le ${earliest} et le ${latest} : ${reason}.`,
  freed: (reason, on) => `Rien ne retient plus la fenêtre à partir du ${on} : ${reason}.`,
  putOff: (reason, due, on) => `Attendue le ${due}, la fenêtre est alors fermée et s'ouvre le ${on} : ${reason}.`,
  closed: (reason, from, until) => `Fermée à partir du ${from}, elle s'ouvre de nouveau le ${until} : ${reason}.`,
  contractBefore: until => `Avant le ${until}, aucune règle ne liait ce mode d'exploitation : le contrat décidait.`,
  contract: citation => `Aucune règle ne fixe de date pour ce mode d'exploitation : le contrat décide${citation === '' ? '' : ` (${citation})`}.`,
  excluded: reason => `Rien ne retient la fenêtre : ${reason}.`,
  neverReleased: territory => `Hors de la chronologie : le film n'est jamais sorti en salles (${territory}), aucun délai ne court.`,
  visaMissing: (delay, earliest, latest) => `Le délai de ${delay} court du visa, qui n'est pas indiqué : entre le ${earliest} et le ${latest}.`,
  scopeMissing: ({ reason, delay, anchor, from, rules, on }) => `Dépend d'un fait non indiqué. Si ${reason}, rien ne retient la fenêtre ; sinon, ${delay} après ${anchor} du ${from}, selon ${rules} : le ${on}.`,
  underEarlierAct: ({ reason, delay, anchor, rules, on }) => `Si ${reason}, ${delay} après ${anchor}, selon ${rules} : le ${on}.`,
  contested: ({ delay, anchor, on, note }) => `Peut-être ${delay} après ${anchor} : le ${on}. ${note}`,
  notModelled: (rules, note, earliest, latest) => `${note} Le délai selon ${rules} n'est donc pas connu : ${latest === null ? `pas avant le ${earliest}` : `entre le ${earliest} et le ${latest}`}.`,
  tierHeld: ({ service, tier, from, delay }) => `${service} détient le palier « ${tier} »${from === null ? '' : ` depuis le ${from}`}${delay === null ? '' : `, et l'accord qui le lui vaut fixe le délai : ${delay}`}.`,
  dueBeforeTier: ({ delay, anchor, due, rules, on, service, tier }) => `Le délai de ${delay} après ${anchor}, selon ${rules}, était déjà écoulé (${due}) quand ${service} a obtenu le palier « ${tier} »${on === null ? '' : ` : la fenêtre s'ouvre ce jour-là, le ${on}`}.`,
  tierOpen: ({ service, tiers, earliest, latest }) => `Le palier ${that(service)} détient pour ce film ne peut être dit (${tiers.map(tier => `« ${tier} »`).join(' ou ')}) : la fenêtre s'ouvre entre le ${earliest} et le ${latest}.`,
  otherReading: ({ service, tier, on, otherTier, otherOn }) => `Selon une lecture, ${service} détient alors le palier « ${tier} », et la fenêtre s'ouvre le ${on} ; selon l'autre, le palier « ${otherTier} », et elle s'ouvre le ${otherOn}.`,
  agreementRenewed: (service, end) => `L'accord qui vaut son palier à ${service} couvre les jours d'avant le ${end} ; il est supposé reconduit sans changement.`,
  adopted: (proposal, on) => `Hypothèse : ce délai est celui de la proposition « ${proposal} », supposée en vigueur à compter du ${on}. Ce n'est pas le droit.`,
  changed: on => `Hypothèse : ce délai est imaginé pour la question, à partir du ${on}. Ce n'est pas le droit.`,
  movedByAdoption: "Hypothèse : les dates de cette fenêtre reposent sur un changement adopté pour la question. Ce n'est pas le droit.",
  assumed: assumption => `Date provisoire. ${assumption}`,
  mayChange: facts => `Ces dates peuvent changer ${dependingOn(facts)}.`,
  corrected: ({ on, version, summary }) => `Une valeur de cette réponse a été corrigée le ${on} (version ${version} des règles) : une réponse donnée auparavant a pu être différente. ${summary}`,
  beforeLaw: (release, first) => `La sortie du ${release} précède les premières règles : hors des salles, aucune fenêtre n'est donnée avant le ${first}.`,

  verdict: ({ permitted, hypothetical, provisional, clause }) => `Exploitation ${PERMITTED[String(permitted)]}${hypothetical ? ' (hypothèse, qui n\'est pas le droit)' : ''}${provisional ? ' (provisoire)' : ''} : ${clause}.`,
  rulesSupposed: (proposal, on) => proposal === null ? `les règles imaginées pour la question au ${on}` : `les règles de la proposition « ${proposal} », supposées en vigueur à compter du ${on}`,
  opensByRequest: ({ on, rules }) => `la fenêtre s'ouvre le ${on}, jour que nomme la demande de dérogation, selon ${rules}`,
  heldByRequest: ({ until, rules }) => `la dérogation vaut à compter du ${until}, jour que nomme sa demande, et ${rules} retiennent la fenêtre jusque-là`,
  opensBy: ({ on, again, rules, delay, floor, anchor, hadRun }) => `la fenêtre s'ouvre le ${on}${again === null ? '' : `, puis de nouveau le ${again}`}, selon ${rules}, qui fixent un délai de ${delay}${floor ? ' au moins' : ''} après ${anchor}${hadRun ? ', déjà écoulé' : ''}`,
  opensFreed: ({ on, rules, reason }) => `la fenêtre s'ouvre le ${on}, selon ${rules}, car ${reason}`,
  heldUntil: ({ rules, delay, floor, anchor, until, earliest }) => `${rules} fixent un délai de ${delay}${floor ? ' au moins' : ''} après ${anchor} et retiennent la fenêtre jusqu'au ${until}${orEarlier(earliest)}`,
  heldToTheEnd: ({ rules, delay, floor, anchor, until, earliest }, opens) => `${rules} fixent un délai de ${delay}${floor ? ' au moins' : ''} après ${anchor} et retiennent la fenêtre jusqu'à leur fin, le ${until}${orEarlier(earliest)}${opens === null ? '' : ` ; elle s'ouvre ${opens.on === null ? 'alors' : `le ${opens.on}`}, selon ${opens.rules}`}`,
  betweenSignatories: ({ agreement, signedOn, delay, anchor, due, rules }) => `entre ses signataires, ${theAgreement(agreement)} court dès sa signature, le ${signedOn}, et ses ${delay} après ${anchor} se sont achevés le ${due} ; qui ne l'a pas signé reste tenu par ${rules}`,
  signedBefore: ({ agreement, signedOn }) => `Entre ses signataires, ${theAgreement(agreement)} court dès sa signature, le ${signedOn} : pour eux, la fenêtre a pu s'ouvrir plus tôt.`,
  signedNotice: ({ agreement, signedOn, first }) => `Entre ses signataires, ${theAgreement(agreement)} court dès sa signature, le ${signedOn} : une fenêtre qui s'ouvre avec ses règles, le ${first}, a pu s'ouvrir plus tôt pour eux.`,
  tierNotRecorded: service => `Aucune source ne dit quel palier détient ${service} : chaque palier a sa réponse.`,
  rulesTaken: (from, citation) => `les règles supposées en vigueur à compter du ${from}${citation === '' ? '' : ` (${citation})`}`,
  notReleased: release => `aucun délai ne court avant la sortie, le ${release}, et les textes lus ne l'interdisent ni ne le permettent`,
  beforeRules: first => `les premières règles connues datent du ${first}, et l'on ne sait pas ce qui valait avant`,
  ruleUnknown: rules => `le délai selon ${rules} n'est pas connu`,
  closedBy: ({ from, until, rules, reason }) => `la fenêtre est fermée à partir du ${from} et s'ouvre le ${until}, selon ${rules}, car ${reason}`,
  heldByCustom: ({ delay, anchor, rules }) => `seul l'usage retient la fenêtre, ${delay} après ${anchor} selon ${rules}`,
  heldBySignature: ({ delay, anchor, rules }) => `seuls les signataires sont tenus d'attendre, ${delay} après ${anchor} selon ${rules}`,
  factsDecide: (facts, clauses) => `${dependingOn(facts)}, ou bien ${clauses.join(', ou bien ')}`,
  sourcesDisagree: clauses => `les sources ne s'accordent pas sur le palier que tenait le service, ou bien ${clauses.join(', ou bien ')}`,
  decidedThen: ({ rules, reason, earliest, latest }) => `une décision a ouvert la fenêtre un jour qui n'est pas indiqué, entre le ${earliest} et le ${latest}, selon ${rules}, car ${reason}`,
  delayContested: ({ rules, earliest, latest }) => `le délai selon ${rules} est contesté, et la fenêtre s'ouvre entre le ${earliest} et le ${latest}`,
  delayUnknown: ({ rules, earliest, latest }) => `le délai selon ${rules} n'est pas connu, et la fenêtre s'ouvre ${latest === null ? `au plus tôt le ${earliest}` : `entre le ${earliest} et le ${latest}`}`,
  opensBetween: ({ rules, earliest, latest }) => `la fenêtre s'ouvre entre le ${earliest} et le ${latest}, selon ${rules} et ce qui n'est pas indiqué`,
  openByThen: ({ latest, rules }) => `la fenêtre est ouverte le ${latest} au plus tard, selon ${rules}`,
  exclusiveElsewhere: (holder, until) => `Exclusivité d'un autre mode d'exploitation jusqu'au ${until} (${holder}) : elle lie ceux qui l'ont consentie, et le contrat la règle.`,
  contractDecides: until => `${until === null ? '' : `avant le ${until}, `}aucune règle ne l'interdit, le contrat décide`,
  leftOutside: ({ rules, reason }) => `aucune règle ne l'interdit, le contrat décide, car ${reason}, selon ${rules}`,
  neverShown: territory => `aucune règle ne l'interdit, le contrat décide, car le film n'est jamais sorti en salles (${territory}) et aucun délai ne court`,
  withRelease: (on, permitted) => `les salles ouvrent à la sortie même, le ${on}${permitted === true ? '' : ', par l\'usage et non par un texte'}`,
  whateverTier: (tier, clause) => `quel que soit le palier ; pour « ${tier} », ${clause}`,
  tierDecides: (tiers, rules) => `le palier en décide (${tiers.join(' ; ')}), selon ${rules.join(' et ')}`,
  ofTier: (tier, permitted, before) => `${tier} : ${PERMITTED[String(permitted)]}${before === null ? '' : ` avant le ${before}`}`,
  whichTier: tiers => `Quel palier le service ou la chaîne détient-il : ${tiers.join(', ')} ?`,
  releasesBeforeLaw: first => `Les sorties d'avant le ${first} précèdent les premières règles : hors des salles, aucune fenêtre n'est donnée avant ce jour.`
}
