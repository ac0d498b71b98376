// What a walk tells: enough to say why, and every test that its outcome hangs on.
import fc from 'fast-check'
import t from 'tap'
import { dayOf, isoOf } from '../../src/calendar/day.js'
import { decide } from '../../src/decide/decide.js'
import { askedIn, hangingOf, type Outcome, type Step } from '../../src/decide/outcome.js'
import { isSame } from '../../src/decide/eras/shape.js'
import { enact, type Tracks } from '../../src/law/tracks/enact.js'
import { filmOf, type Film } from '../../src/law/facts/film.js'
import { lawIn } from '../../src/law/rulebook.js'
import { READ_IN_ONE_WAY, type Part, type Track } from '../../src/law/tracks/track.js'
import { films, madeUpLaw, sets } from '../fixtures/made-up-law.js'
import { holds } from '../fixtures/property.js'
import { day, rulebook, TODAY } from '../fixtures/rulebook.js'

const { law } = lawIn(rulebook, 'FR')
const tracks = enact(law, TODAY)

function told (track: Track, film: Film, tracks: Tracks): { outcome: Outcome, steps: Step[] } {
  const steps: Step[] = []
  return { outcome: decide(track, film, tracks, step => steps.push(step)), steps }
}

/** A step in a line. */
function line (step: Step): string {
  switch (step.what) {
    case 'elsewhere': return `on ${step.track.id}: ${line(step.step)}`
    case 'act': return `${step.part.source.set.id} act`
    case 'silent': return `${step.part.source.set.id} ${step.part.says}`
    case 'outside': return `${step.part.source.set.id} outside ${step.rule.source.id}: ${step.holds}`
    case 'delay': return `${step.part.source.set.id} ${step.rule.source.kind} ${step.due === null ? 'without a day' : isoOf(step.due)}: ${step.holds}`
    case 'closing': return `${step.part.source.set.id} closing ${step.rule.source.id}: ${step.holds}${step.gap === null ? '' : ` ${isoOf(step.gap.from)} to ${isoOf(step.gap.until)}`}`
    case 'readings': return 'readings'
    case 'spared': return `${step.part.source.set.id} spared by ${step.by.source.id}: ${step.holds}`
    case 'power': return `${step.part.source.set.id} power ${step.rule.source.id} from ${isoOf(step.floor)}: ${step.holds}`
    case 'request': return `${step.part.source.set.id} request ${isoOf(step.day)}: ${step.holds}`
    default: return `${step.opening.part.source.set.id} ${step.what} ${isoOf(step.opening.on)}`
  }
}

function linesFor (id: string, release: string, facts = {}): string[] {
  const track = tracks.byId.get(id)
  if (track === undefined) throw new Error(id)
  return told(track, filmOf({ theatricalReleaseDate: day(release), ...facts }, law.vocabulary), tracks).steps.map(line)
}

t.test('A walk tells each set that it passes, each rule that it looks at, and where it ends', async t => {
  // Star Wars IX: what the set of the release gives comes too late, and the first day of the next one falls into the gap of the free channel.
  t.strictSame(linesFor('svod/without-agreement', '2019-12-18', { freeTvAcquired: true, coExploitationAgreement: false }), [
    '2019-03-23 rule 2022-12-18: yes',
    '2019-03-23 derogation 2022-10-18: open',
    '2019-03-23 too-late 2022-12-18',
    '2022-02-10 outside sixty-minutes-or-less: no',
    '2022-02-10 rule 2021-05-18: yes',
    '2022-02-10 opens 2022-02-10',
    '2022-02-10 closing free-tv-exclusivity: yes 2022-02-10 to 2022-12-18',
    ...['2023-10-06', '2025-02-10'].flatMap(set => [
      `${set} closing free-tv-exclusivity: yes`,
      `${set} closing co-exploitation-small-or-not-svod: no`,
      `${set} closing co-exploitation-blackout: no`
    ])
  ])
})

t.test('A closing may start on the opening of the free window: what happens there is told as happening there', async t => {
  const lines = linesFor('svod/without-agreement', '2019-12-18', { coExploitationAgreement: true, producedBySvodService: false })
  t.strictSame(lines.filter(one => one.startsWith('2023-10-06') || one.startsWith('on ')).slice(0, 5), [
    '2023-10-06 closing free-tv-exclusivity: no',
    'on free-tv/investing: 2019-03-23 rule 2021-10-18: yes',
    'on free-tv/investing: 2019-03-23 derogation 2021-08-18: open',
    'on free-tv/investing: 2019-03-23 variant 2021-07-18: open',
    'on free-tv/investing: 2019-03-23 opens 2021-10-18'
  ])
})

t.test('A closing tells the days that it names, whether or not the set that says so governs them; none while its start is not stated', async t => {
  const track = tracks.byId.get('svod/without-agreement')
  if (track === undefined) throw new Error('svod')
  const film = filmOf({ theatricalReleaseDate: day('2019-12-18'), freeTvAcquired: true, coExploitationAgreement: false }, law.vocabulary)
  const closings = told(track, film, tracks).steps.flatMap(step => step.what === 'closing' ? [step] : [])
  const named = closings.map(({ part, rule, days }) => `${part.source.set.id} ${rule.source.id} ${days === null ? 'not known' : `${isoOf(days.from)} to ${isoOf(days.until)}`}`)
  t.strictSame(named, [
    '2022-02-10 free-tv-exclusivity 2021-10-18 to 2022-12-18',
    ...['2023-10-06', '2025-02-10'].flatMap(set => [
      `${set} free-tv-exclusivity 2021-10-18 to 2022-12-18`,
      `${set} co-exploitation-small-or-not-svod 2021-10-18 to 2022-12-18`,
      `${set} co-exploitation-blackout not known`
    ])
  ])
})

/** All that a listener is told is told of the same walk: it ends where the outcome begins, and it has the gap that puts that off. */
function isConsistent (outcome: Outcome, steps: readonly Step[]): boolean {
  // Where it is not stated under which act the film is, the walk under the earlier one is told too.
  const otherwise = outcome.kind === 'undetermined' ? outcome.otherwise : null
  const opened = steps.flatMap(step => step.what === 'opens' && step.opening !== otherwise ? [step.opening] : [])
  const opening = 'opening' in outcome ? outcome.opening : null
  if (opened.length !== (opening === null ? 0 : 1) || (opening !== null && opened[0] !== opening)) return false
  const closed = steps.flatMap(step => step.what === 'closing' && step.holds === 'yes' && step.gap !== null ? [step.gap] : [])
  return outcome.kind !== 'dated' || outcome.spans.slice(1).every(({ from }) => closed.some(({ until }) => until === from))
}

t.test('Who listens changes nothing, and a test that was not asked for can be decided either way', async t => {
  let free = 0
  holds(t, fc.property(sets, fc.boolean(), films, (sets, byRelease, release) => {
    const tracks = madeUpLaw(sets, byRelease)
    const film = filmOf(release, tracks.law.vocabulary)
    for (const track of tracks.all) {
      const { outcome, steps } = told(track, film, tracks)
      if (!isConsistent(outcome, steps)) throw new Error(`${track.id}: ${steps.map(line).join('; ')}`)
      if (!isSame(decide(track, film, tracks), outcome)) throw new Error('the listener changed the outcome')
      const asked = steps.map(step => askedIn(step, film)).reduce((all, one) => all | one, 0)
      for (const i of tracks.law.vocabulary.keys()) {
        const bit = 1 << i
        // The release stands for a day that is not stated, where it comes before the act.
        if (((film.decided | asked) & bit) !== 0 || tracks.law.vocabulary[i]?.isDay === true) continue
        free++
        for (const passed of [film.passed, film.passed | bit]) {
          if (!isSame(decide(track, { ...film, decided: film.decided | bit, passed }, tracks), outcome)) throw new Error(`${track.id} hangs on ${JSON.stringify(tracks.law.vocabulary[i])}, for which it did not ask`)
        }
      }
    }
  }), { numRuns: 400 })
  t.ok(free > 400, `${free} tests were free`)
})

t.test('A track of which the rule book says nothing is left to contract', async t => {
  const film = filmOf({ theatricalReleaseDate: day('2024-07-24') }, [])
  t.strictSame(decide({ id: 'x', medium: 'x', tier: null, tiers: 0, startsTheClock: false, neverFailed: 0, parts: [], ...READ_IN_ONE_WAY }, film, tracks), { kind: 'contractual', part: null })
})

t.test('A part none of whose delays has a day for a film is passed over', async t => {
  const [part] = tracks.byId.get('tvod')?.parts ?? []
  if (part === undefined) throw new Error('tvod')
  const last: Part = { ...part, next: undefined, says: 'contract' }
  const first: Part = { ...part, days: { from: part.days.from, until: null }, next: last, says: 'delay', delays: [{ after: 'blackout', orElse: null, delay: { months: 1 }, when: [], criterion: [], lifted: [], strict: [], source: { kind: 'rule', point: { after: 'blackout', delay: { months: 1 }, evidence: 'text' } } }] }
  const track: Track = { id: 'x', medium: 'x', tier: null, tiers: 0, startsTheClock: false, neverFailed: 0, parts: [first, { ...last, days: { from: dayOf(day('2030-01-01')), until: null } }], ...READ_IN_ONE_WAY }
  const release = { theatricalReleaseDate: day('2024-07-24') }
  t.strictSame(decide(track, filmOf(release, law.vocabulary), tracks), { kind: 'contractual', part: last })
  t.match(decide(track, filmOf({ ...release, blackoutFrom: day('2024-09-01') }, law.vocabulary), tracks), { kind: 'dated', spans: [{ from: dayOf(day('2024-10-01')), until: null }] })
})

t.test('A step that asks nothing hangs on nothing', async t => {
  const [track] = tracks.all
  if (track === undefined) throw new Error('no track')
  const { steps } = told(track, filmOf({ theatricalReleaseDate: day('2019-12-18') }, law.vocabulary), tracks)
  t.strictSame(steps.filter(({ what }) => what === 'opens').map(hangingOf), [{ hangsOn: [], awaits: [] }])
})
