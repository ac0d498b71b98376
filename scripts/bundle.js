// `node scripts/bundle.js <folder>`: the service and the build of the rules with all that they need but Node.js itself, in few files of
// <folder>/src/; the terms of what they bring along; and in <folder>/static/ the files of the interface, where it looks for them.
// To start so takes half as long as to look for a thousand files, and nothing else is needed where it runs.
// Plain JavaScript, because it runs before anything is compiled; whether the types are right, the compiler has said before.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { termsOf } from './terms.js'

const [folder = 'dist'] = process.argv.slice(2)

// What older packages take for granted: how to load what Node.js has built in, and where their files lie.
const GIVEN = "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url); const __dirname = import.meta.dirname;"

const { outputFiles, metafile } = await build({
  entryPoints: ['src/server.ts', 'src/compile-rules.ts'],
  outdir: `${folder}/src`,
  bundle: true,
  splitting: true,
  chunkNames: '[name]-[hash]',
  platform: 'node',
  target: 'node20',
  format: 'esm',
  banner: { js: GIVEN },
  metafile: true,
  // Nothing is written, and nothing of what was built before is taken away, unless all of it is there.
  write: false,
  logLevel: 'warning'
})

for (const written of ['src', 'static']) rmSync(join(folder, written), { recursive: true, force: true })
mkdirSync(`${folder}/src`, { recursive: true })
for (const { path, contents } of outputFiles) writeFileSync(path, contents)
writeFileSync(`${folder}/src/licences.txt`, termsOf(Object.keys(metafile.inputs)))
cpSync('node_modules/@fastify/swagger-ui/static', join(folder, 'static'), { recursive: true })
