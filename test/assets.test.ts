// The files that pages load, as the build leaves them.
import { pathToFileURL } from 'node:url'
import t from 'tap'
import { loadAssets } from '../src/assets.js'

t.test('each file has its type and a hash of its content; what browsers do not load is left', async t => {
  const folder = pathToFileURL(`${t.testdir({ 'page.css': 'a{}', 'page.js': 'export {}', 'icon.svg': '<svg/>', 'page.js.map': '{}' })}/`)
  const assets = loadAssets(folder)
  t.strictSame([...assets.keys()].sort(), ['icon.svg', 'page.css', 'page.js'])
  t.match(assets.get('page.js'), { type: 'text/javascript; charset=utf-8', hash: /^[\w-]{12}$/ })
  t.not(assets.get('page.css')?.hash, assets.get('icon.svg')?.hash)
})
