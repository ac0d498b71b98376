// Where a path of a rule file leads: to which line, and what whoever wrote the file calls what stands there.
import { isAlias, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml'

/** A place in a rule file. */
export interface Place {
  readonly line: number
  /** What the rows that hold it are called, from the outside in: `svod/top-agreement`; empty where none has a name. */
  readonly row: string
  /** The fields that lead to it, but those of which a row that is named stands in their place. */
  readonly field: string
}

/** Finds the places of one text by their paths. A path that leads nowhere leads to the last place that it passes: a missing field, to its row. */
export function placesIn (text: string): (path: string) => Place {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  return path => {
    const rows: string[] = []
    const fields: string[] = []
    let offset = 0
    let node: unknown = document.contents
    for (const key of path.split('.')) {
      const found = stepInto(document, node, key)
      node = found?.node
      offset = found?.offset ?? offset
      const name = found?.isItem === true ? nameOf(found.node, document) : undefined
      if (name !== undefined) rows.push(name)
      if (name !== undefined) fields.pop()
      else if (found?.isItem !== true) fields.push(key)
    }
    return { line: lines.linePos(offset).line, row: rows.join(' '), field: fields.join('.') }
  }
}

/** What one key of a path leads to; undefined where it leads nowhere. */
function stepInto (document: Document, from: unknown, key: string): { node: unknown, offset: number | undefined, isItem: boolean } | undefined {
  const node = isAlias(from) ? from.resolve(document) : from
  if (isMap(node)) {
    const pair = node.items.find(one => isScalar(one.key) && String(one.key.value) === key)
    return pair === undefined ? undefined : { node: pair.value, offset: startOf(pair.key), isItem: false }
  }
  if (!isSeq(node)) return undefined
  const item = node.items[Number(key)]
  return { node: item, offset: startOf(item), isItem: true }
}

function startOf (node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined
}

/** The fields that name an item of a list, the first that it has. */
const NAMING = ['id', 'name', 'version', 'medium', 'service', 'territory'] as const

/** What an item of a list is called. */
function nameOf (node: unknown, document: Document): string | undefined {
  if (!isMap(node)) return undefined
  return rowName(node.toJS(document) as object)
}

/** What a row is called: by its id, or as the medium and the tiers of which it speaks; undefined where it has no name. */
export function rowName (row: object): string | undefined {
  const content = row as Readonly<Record<string, unknown>>
  const by = NAMING.find(field => typeof content[field] === 'string')
  if (by === undefined) return undefined
  const tiers = by === 'medium' ? [content.tiers ?? content.tier ?? []].flat() : []
  return [String(content[by]), ...tiers.length === 0 ? [] : [tiers.join(' and ')]].join('/')
}
