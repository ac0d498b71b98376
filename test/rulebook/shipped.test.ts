// The rules that are shipped: they load, in order, whole, and nothing can change them afterwards.
import { createHash } from 'node:crypto'
import t from 'tap'
import { knownOn } from '../../src/law/rulebook.js'
import { checkedRulebook } from '../../src/rulebook/check.js'
import { append, copy, editedRulebook, replace, write } from '../fixtures/broken-rules.js'
import { day, rulebook, RULES } from '../fixtures/rulebook.js'

const france = rulebook.territories.get('FR')!

t.test('The regimes of France are those of its sets, and each proposal is found under its own name', async t => {
  const named = new Set(france.sets.flatMap(({ regime }) => regime ?? []))
  t.strictSame(france.territory.regimes.map(({ id }) => id), [...named])
  t.ok(france.proposals.size > 0)
  for (const [id, proposal] of france.proposals) t.equal(proposal.id, id, `${id} is found under its own name`)
})

t.test('The rule book says what it is, and of which territory it speaks unless asked', async t => {
  t.match(rulebook.version, /^\d+\.\d+\.\d+$/)
  t.equal(rulebook.defaultTerritory, 'FR')
  const codes = [...rulebook.territories.keys()]
  t.strictSame(codes, codes.toSorted())
  t.strictSame(['AT', 'BE', 'BG', 'CH', 'DE', 'ES', 'FI', 'FR', 'GB', 'HR', 'IT', 'LU', 'NL', 'PL', 'PT', 'SE'].filter(code => !codes.includes(code)), [])
})

t.test('The media stand in legal order, cinemas first', async t => {
  const media = rulebook.media.map(({ id }) => id)
  t.equal(media[0], 'theatrical')
  const legal = ['theatrical', 'physical-video', 'tvod', 'pay-per-view', 'pay-tv-first', 'pay-tv-second', 'svod', 'free-tv', 'free-vod']
  t.strictSame(media.filter(id => legal.includes(id)), legal)
})

t.test('Texts, facts and cases are all there', async t => {
  for (const [id, text] of rulebook.legalTexts) t.equal(text.id, id, `${id} is found under its own name`)
  t.equal(rulebook.legalTexts.get('loi-2009-669')?.publishedOn, '2009-06-13')
  t.ok(rulebook.facts.some(({ id }) => id === 'derogationGranted'))
  t.ok(france.cases.length > 0)
})

t.test('The law known on a day is that of the sets published by then', async t => {
  t.equal(knownOn(france, day('1983-01-05')).sets.length, 1)
  t.equal(knownOn(france, day('2025-02-08')).sets.length, 14, 'the day before the last publication')
  t.equal(knownOn(france, day('2025-02-09')).sets.length, 15, 'the day of the last publication, one day before it applies')
})

/** Every object held by a value, itself included. */
function objectsIn (value: unknown, seen = new Set<object>()): Set<object> {
  if (typeof value !== 'object' || value === null || seen.has(value)) return seen
  seen.add(value)
  const parts = value instanceof Map ? [...value.values()] : Object.values(value)
  for (const part of parts) objectsIn(part, seen)
  return seen
}

t.test('Nothing in the rule book can be changed once it is loaded', async t => {
  const objects = objectsIn(rulebook)
  t.ok(objects.size > 1000, 'the whole of it was looked at')
  t.strictSame([...objects].filter(object => !Object.isFrozen(object)), [], 'every object is frozen')
  t.throws(() => Object.assign(france.sets.at(-1)!, { regime: null }), TypeError, 'a set keeps its regime')
  t.throws(() => (france.sets as unknown[]).push({}), TypeError, 'no set can be added')
})

t.test('The same rules have the same digest, wherever they stand', async t => {
  t.match(rulebook.digest, /^sha256-[A-Za-z0-9+/]{43}=$/)
  t.equal(Buffer.from(rulebook.digest.slice('sha256-'.length), 'base64').length, createHash('sha256').digest().length)
  t.equal(checkedRulebook(RULES).digest, rulebook.digest, 'read twice')
  t.equal(editedRulebook().digest, rulebook.digest, 'read from a copy')
})

t.test('One byte more in any kind of file gives another digest', async t => {
  const digests = [
    'rulebook.yaml', 'facts.yaml', 'legal-texts.yaml', 'services.yaml', 'carriers.yaml', 'changelog.yaml', 'fr/territory.yaml', 'fr/cases.yaml', 'fr/1983-01-07.yaml', 'fr/2025-02-10.yaml',
    'fr/proposals/pvod-2022.yaml'
  ].map(file => editedRulebook(append(file, '\n')).digest)
  t.equal(new Set([rulebook.digest, ...digests]).size, digests.length + 1, 'no two are alike')
})

t.test('A changed delay gives another digest', async t => {
  const longer = editedRulebook(replace('fr/2025-02-10.yaml', 'delay: { months: 17 }', 'delay: { months: 18 }'))
  t.not(longer.digest, rulebook.digest)
})

t.test('A readme and a change log may stand beside the rules, and are no part of them', async t => {
  const beside = editedRulebook(write('README.md', '# Rules\n'), write('CHANGELOG.md', '# Changes\n'))
  t.equal(beside.digest, rulebook.digest)
})

t.test('A second territory needs a folder, with its names, its cases and its sets, and a line for each set in the changelog', async t => {
  const { territories } = editedRulebook(
    write('zz/territory.yaml', 'id: ZZ\nlabel: { fr: Ailleurs, en: Elsewhere }\nregimes: []\n'),
    write('zz/cases.yaml', 'cases: []\n'),
    copy('fr/1983-01-07.yaml', 'zz/1983-01-07.yaml'),
    replace('changelog.yaml', '    changes:\n', '    changes:\n      - { kind: law, territory: ZZ, ruleSet: 1983-01-07 }\n'))
  t.strictSame([...territories.keys()], [...rulebook.territories.keys(), 'ZZ'])
  t.strictSame(territories.get('ZZ')?.sets.map(({ id }) => id), ['1983-01-07'])
  t.equal(territories.get('ZZ')?.proposals.size, 0)
  t.strictSame(territories.get('ZZ')?.cases, [])
  t.equal(territories.get('FR')?.sets.length, france.sets.length, 'the law of France stays what it was')
})
