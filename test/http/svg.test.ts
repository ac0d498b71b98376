// The pieces of a picture: text as XML, what fits, where labels go, what words and marks say of windows that are rare.
import t from 'tap'
import type { Window } from '../../schemas/chronology.js'
import { sentenceOf } from '../../src/http/formats/svg/description.js'
import { withoutSteering } from '../../src/http/formats/bidi.js'
import { labelsOf } from '../../src/http/formats/svg/labels.js'
import { marksOf } from '../../src/http/formats/svg/bars.js'
import { shortened, widthOf, wrapped } from '../../src/http/formats/svg/measure.js'
import { placed } from '../../src/http/formats/svg/placing.js'
import { rowsOf } from '../../src/http/formats/svg/rows.js'
import { frameOf } from '../../src/http/formats/svg/frame.js'
import { dateTicks, monthTicks, scaleOf } from '../../src/http/formats/svg/scale.js'
import { PICTURE_WORDS } from '../../src/http/formats/svg/words.js'
import { el, written } from '../../src/http/formats/svg/xml.js'
import { pictureIn } from '../fixtures/picture.js'
import { ask, askWindow, day, rulebook, TODAY } from '../fixtures/rulebook.js'

const words = PICTURE_WORDS.en
const setting = { words, baseline: undefined, service: 'Netflix' }

t.test('Text is escaped, in content and in attributes, and what XML forbids is replaced', async t => {
  const text = 'a<b>&"\'\u0000\uD800\uFFFF]]>🎬'
  const root = pictureIn(written(el('a', { b: text, n: 1 / 3 }, text, el('c', {})))).root
  t.equal(root.getAttribute('b'), 'a<b>&"\'\uFFFD\uFFFD\uFFFD]]>🎬')
  t.equal(root.textContent, 'a<b>&"\'\uFFFD\uFFFD\uFFFD]]>🎬')
  t.equal(root.getAttribute('n'), '0.33')
})

t.test('What would turn the words after a text around is taken out; letters that run to the left, and marks, stay', async t => {
  const steering = '\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069'
  t.equal(withoutSteering(`a${steering}b\u202E`), 'ab')
  for (const title of ['باب الحديد', 'ואלס עם באשיר\u200F', 'a\u200Eb', '\u061C٣', '']) t.equal(withoutSteering(title), title)
  const root = pictureIn(written(el('a', { b: `\u2067${steering}ב` }, 'سينما', steering))).root
  t.same([root.getAttribute('b'), root.textContent], ['ב', 'سينما'])
})

t.test('A text that fits is left alone; one that does not is cut between signs, with an ellipsis', async t => {
  t.equal(shortened('Roma', 12, 100), 'Roma')
  const cut = shortened('Family 👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', 12, 90)
  t.match(cut, /^Family (👩‍👩‍👧‍👦)+…$/u)
  t.ok(widthOf(cut, 12) <= 90)
  t.same(wrapped('one two three four', 12, 60, 2), ['one two', 'three f…'])
  t.same(wrapped('one', 12, 60, 2), ['one'])
  t.same(wrapped('« Roma » au 1er mars ; fin', 12, 80, Infinity), ['« Roma » au', '1er mars ;', 'fin'], 'no sign is set apart from its word')
})

t.test('Labels stand at their days while there is room, then aside, then on another line', async t => {
  const label = (at: number) => ({ at, text: '', width: 40 })
  const room = { left: 0, right: 200, align: 'start', aside: 16 } as const
  t.same(placed([label(0), label(100)], room).map(({ x, line }) => [x, line]), [[0, 0], [100, 0]])
  t.same(placed([label(0), label(40)], room).map(({ x, line }) => [x, line]), [[0, 0], [50, 0]])
  t.same(placed([label(0), label(20)], room).map(({ x, line }) => [x, line]), [[0, 0], [20, 1]])
  t.same(placed([label(195), label(-20)], { ...room, align: 'middle' }).map(({ x }) => x), [160, 0], 'never outside')
})

t.test('Days stand in order on the axis, and its ticks on the days that they name', async t => {
  const { windows } = ask('2024-01-31')
  const scale = scaleOf(day('2024-01-31'), TODAY, windows, 100, 900)
  t.ok(scale.x(day('2024-01-31')) > 100 && scale.x(day('2027-01-31')) < 900)
  t.ok(scale.x(day('2024-02-29')) < scale.x(day('2024-03-01')))
  t.equal(scale.x(day('1990-01-01')), 100, 'one before the first day stands at it')
  t.same(monthTicks(scale, 300).map(({ on, text }) => [on, text]), [['2024-01-31', '0'], ['2026-01-31', '24']])
  t.same(dateTicks(scale, 300, words.months).map(({ on, text }) => [on, text]), [['2024-01-01', '2024'], ['2026-01-01', '2026']].filter(([on = '']) => on >= scale.from))
  const first = scaleOf(day('1895-12-28'), TODAY, ask('1895-12-28').windows, 0, 200)
  t.same(dateTicks(first, 52, words.months).map(({ text }) => text), ['1920', '1960', '2000'].slice(0, dateTicks(first, 52, words.months).length), 'forty years at a time')
})

t.test('What is known of a day that is not is said, in both languages', async t => {
  const window = askWindow('physical-video', '1990-02-14')
  const never = {
    launchedOn: null, closedOn: null, carriedSince: null, notBefore: null, notAfter: null, precision: null, decidedBy: 'end', evidence: null, because: ''
  } as const
  const offered = askWindow('tvod', '2024-07-24')
  const since = { ...never, notBefore: day('2024-12-01') }
  // Windows as no rule makes them today, but the first.
  const windows = [
    window, { ...window, latestPossible: null }, { ...window, earliestPossible: null, latestPossible: null }, { ...offered, availability: never, availableFrom: null },
    { ...offered, availability: since, availableFrom: null }, { ...offered, availability: since, availableFrom: day('2024-12-24') }, { ...offered, availability: since, availableFrom: offered.opensOn }
  ] as Array<typeof window>
  const said = (language: 'en' | 'fr') => windows.map(one => labelsOf(one, { ...setting, words: PICTURE_WORDS[language] }).map(({ text }) => text).join(', '))
  t.same(said('en'), [
    'between 14 Feb 1990 and 14 Feb 1991', 'not before 14 Feb 1990', 'not known', '24 Nov 2024, Netflix: no day known',
    '24 Nov 2024, Netflix not before 1 Dec 2024', '24 Nov 2024, Netflix from 24 Dec 2024', '24 Nov 2024'
  ])
  t.same(said('fr'), [
    'entre le 14 févr. 1990 et le 14 févr. 1991', 'pas avant le 14 févr. 1990', 'non connue', '24 nov. 2024, Netflix : aucun jour connu',
    '24 nov. 2024, Netflix pas avant le 1er déc. 2024', '24 nov. 2024, Netflix dès le 24 déc. 2024', '24 nov. 2024'
  ])
})

t.test('A window in a sentence: undetermined, exclusive, and what the law as it is says otherwise', async t => {
  const undetermined = askWindow('physical-video', '1990-02-14')
  const dated = askWindow('svod/with-agreement', '2024-07-24')
  const held = askWindow('svod/with-agreement', '2020-01-15', { freeTvAcquired: true })
  const contract = askWindow('pay-per-view', '2024-07-24')
  const later = { ...dated, intervals: [{ from: day('2025-12-24'), until: null }], opensOn: day('2025-12-24'), exclusiveUntil: null }
  const pairs = [
    [undetermined, undefined], [{ ...undetermined, latestPossible: null }, undetermined], [{ ...undetermined, earliestPossible: null, latestPossible: null }, undefined],
    [dated, undefined], [dated, dated], [later, dated], [later, held], [later, contract], [contract, contract]
  ] as Array<readonly [Window, Window | undefined]> // Pairs as no rule makes them today.
  const said = (language: 'en' | 'fr') => pairs.map(([window, baseline]) => sentenceOf({ ...window, label: '-' }, baseline, rulebook, language))
  t.same(said('en'), [
    '-: not determined, opens between 14 February 1990 and 14 February 1991.',
    '-: not determined, opens not before 14 February 1990 (the law as it is: not determined, opens between 14 February 1990 and 14 February 1991).',
    '-: not determined.',
    '-: from 24 October 2025, exclusive until 24 May 2026.',
    '-: from 24 October 2025, exclusive until 24 May 2026.',
    '-: from 24 December 2025 instead of 24 October 2025.',
    '-: from 24 December 2025 (the law as it is: from 15 June 2021 until 10 February 2022 and from 15 January 2023).',
    '-: from 24 December 2025 (the law as it is: contract decides).',
    '-: contract decides.'
  ])
  t.same(said('fr'), [
    '- : non déterminée, ouverture entre le 14 février 1990 et le 14 février 1991.',
    '- : non déterminée, ouverture pas avant le 14 février 1990 (le droit tel quel : non déterminée, ouverture entre le 14 février 1990 et le 14 février 1991).',
    '- : non déterminée.',
    "- : dès le 24 octobre 2025, exclusivité jusqu'au 24 mai 2026.",
    "- : dès le 24 octobre 2025, exclusivité jusqu'au 24 mai 2026.",
    '- : dès le 24 décembre 2025 au lieu du 24 octobre 2025.',
    '- : dès le 24 décembre 2025 (le droit tel quel : du 15 juin 2021 au 10 février 2022 et dès le 15 janvier 2023).',
    '- : dès le 24 décembre 2025 (le droit tel quel : le contrat décide).',
    '- : le contrat décide.'
  ])
})

t.test('Where the windows are those of several services, each row names its own; a window of none keeps its name', async t => {
  const windows = ['netflix', 'salto', undefined].map(service => ({ ...askWindow('tvod', '2024-07-24'), ...service === undefined ? {} : { service } }))
  const scale = scaleOf(day('2024-07-24'), TODAY, windows, 200, 900)
  const named = (isShared: boolean) => rowsOf(windows, {
    frame: frameOf(916), scale, media: rulebook.media, language: 'en', baseline: [], words, holderOf: ({ service = '' }) => service, isShared
  }, 0).rows.map(({ names }) => names.join(' '))
  t.same(named(true), ['netflix, Transactional VOD (rental and EST)', 'salto, Transactional VOD (rental and EST)', 'Transactional VOD (rental and EST)'])
  t.same(named(false), windows.map(() => 'Transactional VOD (rental and EST)'))
})

t.test('A window that ends for good is closed to the end of the axis; one without a day to begin is not drawn', async t => {
  const window = { ...askWindow('tvod', '2024-07-24'), intervals: [{ from: day('2024-11-24'), until: day('2025-11-24') }] }
  const unknown = { ...askWindow('physical-video', '1990-02-14'), earliestPossible: null, latestPossible: null }
  for (const [one, signs] of [[window, ['may', 'gap']], [unknown, []]] as const) {
    // Windows as no rule makes them today.
    const windows = [one as typeof window]
    const scale = scaleOf(day('2024-07-24'), TODAY, windows, 200, 900)
    const { rows } = rowsOf(windows, { frame: frameOf(916), scale, media: rulebook.media, language: 'en', baseline: [], words, holderOf: () => '', isShared: false }, 0)
    const marks = rows.flatMap(row => marksOf(row, scale))
    t.same(marks.flatMap(({ sign }) => sign ?? []), signs)
    for (const { sign, element } of marks) if (sign === 'gap') t.equal(element.attributes['x2'], 900)
  }
})
