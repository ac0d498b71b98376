// The process that `npm start` runs, compiled to dist/src: one folder above lies the rule book as built, two above package.json.
import { main } from './main.js'

await main(process.env, new URL('../../', import.meta.url), new URL('../rulebook.json', import.meta.url))
