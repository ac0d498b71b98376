// What browsers load: the scripts and the style of the pages, bundled into <folder>/page/, and the icon.
// Plain JavaScript, for it runs whether anything is compiled or not.
import { copyFileSync, existsSync, mkdirSync } from 'node:fs'

const [folder = 'dist'] = process.argv.slice(2)
const ENTRIES = ['src/page/page.ts', 'src/page/films.ts', 'src/page/page.css'].filter(file => existsSync(file))

if (ENTRIES.length > 0) {
  const { build } = await import('esbuild')
  mkdirSync(`${folder}/page`, { recursive: true })
  await build({ entryPoints: ENTRIES, outdir: `${folder}/page`, bundle: true, minify: true, format: 'esm', target: ['es2022', 'chrome109', 'firefox115', 'safari16.4'], logLevel: 'warning' })
  copyFileSync('src/page/icon.svg', `${folder}/page/icon.svg`)
}
