// Where new lines stand in a file that people keep by hand: all that is there stays as it is written.
import { isCollection, isMap, isNode, parseDocument, type Node, type Pair, type Range } from 'yaml'

type Path = ReadonlyArray<string | number>

/** A text with lines after the last item of the list at a path, indented as its items are. */
export function withItem (text: string, path: Path, lines: readonly string[]): string {
  const { start, end } = stretchOf(text, path)
  const indent = indentAt(text, lineOf(text, start))
  if (!text.startsWith('[]', start)) return put(text, end, lines, indent)
  return put(text.slice(0, start).trimEnd() + text.slice(start + '[]'.length), end - ' []'.length, lines, `${indent}  `)
}

/** A text with lines before the first item of the list at a path. */
export function withFirstItem (text: string, path: Path, lines: readonly string[]): string {
  const at = lineOf(text, stretchOf(text, path).start)
  return put(text, at, lines, indentAt(text, at))
}

/** A text with another value of the field at a path. */
export function withValue (text: string, path: Path, value: string): string {
  const [start, end] = rangeOf(text, path)
  return text.slice(0, start) + value + text.slice(end)
}

/** Whether the list at a path is written under another name, so that it cannot be added to here alone. */
export function isShared (text: string, path: Path): boolean {
  const node = parseDocument(text).getIn(path, true)
  return !isCollection(node) || node.anchor !== undefined
}

/** The lines of the fields of a document, one by one, each with the comments before it. */
export function fieldsOf (text: string): Map<string, string> {
  const { contents } = parseDocument(text)
  const pairs = isMap(contents) ? contents.items as Pair[] : []
  const starts = pairs.map(({ key }) => ((key as Node).range as Range)[0])
  return new Map(pairs.map(({ key }, i) => [String(key), text.slice(starts[i], starts[i + 1])]))
}

/** Where the line begins in which something stands. */
function lineOf (text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

function indentAt (text: string, line: number): string {
  return ' '.repeat(text.slice(line).search(/[^ ]/))
}

function put (text: string, at: number, lines: readonly string[], indent: string): string {
  const before = text.slice(0, at)
  const indented = lines.map(line => line === '' ? '\n' : `${indent}${line}\n`).join('')
  return `${before}${before.endsWith('\n') ? '' : '\n'}${indented}${text.slice(at)}`
}

/** From where the value at a path stands to the end of its last line. */
function stretchOf (text: string, path: Path): { readonly start: number, readonly end: number } {
  const [start, , after] = rangeOf(text, path)
  const newline = text.indexOf('\n', start + text.slice(start, after).trimEnd().length)
  return { start, end: newline === -1 ? text.length : newline + 1 }
}

/** Where the value at a path begins, where it ends, and where that ends which belongs to it. */
function rangeOf (text: string, path: Path): Range {
  const node = parseDocument(text).getIn(path, true)
  // Whatever was parsed has one.
  if (isNode(node)) return node.range as Range
  throw new Error(`Nothing stands at ${path.join('.')}.`)
}
