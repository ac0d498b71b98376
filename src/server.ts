// The process that `npm start` runs, compiled to dist/src: two folders above lie the rules.
import { main } from './main.js'

await main(process.env, new URL('../../', import.meta.url))
