// How the OpenAPI document is written in YAML: for readers of YAML 1.1 too, and no longer than it need be.
// Examples stand on one line each: answered.ts, from which they come, shows them field by field.
import { Document, isCollection, isPair, isScalar, Scalar } from 'yaml'

/** The longest collection that stands on one line, in characters. */
const LINE = 200

/** What YAML 1.1 takes for a number, a date, a time, a yes-or-no or nothing. */
const UNSAFE = /^(?:[\d.+-].*|y|n|yes|no|on|off|true|false|null|~|=|<<)$/i

/** On one line, some readers stumble over signs that others take for a part of the text. */
const UNSAFE_ON_A_LINE = /^(?!\$ref$).*[^\w-]|\n|^[\d-]|^(?:y|n|yes|no|on|off|true|false|null)$/i

/** What holds an example. */
const EXAMPLE = /^(?:example|value)$/

/** A value as YAML. What a reader of YAML 1.1 takes for a date or a yes-or-no is quoted; what is short stands on one line. */
export function written (value: object): string {
  const document = new Document(value, { version: '1.1', aliasDuplicateObjects: false })
  layOut(document.contents)
  return document.toString({ lineWidth: 0, indentSeq: false, flowCollectionPadding: false, doubleQuotedMinMultiLineLength: Infinity })
}

/** Puts a collection on one line if it is short or an example, and quotes what needs it; tells how long it is there. */
function layOut (node: unknown, longest = LINE): number {
  if (isPair(node)) return layOut(node.key) + layOut(node.value, isScalar(node.key) && EXAMPLE.test(String(node.key.value)) ? Infinity : longest) + 2
  if (!isCollection(node)) return quoted(node, UNSAFE)
  const length = node.items.reduce<number>((sum, item) => sum + layOut(item, longest) + 2, 2)
  node.flow = length <= longest
  if (node.flow) for (const item of node.items) (isPair(item) ? [item.key, item.value] : [item]).forEach(one => quoted(one, UNSAFE_ON_A_LINE))
  return length
}

/** Quotes a text that some reader would take for something else; tells how long it is. */
function quoted (node: unknown, unsafe: RegExp): number {
  if (!isScalar(node)) return 0
  if (typeof node.value === 'string' && unsafe.test(node.value)) node.type = Scalar.QUOTE_DOUBLE
  return JSON.stringify(node.value).length
}
