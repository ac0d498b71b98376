// How the OpenAPI document is written in YAML: for readers of YAML 1.1 too, and no longer than it need be.
import { Document, isCollection, isPair, isScalar, Scalar } from 'yaml'

/** The longest collection that stands on one line, in characters. */
const LINE = 160

/** What no reader takes for anything but a text, wherever it stands. */
const WORD = /^[A-Za-z_][\w-]*$/

/** A value as YAML. What a reader of YAML 1.1 takes for a date or a yes-or-no is quoted; what is short stands on one line. */
export function written (value: object): string {
  const document = new Document(value, { version: '1.1', aliasDuplicateObjects: false })
  layOut(document.contents)
  return document.toString({ lineWidth: 0, indentSeq: false })
}

/** Puts a collection on one line if it is short; tells how long it is there. */
function layOut (node: unknown): number {
  if (isPair(node)) return layOut(node.key) + layOut(node.value) + 2
  if (!isCollection(node)) return isScalar(node) ? JSON.stringify(node.value).length : 0
  const length = node.items.reduce<number>((sum, item) => sum + layOut(item) + 2, 2)
  node.flow = length <= LINE
  if (node.flow) for (const item of node.items) (isPair(item) ? [item.key, item.value] : [item]).forEach(quote)
  return length
}

/** On one line, some readers stumble over signs that others take for a part of the text. */
function quote (node: unknown): void {
  if (isScalar(node) && typeof node.value === 'string' && !WORD.test(node.value)) node.type = Scalar.QUOTE_DOUBLE
}
