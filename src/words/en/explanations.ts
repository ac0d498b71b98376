// The explanations in English.
import { firstOf, listed, sections, type Sentences } from '../sentences/explanations.js'
import { inEnglish } from '../written-date.js'

function count (n: number, unit: string): string {
  return `${n} ${unit}${Math.abs(n) === 1 ? '' : 's'}`
}

const PERMITTED: Readonly<Record<string, string>> = { true: 'Permitted', false: 'Not permitted', null: 'Undecided' }

function orEarlier (earliest: string | null): string {
  return earliest === null ? '' : ` (${earliest} at the earliest, depending on facts not stated)`
}

/** On which facts something depends: three at most, and how many more. */
function dependingOn (facts: readonly string[]): string {
  return `depending on ${firstOf(facts, 'and', count => count === 1 ? 'one more fact' : `${count} more facts`)}`
}

/** The name of an agreement within a sentence, with a comma after what tells more of it. */
function theAgreement (agreement: string): string {
  return `${agreement.replace(/^A/, 'a')}${agreement.includes(',') ? ',' : ''}`
}

/** English sentences, for a rights manager. */
export const en: Sentences = {
  date: inEnglish,
  delay: ({ months, weeks, days }) => {
    const parts = [months === undefined ? '' : count(months, 'month'), weeks === undefined ? '' : count(weeks, 'week')].filter(part => part !== '')
    if (days === undefined) return parts.join(' and ')
    if (parts.length === 0) return count(days, 'day')
    return `${parts.join(' and ')} ${days < 0 ? 'less' : 'and'} ${count(Math.abs(days), 'day')}`
  },
  anchor: {
    'theatrical-release': 'theatrical release',
    visa: 'visa',
    derogation: 'day that the request for the derogation names',
    'first-free-tv-broadcast': 'first free broadcast',
    blackout: 'start of the blackout'
  },
  cited: (citation, articles, into) => {
    if (into === 'sections') return sections(citation, articles, 'and')
    const [one, many] = into === 'points' ? ['point', 'points'] : ['art.', 'arts.']
    return `${citation}, ${articles.length === 1 ? one : many} ${listed(articles, 'and')}`
  },
  custom: 'practice, no text',
  together: parts => parts.join('; '),
  opensWithRelease: on => `Theatres open on the release itself, ${on}, from which the other delays run.`,
  due: ({ delay, anchor, from, rules, on }) => `${delay} after the ${anchor} of ${from}, by ${rules}: ${on}.`,
  requested: ({ rules, on }) => `From the day that the request for the derogation names, by ${rules}: ${on}.`,
  requestedAtLatest: ({ earliest, on }) => `The visa is not stated: between ${earliest} and ${on}, the day that the request for the derogation names.`,
  dueBefore: ({ delay, anchor, due, rules, on }) => `The delay of ${delay} after the ${anchor} had already run (${due}) when ${rules} came${on === null ? '' : `: the window opens on their first day, ${on}`}.`,
  dueBeforeRelease: ({ delay, anchor, due, rules, on }) => `The delay of ${delay} after the ${anchor}, by ${rules}, ends before the release (${due}): the window opens with it, on ${on}.`,
  dueByLatestVisa: on => `The visa is not stated; even on its latest possible day, the release, the window opens on ${on}.`,
  rules: (from, citation) => citation === '' ? `the rules in force from ${from}` : `the rules in force from ${from} (${citation})`,
  earliestRules: citation => `the earliest rules recorded${citation === '' ? '' : ` (${citation})`}`,
  rulesOfReleases: (from, citation) => `the rules for releases from ${from}${citation === '' ? '' : ` (${citation})`}`,
  because: reason => `This delay applies because ${reason}.`,
  floor: delay => `This is a floor: the agreement of the service sets its delay, ${delay} at least.`,
  granted: criterion => `The derogation was granted; criterion: ${criterion}.`,
  decided: reason => `A decision shortened the delay: ${reason}.`,
  notObtainable: reason => `The derogation changes nothing here. ${reason}`,
  ifGranted: (reason, on, isStated) => `With the derogation the window would open on ${on} (${reason}; ${isStated ? 'the admissions stated meet this' : 'the admissions that decide are not stated'}).`,
  ifLifted: (reason, on) => `With the derogation the window would open on ${on}. ${reason}`,
  ifShortened: (reason, floor, on) => `Before ${on} a decision may have opened the window, from ${floor} on: ${reason}.`,
  shortened: (reason, earliest, latest) => `A decision opened the window on a day that is not stated, between ${earliest} and ${latest}: ${reason}.`,
  freed: (reason, on) => `Nothing holds the window back from ${on} on: ${reason}.`,
  putOff: (reason, due, on) => `Due on ${due}, the window is closed then and opens on ${on}: ${reason}.`,
  closed: (reason, from, until) => `Closed from ${from} until ${until}, the day on which it opens again: ${reason}.`,
  contractBefore: until => `Before ${until} no rule bound this medium: contract decided.`,
  contract: citation => `No rule sets a date for this medium: contract decides${citation === '' ? '' : ` (${citation})`}.`,
  excluded: reason => `Nothing holds the window back: ${reason}.`,
  neverReleased: territory => `Outside the chronology: the film was never released in cinemas (${territory}), so no delay runs.`,
  visaMissing: (delay, earliest, latest) => `The delay of ${delay} runs from the visa, which is not stated: between ${earliest} and ${latest}.`,
  scopeMissing: ({ reason, delay, anchor, from, rules, on }) => `Depends on a fact not stated. If ${reason}, nothing holds the window back; otherwise ${delay} after the ${anchor} of ${from}, by ${rules}: ${on}.`,
  underEarlierAct: ({ reason, delay, anchor, rules, on }) => `If ${reason}, ${delay} after the ${anchor}, by ${rules}: ${on}.`,
  contested: ({ delay, anchor, on, note }) => `Perhaps ${delay} after the ${anchor} instead: ${on}. ${note}`,
  notModelled: (rules, note, earliest, latest) => `${note} The delay of ${rules} is therefore not known: ${latest === null ? `not before ${earliest}` : `between ${earliest} and ${latest}`}.`,
  tierHeld: ({ service, tier, from, delay }) => `${service} holds the tier “${tier}”${from === null ? '' : ` from ${from}`}${delay === null ? '' : `, and the agreement that earned it sets the delay: ${delay}`}.`,
  dueBeforeTier: ({ delay, anchor, due, rules, on, service, tier }) => `The delay of ${delay} after the ${anchor}, by ${rules}, had already run (${due}) when ${service} came to hold the tier “${tier}”${on === null ? '' : `: the window opens on that day, ${on}`}.`,
  tierOpen: ({ service, tiers, earliest, latest }) => `Which tier ${service} holds for this film cannot be told (${tiers.map(tier => `“${tier}”`).join(' or ')}): the window opens between ${earliest} and ${latest}.`,
  otherReading: ({ service, tier, on, otherTier, otherOn }) => `By one reading ${service} holds the tier “${tier}” then, and the window opens on ${on}; by the other it holds “${otherTier}”, and the window opens on ${otherOn}.`,
  agreementRenewed: (service, end) => `The agreement by which ${service} holds its tier covers the days before ${end}; it is assumed to be renewed unchanged.`,
  adopted: (proposal, on) => `What if: this delay is that of the proposal “${proposal}”, taken to be in force from ${on}. It is not the law.`,
  changed: on => `What if: this delay is made up for the question, from ${on}. It is not the law.`,
  movedByAdoption: 'What if: the dates of this window rest on a change adopted for the question. They are not the law.',
  assumed: assumption => `The date is provisional. ${assumption}`,
  mayChange: facts => `These dates may change ${dependingOn(facts)}.`,
  corrected: ({ on, version, summary }) => `A value of this answer was corrected on ${on} (version ${version} of the rules): an answer given before may be another. ${summary}`,
  beforeLaw: (release, first) => `The release of ${release} comes before the first rules: but for theatres, no window is answered before ${first}.`,

  verdict: ({ permitted, hypothetical, provisional, clause }) => `${PERMITTED[String(permitted)]}${hypothetical ? ' (what if: this is not the law)' : ''}${provisional ? ' (provisional)' : ''}: ${clause}.`,
  rulesSupposed: (proposal, on) => proposal === null ? `the rules made up for the question from ${on}` : `the rules of the proposal “${proposal}”, taken to be in force from ${on}`,
  opensByRequest: ({ on, rules }) => `the window opens on ${on}, the day that the request for the derogation names, by ${rules}`,
  heldByRequest: ({ until, rules }) => `the derogation holds from ${until}, the day that its request names, and until then ${rules} hold the window back`,
  opensBy: ({ on, again, rules, delay, floor, anchor, hadRun }) => `the window opens on ${on}${again === null ? '' : ` and again on ${again}`}, by ${rules}, which ask for ${delay}${floor ? ' at least' : ''} after the ${anchor}${hadRun ? ', already over by then' : ''}`,
  opensFreed: ({ on, rules, reason }) => `the window opens on ${on}, by ${rules}, for ${reason}`,
  heldUntil: ({ rules, delay, floor, anchor, until, earliest }) => `${rules} ask for ${delay}${floor ? ' at least' : ''} after the ${anchor} and hold the window back until ${until}${orEarlier(earliest)}`,
  heldToTheEnd: ({ rules, delay, floor, anchor, until, earliest }, opens) => `${rules} ask for ${delay}${floor ? ' at least' : ''} after the ${anchor} and hold the window back until they end, on ${until}${orEarlier(earliest)}${opens === null ? '' : `; it opens ${opens.on === null ? 'then' : `on ${opens.on}`}, by ${opens.rules}`}`,
  betweenSignatories: ({ agreement, signedOn, delay, anchor, due, rules }) => `between its signatories the ${theAgreement(agreement)} runs from its signature, ${signedOn}, and its ${delay} after the ${anchor} ended on ${due}; whoever did not sign it is still held back by ${rules}`,
  signedBefore: ({ agreement, signedOn }) => `Between its signatories the ${theAgreement(agreement)} runs from its signature, ${signedOn}: for them the window may have opened sooner.`,
  signedNotice: ({ agreement, signedOn, first }) => `Between its signatories the ${theAgreement(agreement)} runs from its signature, ${signedOn}: a window that opens with its rules, on ${first}, may have opened sooner for them.`,
  tierNotRecorded: service => `No source says which tier ${service} holds: each tier is answered.`,
  rulesTaken: (from, citation) => `the rules taken to be in force from ${from}${citation === '' ? '' : ` (${citation})`}`,
  notReleased: release => `no delay runs before the release, ${release}, and the texts that were read neither forbid nor allow it`,
  beforeRules: first => `the first recorded rules begin on ${first}, and what held before is not known`,
  ruleUnknown: rules => `the delay of ${rules} is not known`,
  closedBy: ({ from, until, rules, reason }) => `the window is closed from ${from} and opens on ${until}, by ${rules}, for ${reason}`,
  heldByCustom: ({ delay, anchor, rules }) => `only custom holds the window back, ${delay} after the ${anchor} by ${rules}`,
  heldBySignature: ({ delay, anchor, rules }) => `only those who signed are held back, ${delay} after the ${anchor} by ${rules}`,
  factsDecide: (facts, clauses) => `${dependingOn(facts)}, either ${clauses.join(', or ')}`,
  sourcesDisagree: clauses => `the sources disagree about the tier that the service held, either ${clauses.join(', or ')}`,
  decidedThen: ({ rules, reason, earliest, latest }) => `a decision opened the window on a day that is not stated, between ${earliest} and ${latest}, by ${rules}, for ${reason}`,
  delayContested: ({ rules, earliest, latest }) => `the delay of ${rules} is contested, and the window opens between ${earliest} and ${latest}`,
  delayUnknown: ({ rules, earliest, latest }) => `the delay of ${rules} is not known, and the window opens ${latest === null ? `on ${earliest} at the earliest` : `between ${earliest} and ${latest}`}`,
  opensBetween: ({ rules, earliest, latest }) => `the window opens between ${earliest} and ${latest}, by ${rules} and what is not stated`,
  openByThen: ({ latest, rules }) => `the window is open from ${latest} at the latest, by ${rules}`,
  exclusiveElsewhere: (holder, until) => `Exclusivity of another medium until ${until} (${holder}): it binds those who agreed to it, and contract settles it.`,
  contractDecides: until => `${until === null ? '' : `before ${until} `}no rule forbids it, contract decides`,
  leftOutside: ({ rules, reason }) => `no rule forbids it, contract decides, for ${reason}, by ${rules}`,
  neverShown: territory => `no rule forbids it, contract decides, for the film was never released in cinemas (${territory}) and no delay runs`,
  withRelease: (on, permitted) => `theatres open on the release itself, ${on}${permitted === true ? '' : ', by custom and not by a text'}`,
  whateverTier: (tier, clause) => `whatever the tier; for “${tier}”, ${clause}`,
  tierDecides: (tiers, rules) => `it depends on the tier (${tiers.join('; ')}), by ${rules.join(' and ')}`,
  ofTier: (tier, permitted, before) => `${tier}: ${String(PERMITTED[String(permitted)]).toLowerCase()}${before === null ? '' : ` before ${before}`}`,
  whichTier: tiers => `Which tier does the service or channel hold: ${tiers.join(', ')}?`,
  releasesBeforeLaw: first => `Releases before ${first} come before the first rules: but for theatres, no window is answered before that day.`
}
