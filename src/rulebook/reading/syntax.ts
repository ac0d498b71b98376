// What keeps a text from being YAML, told to somebody who never heard of it: one line of the text, and what to do to it.
import { LineCounter, parseDocument, type Document, type YAMLParseError } from 'yaml'

/** What is wrong, and in which line. */
export interface SyntaxFault {
  readonly line: number
  readonly detail: string
}

/** What a text says, or the one fault that comes first: those after it often follow from it. */
export function readYaml (text: string): { readonly content: unknown } | SyntaxFault {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
  const [first] = [...document.errors].sort((a, b) => a.pos[0] - b.pos[0])
  return first === undefined ? contentOf(document, text.split('\n')) : faultAt(text, lines.linePos(first.pos[0]).line, first)
}

/** An alias whose anchor is missing shows only when the content is asked for. */
function contentOf (document: Document, rows: readonly string[]): { readonly content: unknown } | SyntaxFault {
  try {
    return { content: document.toJS() }
  } catch {
    const anchors = new Set(rows.flatMap(row => [...row.matchAll(/&([\w-]+)/g)].map(([, name]) => name)))
    const line = rows.findIndex(row => [...row.matchAll(/\*([\w-]+)/g)].some(([, name]) => !anchors.has(name))) + 1
    return { line, detail: 'begins a text with *, which YAML takes for a reference: put the text in double quotes; or, where a reference is meant, check its name' }
  }
}

/** The fault that the first error of a parser tells: it may stand in a line above the one that the parser stumbles over. */
function faultAt (text: string, line: number, { code, message, pos: [at] }: YAMLParseError): SyntaxFault {
  const rows = text.split('\n')
  const quote = /^Missing closing/.test(message) ? rows.slice(0, line).findLastIndex(row => UNCLOSED_QUOTE.sees.test(row)) + 1 : 0
  if (quote > 0) return { line: quote, detail: UNCLOSED_QUOTE.detail }
  const opening = UNCLOSED.test(message) ? unclosedBefore(rows, line) : 0
  if (opening > 0) return { line: opening, detail: 'opens a bracket, { or [, and does not close it: close it, and any quotation mark in it' }
  if (code === 'DUPLICATE_KEY') return { line, detail: `has ${text.slice(at).split(':')[0]} a second time: keep one of the two` }
  const row = String(rows[line - 1])
  if (/node end|^Plain value/.test(message) && /^[^:]*: *[{[].*[}\]]\s*$/.test(row)) return { line, detail: `has a text between brackets that YAML cannot read: ${QUOTE}` }
  const remedy = BY_MESSAGE.find(({ sees }) => sees.test(message)) ?? BY_ROW.find(({ sees }) => sees.test(row))
  return { line, detail: remedy?.detail ?? MISPLACED }
}

/** What a parser says where it misses the end of something. */
const UNCLOSED = /^Flow |^Missing closing/

/** The nearest line, not below one, that opens a bracket which no line down to there closes; 0 where none does. */
function unclosedBefore (rows: readonly string[], line: number): number {
  let open = 0
  return rows.slice(0, line).findLastIndex(row => {
    const signs = row.replace(/"(\\.|[^"\\])*("|$)/g, '')
    open += count(signs, /[{[]/g) - count(signs, /[}\]]/g)
    return open > 0
  }) + 1
}

function count (text: string, sign: RegExp): number {
  return text.match(sign)?.length ?? 0
}

/** A field, and the sign before its text. */
const FIELD = String.raw`^\s*(- )?[\w-]+: +`
const QUOTE = 'put the text in double quotes'

interface Remedy {
  readonly sees: RegExp
  readonly detail: string
}

const UNCLOSED_QUOTE: Remedy = { sees: new RegExp(`${FIELD}("(\\\\.|[^"\\\\])*|'([^']|'')*)$`), detail: `opens a quotation mark and does not close it: ${QUOTE}, at its end too` }

/** What the parser says that holds wherever it says it. */
const BY_MESSAGE: readonly Remedy[] = [
  { sees: /multiple documents/, detail: 'begins a second document: a file is one; leave the line --- out' },
  { sees: /flow-(map|seq)-end/, detail: 'closes a bracket, } or ], that is not open: leave it out' },
  { sees: /within flow/, detail: `has a colon too many or a comma too few between brackets: part the fields by commas, and ${QUOTE}` },
  { sees: /need to be followed by map values/, detail: `is no field, for it has no colon: write name: value; or, if it goes on with the text above, ${QUOTE}` },
  { sees: /escape/, detail: 'has a backslash in a text in double quotes: write it twice, \\\\' }
]

/** What shows in a line that is no YAML, the surest first. */
const BY_ROW: readonly Remedy[] = [
  { sees: /^ *\t/, detail: 'begins with a tab: begin it with spaces, as many as the field above it' },
  { sees: /^\s*-[^\s-]/, detail: 'needs a space after the dash' },
  { sees: /^\s*(- )?[\w-]+:[^\s:]/, detail: 'needs a space after the colon' },
  UNCLOSED_QUOTE,
  { sees: new RegExp(`${FIELD}"`), detail: `has words after the quotation mark that ends the text: ${QUOTE} as a whole, and write « » or \\" for those inside` },
  { sees: new RegExp(`${FIELD}'`), detail: `has an apostrophe in a text in single quotes: ${QUOTE}` },
  { sees: new RegExp(`${FIELD}(?!["'{[]).*:( |$)`), detail: `has a text with a colon in it, which YAML takes for a field: ${QUOTE}` },
  { sees: new RegExp(`${FIELD}([*&!%@\`]|[[{].*[\\]}] *[^\\s,\\]}#])`), detail: `has a text that begins with a sign of YAML: ${QUOTE}` }
]

/** Where nothing else shows, the line stands wrong. */
const MISPLACED = 'does not begin where the lines of its row do: begin it as far to the right as the field beside it'
