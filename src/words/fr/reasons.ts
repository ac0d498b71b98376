// Les raisons en français.
import type { ReasonSentences } from '../reason-sentences.js'

/** Les phrases françaises, pour un responsable des droits. */
export const reasonsFr: ReasonSentences = {
  evidence: { text: 'texte lu', official: 'source officielle', press: 'presse', inference: 'déduit', unverified: 'non vérifié' },
  withoutText: { practice: 'usage, sans texte', contract: 'aucun texte', unknown: 'aucun texte lu', record: 'selon le dictionnaire des services', 'what-if': 'hypothèse', reading: '' },

  yesNo: value => value ? 'oui' : 'non',
  number: value => String(value).replace(/\B(?=(\d{3})+$)/g, ' '),
  notStated: 'à indiquer',
  presumed: value => `à indiquer, par présomption ${value}`,
  threshold: ({ atMost, below }, number) => atMost !== undefined ? `${number} au plus` : `${below !== undefined ? 'moins' : 'plus'} de ${number}`,
  fact: (label, value) => `${label} : ${value}`,
  notAsAsked: (value, asked) => `${value}, et non ${asked}`,

  dueByLatestVisa: ({ delay, anchor, rules, on }) => `${delay} après ${anchor}, qui n'est pas indiqué, selon ${rules} : même avec un visa au plus tard, le jour de la sortie, la fenêtre s'ouvre le ${on}.`,
  putOff: ({ delay, anchor, rules, on }) => `${delay} après ${anchor}, selon ${rules} : le ${on}, mais la fenêtre est alors fermée.`,
  tooLate: ({ delay, anchor, rules, on, next }) => `Envisagé puis écarté : le délai de ${delay} après ${anchor} selon ${rules} s'achève le ${on}, quand ${next}.`,
  tooLateByLatestVisa: ({ delay, anchor, rules, on, next }) => `Envisagé : le délai de ${delay} après ${anchor}, qui n'est pas indiqué, selon ${rules} s'achève au plus tard le ${on}, quand ${next}.`,
  visaNotStated: ({ delay, anchor, rules, on }) => `${delay} après ${anchor}, qui n'est pas indiqué, selon ${rules} : le ${on} au plus tard.`,
  ifBound: ({ delay, anchor, rules, on }) => `${delay} après ${anchor}, selon ${rules}, si elles lient le film : le ${on}.`,
  atLatest: ({ delay, anchor, rules, on }) => `${delay} après ${anchor}, selon ${rules} : le ${on} au plus tard, car une règle antérieure n'est pas connue.`,
  noRule: rules => `Envisagé puis écarté : ${rules} laissent ce mode d'exploitation au contrat.`,
  unknown: (rules, note) => `Envisagé : le délai selon ${rules} n'est pas connu.${note === '' ? '' : ` ${note}`}`,
  firstDay: (on, note, source) => `Le premier jour de ces règles, le ${on}, est décisif (${source}).${note === '' ? '' : ` ${note}`}`,
  byRelease: (release, rules, note, source) => `La loi du jour de la sortie s'applique, et la sortie du ${release} relève des ${rules.replace(/^les /, '')} (${source}).${note === '' ? '' : ` ${note}`}`,
  otherDelayLater: ({ delay, anchor, on, source }) => `L'autre délai de ces règles, ${delay} après ${anchor}, ne s'achève pas plus tôt : le ${on} (${source}).`,
  otherDelayUnstated: ({ delay, anchor, source }) => `L'autre délai de ces règles, ${delay} après ${anchor}, qui n'est pas indiqué, peut s'achever plus tôt (${source}).`,
  floor: (delay, source) => `C'est un plancher : l'accord du service fixe son délai, ${delay} au moins (${source}).`,

  nextRules: from => `les règles du ${from} sont déjà en vigueur`,
  nextTier: from => `le service tient un autre palier, depuis le ${from}`,
  late: next => `, quand ${next}`,
  derogationHeld: ({ delay, plain, on, late, criterion, source }) => `La dérogation accordée s'applique : ${delay} au lieu de ${plain}, le ${on}${late} ; ${criterion} (${source}).`,
  derogationLifted: ({ delay, plain, on, late, source }) => `La dérogation accordée s'applique bien que les entrées ne satisfassent pas à son critère, levé pour cette sortie : ${delay} au lieu de ${plain}, le ${on}${late} (${source}).`,
  derogationLater: ({ delay, on, late, source }) => `La dérogation accordée ne change rien : ses ${delay} s'achèvent le ${on}${late}, et un autre délai de ces règles ne s'achève pas plus tard (${source}).`,
  derogationFailed: ({ delay, plain, on, late, criterion, source }) => `La dérogation, qui donnerait ${delay} au lieu de ${plain}, le ${on}${late}, ne s'applique pas ; ${criterion} (${source}).`,
  derogationUnstated: ({ delay, plain, on, late, criterion, source }) => `Avec la dérogation, ${delay} au lieu de ${plain} : le ${on}${late} ; ${criterion} (${source}).`,
  derogationUnstatedLifted: ({ delay, plain, on, late, lifted, source }) => `Avec la dérogation, ${delay} au lieu de ${plain} : le ${on}${late} (${source}). ${lifted}`,
  notObtainable: (reason, source) => `La dérogation accordée ne change rien sous ces règles (${source}). ${reason}`,
  variantHeld: ({ delay, plain, on, late, reason, source }) => `${delay} au lieu de ${plain}, car ${reason} : le ${on}${late} (${source}).`,
  variantLater: ({ delay, on, late, reason, source }) => `Quoique la condition soit remplie (${reason}), les ${delay} qui en résultent ne changent rien : ils s'achèvent le ${on}${late}, et un autre délai de ces règles ne s'achève pas plus tard (${source}).`,
  variantFailed: ({ delay, on, late, reason, source }) => `Ne s'applique pas : le délai de ${delay} si ${reason}, qui donnerait le ${on}${late} (${source}).`,
  variantUnstated: ({ delay, plain, on, late, reason, source }) => `Si ${reason}, ${delay} au lieu de ${plain} : le ${on}${late} (${source}).`,
  outside: (reason, source) => `Hors de la chronologie : ${reason} (${source}).`,
  freed: (on, rules, reason, source) => `Rien ne retient plus la fenêtre à partir du ${on}, selon ${rules} : ${reason} (${source}).`,
  spared: (reason, source) => `Aucune fermeture ne touche la fenêtre : ${reason} (${source}).`,
  outsideFailed: (reason, source) => `Ne s'applique pas : ${reason} (${source}).`,
  outsideUnstated: (reason, source) => `Dépend d'un fait non indiqué : ${reason} (${source}).`,

  between: (earliest, latest) => `La fenêtre s'ouvre donc entre le ${earliest} et le ${latest}.`,
  notBefore: earliest => `La fenêtre s'ouvre donc un jour qui n'est pas connu, pas avant le ${earliest}.`,

  closed: (from, reason, source) => `Fermée à partir du ${from} : ${reason} (${source}).`,
  closedFromFirstDay: (from, reason, source) => `Fermée à partir du ${from}, premier jour des règles qui le disent : ${reason} (${source}).`,
  closedThen: (due, reason, source) => `Attendue le ${due}, la fenêtre est alors fermée : ${reason} (${source}).`,
  closingFailed: (days, reason, source) => `Ne s'applique pas${days} : ${reason} (${source}).`,
  closingUnstated: (days, reason, source) => `Dépend de faits non indiqués${days} : ${reason} (${source}).`,
  wouldClose: (from, until) => ` ; fermée à partir du ${from}, la fenêtre s'ouvrirait de nouveau le ${until}`,
  opensAfter: (on, how, source) => `La fenêtre s'ouvre quand elle n'est plus fermée, le ${on}, ${how} (${source}).`,
  opensAgain: (on, how, source) => `Elle s'ouvre de nouveau le ${on}, ${how} (${source}).`,
  opensAgainAtLatest: (on, how, source) => `Elle s'ouvre de nouveau le ${on} au plus tard, ${how}, plus tôt selon un fait non indiqué (${source}).`,
  byDelay: (delay, anchor) => `${delay} après ${anchor}`,
  byFirstDay: 'premier jour de règles qui ne la ferment pas',

  staysOpen: rules => `Une fenêtre ouverte le reste : ${rules}, qui l'ouvriraient plus tard, ne la referment pas.`,
  tierStaysOpen: from => `Une fenêtre ouverte le reste : le palier que le service tient à partir du ${from}, qui l'ouvrirait plus tard, ne la referme pas.`
}
