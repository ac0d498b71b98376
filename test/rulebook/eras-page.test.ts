// The page that prints the law over releases is what the rules say today.
import { readFileSync } from 'node:fs'
import t from 'tap'
import { erasPage } from '../../scripts/eras-page.js'
import { ROOT } from '../fixtures/root.js'
import { rulebook } from '../fixtures/rulebook.js'

t.test('docs/eras.md shows the law as it is; where it does not, npm run write brings it up to date', async t => {
  const page = erasPage(rulebook)
  t.ok(readFileSync(new URL('docs/eras.md', ROOT), 'utf8') === page, 'it is current')
  t.equal(page.split('\n## ').length - 1, 15, 'a table for each window')
  for (const line of page.split('\n').filter(line => line.startsWith('| '))) t.equal(line.split('|').length, 7, line)
})
