// What scaffolds write: sound but for what they mark, and nothing that anybody would have to take back.
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import t, { type Test } from 'tap'
import { checkedRulebook } from '../../src/rulebook/check.js'
import { RulebookError } from '../../src/rulebook/faults/error.js'
import { fieldsOf, isShared, withFirstItem, withItem, withValue } from '../../src/rulebook/scaffold/place.js'
import { newFact } from '../../src/rulebook/scaffold/fact.js'
import { NoScaffold, type Scaffold, type Texts } from '../../src/rulebook/scaffold/scaffold.js'
import { newService } from '../../src/rulebook/scaffold/service.js'
import { newSet } from '../../src/rulebook/scaffold/set.js'
import { newTerritory } from '../../src/rulebook/scaffold/territory.js'
import { newMedium, newTier } from '../../src/rulebook/scaffold/window.js'
import { unfinishedIn } from '../../src/rulebook/reading/unfinished.js'
import { append } from '../fixtures/broken-rules.js'
import { RULES } from '../fixtures/rulebook.js'
import { SET, smallRules } from '../fixtures/small-rules.js'

function textsIn (root: string): Texts {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.yaml'))
  return new Map(files.map(file => [file, readFileSync(join(root, file), 'utf8')]))
}

/** Writes a scaffold into its folder, with what somebody says in the place of each mark. */
function written (root: string, { files }: Scaffold, said: (text: string) => string = text => text): void {
  for (const [file, text] of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), said(text))
  }
}

function faultsIn (root: string): string[] {
  try {
    checkedRulebook(root)
    return []
  } catch (error) {
    return (error as RulebookError).faults.map(({ file, detail }) => `${file}: ${detail}`)
  }
}

/** Says what is asked for, in the same words everywhere. */
const answered = (day: string) => (text: string) => text
  .replace(/(on|signedOn|publishedOn|checkedOn|lastDay|theatricalReleaseDate): TODO/g, `$1: ${day}`)
  .replace(/(evidence|known): TODO/g, '$1: text')
  .replace(/TODO: [^"]*/g, 'Dit.')
  .replaceAll('-TODO', `-${day}`)

/** A scaffold of the small rules: what the check says as it stands, then when it is answered. */
function tried (t: Test, make: (texts: Texts) => Scaffold): { readonly root: string, readonly left: string[], readonly faults: string[] } {
  const root = smallRules(t)
  const scaffold = make(textsIn(root))
  written(root, scaffold)
  const left = faultsIn(root)
  written(root, scaffold, answered('2024-01-01'))
  return { root, left, faults: faultsIn(root) }
}

t.test('a set says what that before it says, until its marks are answered', async t => {
  const { root, left, faults } = tried(t, texts => newSet(texts, '2024-02-01'))
  t.match(left, [/^legal-texts\.yaml: line \d+: left to write: texte-TODO/])
  t.ok(left.includes('zz/2024-02-01.yaml: line 8: left to write: checkedOn'))
  t.ok(left.every(line => line.includes('left to write')), 'and nothing else is wrong')
  t.match(faults, [/^zz\/2024-02-01\.yaml: /], 'a set that changes nothing is none')
  const file = join(root, 'zz/2024-02-01.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace('months: 24', 'months: 12'))
  t.strictSame(faultsIn(root), [])
  const set = checkedRulebook(root).territories.get('ZZ')?.sets.at(-1)
  t.match(set, { id: '2024-02-01', texts: [{ text: 'texte-2024-01-01' }], windows: [{ medium: 'hall' }, { medium: 'tape', derogated: { delay: { months: 3 } } }, {}, { opens: [{ delay: { months: 12 } }] }] })
})

t.test('a set explains nothing by the reasons of that before it', async t => {
  const root = smallRules(t, append(SET, 'plausible: [{ warning: long-delay, rows: [tape], because: { fr: "Lu.", en: "Read." } }]\n'))
  t.notMatch(newSet(textsIn(root), '2024-02-01').files.get('zz/2024-02-01.yaml'), 'plausible')
})

t.test('a set under an agreement has another one, with its order, and cites no article of the one before', async t => {
  const { files, next } = newSet(textsIn(RULES), '2999-01-01')
  const set = files.get('fr/2999-01-01.yaml') ?? ''
  const { agreement = [], extendedBy = [] } = checkedRulebook(RULES).territories.get('FR')?.territory.regimes.at(-1) ?? {}
  t.match(set, /^regime: accord-TODO$/m)
  for (const text of [...agreement, ...extendedBy]) t.notMatch(set, text)
  t.notMatch(set, /text: (accord|arrete)-TODO, article: "/)
  t.match(set, /text: code-cinema-\S+, article: "/, 'what rests on the code still does')
  t.match(files.get('fr/territory.yaml'), /- id: accord-TODO\n {4}label: .*\n {4}agreement: \[accord-TODO\]\n {4}extendedBy: \[arrete-TODO\]/)
  t.match(files.get('legal-texts.yaml'), /- id: accord-TODO[\s\S]*dividedInto: points[\s\S]*- id: arrete-TODO/)
  t.match(files.get('changelog.yaml'), /^versions:\n {2}- version: \d+\.\d+\.0\n {4}on: TODO/m)
  t.match(next, [/Hold each against the text/, /\(accord-TODO, arrete-TODO\) gets the day of its signature/, /extends the agreement of before, keep the order/])
})

t.test('a medium has a row in each set, which says that nothing was looked up', async t => {
  const { root, left, faults } = tried(t, texts => newMedium(texts, 'hologram'))
  t.ok(left.includes('changelog.yaml: line 11: left to write: that this was added: the medium hologram'))
  t.strictSame(faults, [])
  const { media, territories } = checkedRulebook(root)
  t.equal(media.at(-1)?.id, 'hologram')
  for (const { windows } of territories.get('ZZ')?.sets ?? []) t.match(windows.at(-1), { medium: 'hologram', rule: 'unmodelled', legalBasis: [] })
})

t.test('a tier stands after those of its medium', async t => {
  const { root, faults } = tried(t, texts => newTier(texts, 'wire', 'free'))
  t.strictSame(faults, [])
  t.strictSame(checkedRulebook(root).media.find(({ id }) => id === 'wire')?.tiers.map(({ id }) => id), ['fast', 'slow', 'free'])
  for (const { windows } of checkedRulebook(root).territories.get('ZZ')?.sets ?? []) {
    const rows = windows.filter(({ medium }) => medium === 'wire')
    t.match(rows.at(-1), rows.length === 1 ? { tiers: ['fast', 'slow', 'free'] } : { tiers: ['free'], rule: 'unmodelled', legalBasis: [] })
  }
})

t.test('a tier shares the row that speaks of all tiers, by name or without names; not one whose tiers are written for another row too', async t => {
  const texts = textsIn(smallRules(t))
  const set = (windows: string) => newTier(new Map([...texts, ['zz/2000-01-01.yaml', `windows:\n${windows}`]]), 'wire', 'free').files.get('zz/2000-01-01.yaml')
  t.equal(set('  - medium: wire\n    tiers: [fast, slow]\n    rule: contract\n'), 'windows:\n  - medium: wire\n    tiers: [fast, slow, free]\n    rule: contract\n')
  t.match(set('  - medium: wire\n    tiers: [fast, slow]\n    rule: contract\nplausible:\n  - rows: [wire/fast and slow]\n'), 'rows: [wire/fast and slow and free]', 'what explains a warning of that row still does')
  t.equal(set('  - medium: wire\n    rule: contract\n'), 'windows:\n  - medium: wire\n    rule: contract\n')
  t.match(set('  - medium: wire\n    tiers: &all [fast, slow]\n    rule: contract\n'), /tiers: &all \[fast, slow\]\n {4}rule: contract\n {2}- medium: wire\n {4}tiers: \[free\]\n {4}rule: unmodelled/)
})

t.test('a service and a territory stand by themselves', async t => {
  const service = tried(t, texts => newService(texts, 'cable-one', 'wire'))
  t.match(service.faults, [/^services\.yaml: .*(address|URL|uri)/i], 'a source is an address')
  t.match(textsIn(service.root).get('services.yaml'), /territory: ZZ/)
  t.match(newService(textsIn(service.root), 'cable-two').files.get('services.yaml'), /media: \[TODO\]/)

  const territory = tried(t, texts => newTerritory(texts, 'YY'))
  t.strictSame(territory.faults, [])
  t.match(checkedRulebook(territory.root).territories.get('YY')?.sets, [{ id: '1895-12-28', windows: [{ rule: 'delay' }, { rule: 'unmodelled' }, { medium: 'wire', tiers: ['fast', 'slow'] }] }])
})

t.test('a fact is one that the service must be built with', async t => {
  const root = smallRules(t)
  const scaffold = newFact(textsIn(root), 'shotInBrittany')
  written(root, scaffold)
  t.ok(faultsIn(root).some(fault => fault.startsWith('facts.yaml: line') && fault.includes('left to write: the question to ask for it')))
  written(root, scaffold, text => answered('2024-01-01')(text.replaceAll(/TODO: (que|whether), and what follows [^"]*/g, '$1 il est breton')))
  t.strictSame(faultsIn(root), ['facts.yaml: names shotInBrittany, with which the service was not built: npm run build takes it in'])
})

t.test('what is added before a version is published joins it', async t => {
  const root = smallRules(t)
  const after = (...scaffolds: ReadonlyArray<(texts: Texts) => Scaffold>) => scaffolds.reduce((texts, make) => new Map([...texts, ...make(texts).files]), textsIn(root))
  const versionsOf = (texts: Texts) => [...(texts.get('changelog.yaml') ?? '').matchAll(/- version: (.*)/g)].map(([, version]) => version)
  const [set, service, fact] = [(texts: Texts) => newSet(texts, '2024-02-01'), (texts: Texts) => newService(texts, 'cable-one', 'wire'), (texts: Texts) => newFact(texts, 'shotInBrittany')]

  const open = after(set, service, fact)
  t.strictSame(versionsOf(open), ['1.1.0', '1.0.0'], 'while something of it is left to write')
  t.match(open.get('rulebook.yaml'), 'version: 1.1.0')
  const changes = /changes:\n([^]*?)\n {2}- version: 1\.0\.0/.exec(open.get('changelog.yaml') ?? '')?.[1]
  t.match(changes, /kind: law[^]*the service cable-one[^]*the fact shotInBrittany/)

  const done = (version: string, ...released: readonly string[]) => (texts: Texts): Texts => new Map([
    ...[...texts].map(([file, text]) => [file, answered('2024-01-01')(text).replace('version: 1.1.0', `version: ${version}`)] as const), ...released.map(one => [`released/${one}.json`, ''] as const)
  ])
  const then = (texts: Texts) => versionsOf(new Map([...texts, ...fact(texts).files]))
  t.strictSame(then(done('1.1.0')(after(set))), ['1.2.0', '1.1.0', '1.0.0'], 'not when it is whole and nothing was published')
  t.strictSame(then(done('1.1.0', '1.0.0')(after(set))), ['1.1.0', '1.0.0'], 'but when it is newer than what was')
  t.strictSame(then(done('1.1.0', '1.1.0', '1.0.0')(after(set))), ['1.2.0', '1.1.0', '1.0.0'])
  t.strictSame(then(done('1.0.1', '1.0.0')(after(set))), ['1.1.0', '1.0.0'], 'whose number is raised where it said less')
  t.strictSame(then(done('2.0.0', '1.0.0')(after(set))), ['2.0.0', '1.0.0'])
  t.strictSame(versionsOf(after(texts => fact(new Map([...texts, ['changelog.yaml', 'versions: []\n']])))), ['1.1.0'], 'the first has none to join')
  t.throws(() => after(set, texts => newSet(texts, '2025-02-01')), { constructor: NoScaffold, message: /still has texte-TODO, of a set begun before/ })
})

t.test('a hint of which only the mark was taken away is still left to write', async t => {
  const root = smallRules(t)
  const unmarked = (text: string) => answered('2024-01-01')(text.replace(/(fr|en): "TODO: ([^"]*)"/g, (_, language: string, hint: string) => `${language}: "${language === 'fr' ? hint : ` ${hint[0]?.toUpperCase()}${hint.slice(1)}.`}"`))
  for (const make of [texts => newSet(texts, '2024-02-01'), texts => newMedium(texts, 'hologram'), texts => newTerritory(texts, 'YY'), texts => newTier(texts, 'wire', 'free'), texts => newFact(texts, 'shotInBrittany')] satisfies Array<(texts: Texts) => Scaffold>) {
    const scaffold = make(textsIn(root))
    const asked = [...scaffold.files.values()].join('').match(/(?:fr|en): "TODO: /g)?.length
    const before = new Map(textsIn(root))
    written(root, scaffold, unmarked)
    t.equal(faultsIn(root).filter(fault => fault.includes(': left to write: ')).length, asked, [...scaffold.files.keys()].join())
    for (const file of scaffold.files.keys()) rmSync(join(root, file))
    written(root, { files: before, next: [] })
  }
  written(root, newMedium(textsIn(root), 'hologram'), unmarked)
  t.throws(() => checkedRulebook(root), { message: /rules\/rulebook\.yaml, line \d+, hologram, label\.fr: left to write: its name\n/ }, 'and it is told at its place')
})

t.test('what cannot be made says why', async t => {
  const texts = textsIn(smallRules(t))
  const refuses = (make: () => Scaffold, says: RegExp) => { t.throws(make, { constructor: NoScaffold, message: says }) }
  refuses(() => newSet(texts, undefined), /first day in force/)
  refuses(() => newSet(texts, '2024-02-30'), /first day in force/)
  refuses(() => newSet(texts, '2000-01-01'), /stands already/)
  refuses(() => newSet(texts, '1890-01-01'), /no set before 1890-01-01/)
  refuses(() => newSet(texts, '2024-01-01', 'yy'), /no set before/)
  refuses(() => newMedium(texts, undefined), /Name the medium/)
  refuses(() => newMedium(texts, 'Hologram'), /lower-case/)
  refuses(() => newMedium(texts, 'tape'), /a medium tape already/)
  refuses(() => newTier(texts, 'wires', 'free'), /hall, tape, wire/)
  refuses(() => newTier(texts, 'wire', 'fast'), /a tier fast already/)
  refuses(() => newTier(texts, 'tape', 'fast'), /has no tiers/)
  refuses(() => newTier(textsIn(RULES), 'pay-tv-second', 'free'), /for another medium too/)
  refuses(() => newTier(textsIn(RULES), 'pay-tv-first', 'free'), /for another medium too/)
  refuses(() => newService(textsIn(RULES), 'netflix'), /a service netflix already/)
  refuses(() => newFact(texts, undefined), /Name the fact/)
  refuses(() => newFact(texts, 'shot-in-brittany'), /Name the fact/)
  refuses(() => newFact(texts, 'freeTvAcquired'), /a fact freeTvAcquired already/)
  refuses(() => newTerritory(texts, 'zzz'), /two letters/)
  refuses(() => newTerritory(texts, undefined), /two letters/)
  refuses(() => newTerritory(texts, 'ZZ'), /a territory zz already/)
  refuses(() => newTerritory(new Map(), 'YY'), /no file rulebook\.yaml/)
  refuses(() => newTerritory(new Map([...texts, ['rulebook.yaml', 'version: 1\nmedia: []\n']]), 'YY'), /three numbers/)
  refuses(() => newSet(new Map([['rulebook.yaml', 'media: []\n']]), '2024-01-01'), /no set before/)
})

t.test('a list keeps its indent, its comments and what stands around it', async t => {
  t.equal(withItem('a:\n  - b # one\n# end\nc: 1\n', ['a'], ['- d', '', '  e']), 'a:\n  - b # one\n  - d\n\n    e\n# end\nc: 1\n')
  t.equal(withItem('a:\n- b', ['a'], ['- d']), 'a:\n- b\n- d\n')
  t.equal(withItem('a: []\nc: 1\n', ['a'], ['- d']), 'a:\n  - d\nc: 1\n')
  t.equal(withFirstItem('# A\na:\n  # one\n  - b\n', ['a'], ['- d']), '# A\na:\n  # one\n  - d\n  - b\n')
  t.equal(withValue('a: 1 # one\nb: 2\n', ['a'], '3'), 'a: 3 # one\nb: 2\n')
  t.throws(() => withItem('a: 1\n', ['b'], []), /Nothing stands at b/)
  t.strictSame([...fieldsOf('a: 1\n# two\nb:\n  c: 2\n')], [['a', 'a: 1\n# two\n'], ['b', 'b:\n  c: 2\n']])
  t.strictSame([...fieldsOf('- 1\n')], [])
  t.strictSame([isShared('a: &x [1]\nb: *x\nc: [2]\n', ['a']), isShared('a: &x [1]\nb: *x\n', ['b']), isShared('c: [2]\n', ['c'])], [true, true, false])
})

t.test('what is left to write is told once for each thing asked, with its lines; comments ask for nothing', async t => {
  t.strictSame(unfinishedIn('id: x\n'), [])
  t.strictSame(unfinishedIn('# TODO later\nid: x # TODO\n'), [])
  t.strictSame(unfinishedIn('on: TODO\nsummary: { fr: "TODO: why", en: "TODO: why" }\nmedia: [TODO]\ntext: accord-TODO\ntexts: [{ text: accord-TODO }]\n- TODO\n'), [
    'line 1: left to write: on', 'line 2: left to write: why', 'line 3: left to write: media', 'lines 4, 5: left to write: accord-TODO', 'line 6: left to write: TODO'
  ])
})
