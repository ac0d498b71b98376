// The addresses that answers give, and the film as it was called.
import t from 'tap'
import { comparisonLink, ruleSetLink } from '../../src/view/links.js'
import { ask } from '../fixtures/rulebook.js'

t.test('A rule set, and what differs between two, have an address in their territory', async t => {
  t.equal(ruleSetLink('2022-02-10', 'FR'), '/v1/rule-sets/2022-02-10?territory=FR')
  t.equal(comparisonLink('2019-03-23', '2022-02-10', 'FR'), '/v1/rule-sets/2019-03-23/compare/2022-02-10?territory=FR')
})

t.test('A film is shown as it was called and stated', async t => {
  t.strictSame(ask('2024-07-24', { freeTvAcquired: true }, { id: 'tt1', title: 'Deadpool' }).film, { id: 'tt1', title: 'Deadpool', theatricalReleaseDate: '2024-07-24', freeTvAcquired: true })
  t.strictSame(ask(null).film, { theatricalReleaseDate: null })
})
