// How days, delays and distances are written, and how sentences are set.
import t from 'tap'
import { dayElement, dayText, delayText, distance } from '../../src/view/html/days.js'
import { remembered } from '../../src/view/html/remembered.js'
import { typeset } from '../../src/view/html/typeset.js'

const plain = (text: string) => text.replaceAll('\u00A0', ' ')

t.test('a day is written out, without a place where it could break', async t => {
  t.equal(dayText('2025-02-10', 'fr'), '10\u00A0févr.\u00A02025')
  t.equal(dayText('2025-02-10', 'en'), '10\u00A0Feb\u00A02025')
  t.equal(plain(dayText('2024-11-01', 'fr')), '1er nov. 2024', 'the first of a month')
  t.equal(plain(dayText('2024-11-01', 'en')), '1 Nov 2024')
  t.equal(plain(dayText('2024-11-11', 'fr')), '11 nov. 2024')
  t.equal(plain(dayText('2013-12', 'fr')), 'déc. 2013', 'no more is known than its month')
  t.equal(dayText('2014', 'en'), '2014', 'or its year')
  t.equal(String(dayElement('2024-07-24', 'en')), '<time datetime="2024-07-24">24\u00A0Jul\u00A02024</time>')
})

t.test('a distance is told in days, then months, then years', async t => {
  const far = (to: string, language: 'en' | 'fr' = 'en') => plain(distance('2026-11-22', to, language))
  t.equal(far('2026-11-22'), 'today')
  t.equal(far('2026-12-04'), 'in 12 days')
  t.equal(far('2026-08-24'), '3 months ago')
  t.equal(far('2027-02-05'), 'in 2 months')
  t.equal(far('2024-07-24', 'fr'), 'il y a 2 ans')
})

t.test('a delay is told in its own units', async t => {
  const told = (delay: Parameters<typeof delayText>[0], language: 'en' | 'fr' = 'en') => plain(delayText(delay, language))
  t.equal(told({ months: 36 }), '36 months')
  t.equal(told({ months: 1 }), '1 month')
  t.equal(told({ months: 4, days: -28 }), '4 months less 28 days')
  t.equal(told({ months: 4, days: -28 }, 'fr'), '4 mois moins 28 jours')
  t.equal(told({ weeks: 33 }, 'fr'), '33 semaines')
  t.equal(told({ months: 2, days: 1 }), '2 months and 1 day')
  t.equal(told({ months: 2, days: 1 }, 'fr'), '2 mois et 1 jour')
  t.equal(told({ months: 0 }), 'at once')
})

t.test('French sentences have their unbreakable spaces, English ones their apostrophes', async t => {
  t.equal(typeset("L'arrêté « du 6 février » : est-ce tout ? 10 % ; n° 83-4 !", 'fr'), 'L’arrêté «\u00A0du 6\u00A0février\u00A0»\u00A0: est-ce tout\u202F? 10\u00A0%\u202F; n°\u00A083-4\u202F!')
  t.equal(typeset("the film's windows: 10 days?", 'en'), 'the film’s windows: 10 days?')
})

t.test('what was written is kept, but for long sentences, and begun anew before it is too much', async t => {
  let made = 0
  const counted = remembered(text => `${text} ${++made}`)
  t.equal(counted('a'), 'a 1')
  t.equal(counted('a'), 'a 1')
  const long = 'a'.repeat(121)
  t.not(counted(long), counted(long))
  for (let i = 0; i < 5000; i++) counted(String(i))
  t.equal(counted('a'), `a ${made}`, 'made again')
  t.equal(typeset("l'un", 'en'), 'l’un')
})
