// The rules against their second entry, figure by figure: what one person wrote, and what another read in the same text.
import t from 'tap'
import type { Delay } from '../../schemas/delay.js'
import type { WindowRule } from '../../schemas/rule-set.js'
import { rulebook } from '../fixtures/rulebook.js'
import { secondEntry } from '../fixtures/second-entry.js'

const sets = rulebook.territories.get('FR')?.sets ?? []

/** A row as the second entry writes it. */
function cellOf ({ rule, opens = [], derogated }: WindowRule): string {
  if (rule !== 'delay') return rule === 'contract' ? '-' : '?'
  const due = opens.map(({ after, delay }) => `${figure(delay)}${after === 'visa' ? 'v' : ''}`).join('/')
  return derogated === undefined ? due : `${due}(${figure(derogated.delay)})`
}

function figure ({ months = 0, weeks = 0, days = 0 }: Delay): string {
  if (months === 4 && days === -28) return 'x'
  return days !== 0 ? `${months} months and ${days} days` : weeks !== 0 ? `${weeks}w` : `${months}`
}

t.test('Every set of France has its line, with its day of publication', async t => {
  const lines = new Map(secondEntry().map(line => [line.from, line.published]))
  for (const { id, publication } of sets) {
    t.equal(lines.get(id), publication.on, `rules/fr/second-entry.txt has a line for ${id}: whoever reviews the set writes it from the text`)
  }
  t.strictSame([...lines.keys()], sets.map(({ id }) => id), 'and no other line, in order')
})

t.test('Each of its figures is that of the set', async t => {
  const differ = secondEntry().flatMap(({ from, cells }) => {
    const rows = sets.find(({ id }) => id === from)?.windows ?? []
    return rows.flatMap(row => (row.tiers ?? [null]).flatMap(tier => {
      const all = [...cells.keys()].filter(place => place === row.medium || place.startsWith(`${row.medium}/`))
      const places = tier === null && all.length > 0 ? all : [tier === null ? row.medium : `${row.medium}/${tier}`]
      // What is not known needs no column, and what opens with the release has none.
      return places.flatMap(place => (cells.get(place) ?? (row.medium === 'theatrical' ? '0' : '?')) === cellOf(row) ? [] : [
        `fr/${from}.yaml says ${cellOf(row)} of ${place}, second-entry.txt ${cells.get(place) ?? 'has no column for it'}: read the text again`
      ])
    }))
  })
  t.strictSame(differ, [])
})

t.test('A line names each window by its column', async t => {
  t.strictSame(secondEntry('# a comment\n#    1  tape\n#    2  wire/fast\n# first day published 1 2\n2000-01-01  1999-12-31  4(x) -\n'), [
    { from: '2000-01-01', published: '1999-12-31', cells: new Map([['tape', '4(x)'], ['wire/fast', '-']]) }
  ])
})
