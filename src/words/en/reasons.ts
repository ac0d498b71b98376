// The reasons in English.
import type { ReasonSentences } from '../reason-sentences.js'

/** English sentences, for a rights manager. */
export const reasonsEn: ReasonSentences = {
  evidence: { text: 'text read', official: 'official source', press: 'press', inference: 'derived', unverified: 'unverified' },
  withoutText: { practice: 'practice, no text', contract: 'no text', unknown: 'no text read', record: 'from the dictionary of services', 'what-if': 'what if', reading: '' },

  yesNo: value => value ? 'yes' : 'no',
  number: value => String(value).replace(/\B(?=(\d{3})+$)/g, ','),
  notStated: 'not stated',
  presumed: value => `not stated, presumed ${value}`,
  threshold: ({ atMost, below }, number) => atMost !== undefined ? `${number} at most` : `${below !== undefined ? 'fewer' : 'more'} than ${number}`,
  fact: (label, value) => `${label}: ${value}`,
  notAsAsked: (value, asked) => `${value}, not ${asked}`,

  dueByLatestVisa: ({ delay, anchor, rules, on }) => `${delay} after the ${anchor}, which is not stated, by ${rules}: even with the visa on its latest possible day, the release, the window opens on ${on}.`,
  putOff: ({ delay, anchor, rules, on }) => `${delay} after the ${anchor}, by ${rules}: ${on}, but the window is closed then.`,
  tooLate: ({ delay, anchor, rules, on, next }) => `Considered and set aside: the delay of ${delay} after the ${anchor} under ${rules} ends on ${on}, when ${next}.`,
  tooLateByLatestVisa: ({ delay, anchor, rules, on, next }) => `Considered: the delay of ${delay} after the ${anchor}, which is not stated, under ${rules} ends on ${on} at the latest, when ${next}.`,
  visaNotStated: ({ delay, anchor, rules, on }) => `${delay} after the ${anchor}, which is not stated, by ${rules}: ${on} at the latest.`,
  ifBound: ({ delay, anchor, rules, on }) => `${delay} after the ${anchor}, by ${rules}, if they bind the film: ${on}.`,
  atLatest: ({ delay, anchor, rules, on }) => `${delay} after the ${anchor}, by ${rules}: ${on} at the latest, for an earlier rule is not known.`,
  noRule: rules => `Considered and set aside: ${rules} leave this medium to contract.`,
  unknown: (rules, note) => `Considered: the delay under ${rules} is not known.${note === '' ? '' : ` ${note}`}`,
  firstDay: (on, note, source) => `The first day of these rules, ${on}, decides (${source}).${note === '' ? '' : ` ${note}`}`,
  byRelease: (release, rules, note, source) => `The law of the release governs, and the release of ${release} falls under ${rules} (${source}).${note === '' ? '' : ` ${note}`}`,
  otherDelayLater: ({ delay, anchor, on, source }) => `The other delay of these rules, ${delay} after the ${anchor}, comes no sooner: ${on} (${source}).`,
  otherDelayUnstated: ({ delay, anchor, source }) => `The other delay of these rules, ${delay} after the ${anchor}, which is not stated, may come sooner (${source}).`,
  floor: (delay, source) => `This is a floor: the agreement of the service sets its delay, ${delay} at least (${source}).`,

  nextRules: from => `the rules of ${from} are already in force`,
  nextTier: from => `the service holds another tier, since ${from}`,
  late: next => `, when ${next}`,
  derogationHeld: ({ delay, plain, on, late, criterion, source }) => `The derogation granted applies: ${delay} instead of ${plain}, ${on}${late}; ${criterion} (${source}).`,
  derogationLifted: ({ delay, plain, on, late, source }) => `The derogation granted applies although the admissions fail its criterion, which was lifted for this release: ${delay} instead of ${plain}, ${on}${late} (${source}).`,
  derogationLater: ({ delay, on, late, source }) => `The derogation granted changes nothing: its ${delay} end on ${on}${late}, and another delay of these rules comes no later (${source}).`,
  derogationFailed: ({ delay, plain, on, late, criterion, source }) => `The derogation does not apply, which would give ${delay} instead of ${plain}, ${on}${late}; ${criterion} (${source}).`,
  derogationUnstated: ({ delay, plain, on, late, criterion, source }) => `With the derogation, ${delay} instead of ${plain}: ${on}${late}; ${criterion} (${source}).`,
  derogationUnstatedLifted: ({ delay, plain, on, late, lifted, source }) => `With the derogation, ${delay} instead of ${plain}: ${on}${late} (${source}). ${lifted}`,
  notObtainable: (reason, source) => `The derogation granted changes nothing under these rules (${source}). ${reason}`,
  variantHeld: ({ delay, plain, on, late, reason, source }) => `${delay} instead of ${plain}, for ${reason}: ${on}${late} (${source}).`,
  variantLater: ({ delay, on, late, reason, source }) => `Although ${reason}, the ${delay} that this gives change nothing: they end on ${on}${late}, and another delay of these rules comes no later (${source}).`,
  variantFailed: ({ delay, on, late, reason, source }) => `Does not apply: the delay of ${delay} if ${reason}, which would give ${on}${late} (${source}).`,
  variantUnstated: ({ delay, plain, on, late, reason, source }) => `If ${reason}, ${delay} instead of ${plain}: ${on}${late} (${source}).`,
  outside: (reason, source) => `Outside the chronology: ${reason} (${source}).`,
  freed: (on, rules, reason, source) => `Nothing holds the window back from ${on} on, by ${rules}: ${reason} (${source}).`,
  spared: (reason, source) => `No closing touches the window: ${reason} (${source}).`,
  outsideFailed: (reason, source) => `Does not apply: ${reason} (${source}).`,
  outsideUnstated: (reason, source) => `Depends on a fact not stated: ${reason} (${source}).`,

  between: (earliest, latest) => `So the window opens between ${earliest} and ${latest}.`,
  notBefore: earliest => `So the window opens on a day that is not known, not before ${earliest}.`,

  closed: (from, reason, source) => `Closed from ${from}: ${reason} (${source}).`,
  closedFromFirstDay: (from, reason, source) => `Closed from ${from}, the first day of the rules that say so: ${reason} (${source}).`,
  closedThen: (due, reason, source) => `Due on ${due}, the window is closed then: ${reason} (${source}).`,
  closingFailed: (days, reason, source) => `Does not apply${days}: ${reason} (${source}).`,
  closingUnstated: (days, reason, source) => `Depends on facts not stated${days}: ${reason} (${source}).`,
  wouldClose: (from, until) => `; closed from ${from}, the window would open again on ${until}`,
  opensAfter: (on, how, source) => `The window opens when it is closed no more, on ${on}, ${how} (${source}).`,
  opensAgain: (on, how, source) => `It opens again on ${on}, ${how} (${source}).`,
  opensAgainAtLatest: (on, how, source) => `It opens again on ${on} at the latest, ${how}, sooner by a fact not stated (${source}).`,
  byDelay: (delay, anchor) => `${delay} after the ${anchor}`,
  byFirstDay: 'the first day of rules that do not close it',

  staysOpen: rules => `Once open, a window stays open: ${rules}, which would open it later, do not close it.`,
  tierStaysOpen: from => `Once open, a window stays open: the tier that the service holds from ${from}, which would open it later, does not close it.`
}
