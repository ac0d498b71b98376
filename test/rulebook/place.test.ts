// Where a path of a rule file leads, also where the file is short of what the path names.
import t from 'tap'
import { placesIn } from '../../src/rulebook/faults/place.js'

const TEXT = `# A comment
windows:
  - medium: wire
    tiers: &both [fast, slow]
    opens:
      - delay: 6
  - medium: tape
    opens: *both
cases:
  - { medium: wire, tier: fast }
  - plain
  - { of: nobody }
1: one
`

const PLACES: ReadonlyArray<readonly [sentence: string, path: string, line: number, row: string, field: string]> = [
  ['A field', 'windows', 2, '', 'windows'],
  ['A row is called by its medium and its tiers', 'windows.0', 3, 'wire/fast and slow', ''],
  ['or by its one tier', 'cases.0.tier', 10, 'wire/fast', 'tier'],
  ['A field of a row, whose lists are not counted', 'windows.0.opens.0.delay', 6, 'wire/fast and slow', 'opens.delay'],
  ['A field that is missing leads to its row', 'windows.1.note.fr', 7, 'tape', 'note.fr'],
  ['A reference leads to what it stands for', 'windows.1.opens.1', 4, 'tape', 'opens'],
  ['Of an item without a name, the list is told', 'cases.1', 11, '', 'cases'],
  ['also where it has fields', 'cases.2.of', 12, '', 'cases.of'],
  ['An item that is not there leads to the list', 'cases.9', 9, '', 'cases'],
  ['A path through a text leads to the text', 'cases.1.of', 11, '', 'cases.of'],
  ['A field that is a number', '1', 13, '', '1'],
  ['A path that leads nowhere leads to the file', 'absent', 1, '', 'absent']
]

const placeOf = placesIn(TEXT)
for (const [sentence, path, line, row, field] of PLACES) {
  t.test(sentence, async t => t.strictSame(placeOf(path), { line, row, field }))
}

t.test('A file with nothing in it has one place', async t => t.strictSame(placesIn('')('id'), { line: 1, row: '', field: 'id' }))
