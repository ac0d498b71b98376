// How windows are called, by the media of the rule book.
import t from 'tap'
import { labelOf } from '../../src/law/sets/label.js'
import { rulebook } from '../fixtures/rulebook.js'

t.test('A window is called by its medium, and by its tier where it has one', async t => {
  t.match(labelOf(rulebook.media, 'svod', null), { fr: 'Vidéo à la demande par abonnement', en: 'Subscription VOD' })
  t.equal(labelOf(rulebook.media, 'svod', 'with-agreement').en, 'Subscription VOD, service with an agreement')
  t.strictSame(labelOf(rulebook.media, 'svod', 'no-such-tier'), labelOf(rulebook.media, 'svod', null))
})

t.test('A medium that no rule book names is called by its id', async t => {
  t.strictSame(labelOf(rulebook.media, 'radio', null), { fr: 'radio', en: 'radio' })
})
