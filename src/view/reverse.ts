// The question read backwards as its answer is sent.
import type { Releases, Reverse, ReverseQuestion, ReverseWindow } from '../../schemas/reverse.js'
import type { Openings, Run } from '../answer/openings.js'
import { reverseOf as reversed } from '../answer/reverse.js'
import type { Setting } from '../answer/setting.js'
import type { BoundedSpan } from '../calendar/span.js'
import { eachOnce } from '../law/once/each-once.js'
import type { Rulebook } from '../law/rulebook.js'
import { speakerOf, type Speaker } from '../words/speaker.js'
import { assumed } from '../words/tier.js'
import { textsCited } from './bibliography.js'
import { noticesElsewhere, noticesOfRegimes, presumptionsOf } from './chronology.js'
import { labelOf } from '../law/sets/label.js'

/**
 * The answer of the reverse question. It depends on nothing but its arguments; it is long work, so it pauses between
 * releases: whoever runs it may do something else then.
 * @throws Refusal when the question cannot be answered, naming the field
 */
export function * reverseOf (rulebook: Rulebook, question: ReverseQuestion): Generator<void, Reverse> {
  const { territory, service, knownOn, language, opensFrom, opensUntil } = question
  const { setting, medium, windows, beforeLaw } = yield * reversed(rulebook, question)
  const { law, tracks, plain } = setting
  const speaker = speakerOf(rulebook, language)
  const runs = windows.flatMap(window => window.runs)
  const assumptions = eachOnce(windows.flatMap(window => window.assumptions))
  return {
    territory,
    medium,
    ...service === undefined ? {} : { service },
    knownOn,
    hypothetical: tracks !== plain,
    opensFrom,
    opensUntil,
    rulebook: { version: rulebook.version, digest: rulebook.digest },
    windows: windows.map(window => windowOf(window, setting, speaker)),
    presumptions: presumptionsOf(new Set(windows.flatMap(({ contraries }) => contraries)), law, speaker),
    legalTexts: textsCited(rulebook, runs.map(({ legalBasis }) => legalBasis), language),
    notices: [
      ...beforeLaw === null ? [] : [speaker.say.releasesBeforeLaw(speaker.day(beforeLaw))],
      ...[...noticesElsewhere(territory, law), ...noticesOfRegimes(law.territory.regimes, runs.flatMap(({ part }) => part?.source.set.regime ?? []), knownOn)].map(text => text[language]),
      ...assumptions.map(text => assumed(text, setting.exploiters[0] ?? null, speaker))
    ]
  }
}

function windowOf ({ track, runs, possible, disputed, supposed }: Openings, { rulebook: { media } }: Setting, speaker: Speaker): ReverseWindow {
  return {
    medium: track.medium,
    tier: track.tier,
    label: labelOf(media, track.medium, track.tier)[speaker.language],
    releases: runs.map(run => ({ ...releasesOf(run.releases, speaker), ...track.exploiter === null ? {} : { tier: run.tier }, ...ruleOf(run) })),
    possible: possible.map(span => releasesOf(span, speaker)),
    disputed: disputed.map(span => releasesOf(span, speaker)),
    alternatives: supposed.map(({ facts, releases }) => ({ if: facts, releases: releases.map(span => releasesOf(span, speaker)) }))
  }
}

function releasesOf ({ from, until }: BoundedSpan, { iso }: Speaker): Releases {
  return { from: iso(from), until: iso(until) }
}

function ruleOf ({ delay, anchor, part, legalBasis, evidence }: Run) {
  return { delay, anchor, ruleSet: part?.source.set.id ?? null, regime: part?.source.set.regime ?? null, legalBasis: [...legalBasis], evidence }
}
