// What browsers load: the scripts and the style of the pages, bundled into <folder>/page/, and the icon.
// Plain JavaScript, for it runs whether anything is compiled or not.
import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs'

const [folder = 'dist'] = process.argv.slice(2)
if (existsSync('src/page')) {
  const { build } = await import('esbuild')
  const how = { outdir: `${folder}/page`, bundle: true, minify: true, format: 'esm', target: ['es2022', 'chrome109', 'firefox115', 'safari16.4'], logLevel: 'warning' }
  rmSync(`${folder}/page`, { recursive: true, force: true })
  mkdirSync(`${folder}/page`, { recursive: true })
  // What reads workbooks is loaded by whoever brings one.
  await Promise.all([
    build({ ...how, entryPoints: ['src/page/page.ts', 'src/page/page.css'] }),
    build({ ...how, entryPoints: ['src/page/films.ts'], splitting: true, chunkNames: '[name]-[hash]' })
  ])
  copyFileSync('src/page/icon.svg', `${folder}/page/icon.svg`)
}
