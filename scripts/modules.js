// `node scripts/modules.js <built> <to>`: of node_modules, what the built service loads, with the terms of each package; for the image.
// Plain JavaScript, as the build is, so that it runs where nothing but the build has run.
import { cpSync, readdirSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { nodeFileTrace } from '@vercel/nft'

const [built, to] = process.argv.slice(2)

/** What browsers load and the service does not: the interface, whose scripts name packages that are bundled in them. */
const INTERFACE = join('node_modules', '@fastify', 'swagger-ui', 'static')

const { fileList } = await nodeFileTrace(['server.js', 'compile-rules.js'].map(file => join(built, 'src', file)), { ignore: file => file.startsWith(INTERFACE) })
const loaded = [...fileList].filter(file => file.startsWith(`node_modules${sep}`))
const packages = loaded.filter(file => file.endsWith(`${sep}package.json`)).map(file => dirname(file))
const terms = packages.flatMap(folder => readdirSync(folder).filter(file => /^(licen[cs]e|notice)/i.test(file)).map(file => join(folder, file)))
const shown = readdirSync(INTERFACE).map(file => join(INTERFACE, file))

for (const file of new Set([...loaded, ...terms, ...shown])) cpSync(file, join(to, file), { dereference: true, recursive: true })
