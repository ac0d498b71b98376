// What browsers load: the scripts and the style of the pages, bundled into <folder>/page/, the icon, and the terms of what they bring along.
// Plain JavaScript, for it runs whether anything is compiled or not.
import { copyFileSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'

const [folder = 'dist'] = process.argv.slice(2)
if (existsSync('src/page')) {
  const { build } = await import('esbuild')
  const { termsOf } = await import('./terms.js')
  const how = { outdir: `${folder}/page`, bundle: true, minify: true, metafile: true, format: 'esm', target: ['es2022', 'chrome109', 'firefox115', 'safari16.4'], logLevel: 'warning' }
  rmSync(`${folder}/page`, { recursive: true, force: true })
  mkdirSync(`${folder}/page`, { recursive: true })
  // What reads workbooks is loaded by whoever brings one.
  const bundles = await Promise.all([
    build({ ...how, entryPoints: ['src/page/page.ts', 'src/page/page.css'] }),
    build({ ...how, entryPoints: ['src/page/films.ts'], splitting: true, chunkNames: '[name]-[hash]' })
  ])
  copyFileSync('src/page/icon.svg', `${folder}/page/icon.svg`)
  writeFileSync(`${folder}/page/licences.txt`, termsOf(bundles.flatMap(({ metafile }) => Object.keys(metafile.inputs))))
}
