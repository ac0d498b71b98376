// How much a text of JSON may hold: counted in its bytes, before anything is made of them.
import { HttpProblem } from '../problems/errors.js'

/** How deep arrays and objects may lie in each other: three times as deep as the deepest question, a change of a scenario. */
export const MOST_LEVELS = 16

/** How many members one object may have: three times those of a question. */
export const MOST_MEMBERS = 100

/** How many values one text of JSON may hold in all: four times those of a thousand films with every fact, every medium and ten scenarios. */
export const MOST_VALUES = 200_000

/** So short a text is not counted: whatever it holds, it is read faster than it is counted. */
const SHORT = 4096

const QUOTE = 0x22
const BACKSLASH = 0x5C
const COMMA = 0x2C
const COLON = 0x3A
const OPENING = { array: 0x5B, object: 0x7B }
const CLOSING = { array: 0x5D, object: 0x7D }
const SPACE = 0x20

/**
 * Refuses JSON that no question needs and that would take long to read: it nests too deep, an object has too many members, or there
 * are too many values. It is not yet known to be JSON, nor is it looked at here.
 * @throws HttpProblem `invalid-request`, or `too-many` for the number of values
 */
export function assertModest (json: Buffer | string): void {
  if (json.length <= SHORT) return
  const text = Buffer.isBuffer(json) ? json : Buffer.from(json)
  /** How many members the object has so far that we are in; -1 in an array. */
  let members = 0
  /** The same of those around it, the outermost first. */
  const around: number[] = []
  let values = 1
  /** Whether an array has just begun, whose first value no comma announces. */
  let begun = false
  for (let i = 0; i < text.length; i++) {
    const byte = Number(text[i])
    if (byte <= SPACE) continue
    if (begun && byte !== CLOSING.array) values++
    begun = false
    switch (byte) {
      case QUOTE:
        i = endOfString(text, i)
        break
      case OPENING.array:
      case OPENING.object:
        if (around.push(members) > MOST_LEVELS) throw TOO_DEEP
        begun = byte === OPENING.array
        members = begun ? -1 : 0
        break
      case CLOSING.array:
      case CLOSING.object:
        // What closes more than was opened is no JSON, as its reader will say.
        members = around.pop() ?? 0
        break
      case COMMA:
        if (members === -1) values++
        break
      case COLON:
        values++
        if (++members > MOST_MEMBERS) throw TOO_WIDE
        break
    }
    if (values > MOST_VALUES) throw TOO_MANY
  }
}

/** Where the string ends that begins at a quote. */
function endOfString (text: Uint8Array, start: number): number {
  let i = start + 1
  while (i < text.length && text[i] !== QUOTE) i += text[i] === BACKSLASH ? 2 : 1
  return i
}

const TOO_DEEP = new HttpProblem('invalid-request', {
  fr: `Le JSON imbrique plus de ${MOST_LEVELS} listes et objets ; une question n'en imbrique que quelques-uns.`,
  en: `The JSON nests more than ${MOST_LEVELS} lists and objects; a question nests a few.`
}, null)

const TOO_WIDE = new HttpProblem('invalid-request', {
  fr: `Un objet a plus de ${MOST_MEMBERS} champs ; une question, ou un film, en a bien moins.`,
  en: `An object has more than ${MOST_MEMBERS} fields; a question, or a film, has far fewer.`
}, null)

const TOO_MANY = new HttpProblem('too-many', {
  fr: `Le corps contient plus de ${MOST_VALUES} valeurs, champs et éléments de listes compris ; envoyez-en moins à la fois.`,
  en: `The body holds more than ${MOST_VALUES} values, counting fields and items of lists; send fewer at a time.`
}, null)
