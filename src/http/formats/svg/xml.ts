// XML that is well-formed by construction: what is given as text is always written as text.
import { withoutSteering } from '../bidi.js'

/** An element; a child that is a string is text. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: ReadonlyArray<Element | string>
}

/** An element with its attributes and children. */
export function el (name: string, attributes: Element['attributes'], ...children: Element['children']): Element {
  return { name, attributes, children }
}

/** An element and all in it, as XML; numbers to a hundredth. */
export function written ({ name, attributes, children }: Element): string {
  const head = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(typeof value === 'number' ? String(Math.round(value * 100) / 100) : value)}"`).join('')
  return children.length === 0
    ? `<${name}${head}/>`
    : `<${name}${head}>${children.map(child => typeof child === 'string' ? escaped(child) : written(child)).join('')}</${name}>`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** What no XML document may hold, even escaped: controls, halves of signs, and two that are no signs (XML 1.0, production 2). */
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu

/** A text as it stands in a document. */
export function escaped (text: string): string {
  return withoutSteering(text).replaceAll(FORBIDDEN, '\uFFFD').replaceAll(/[&<>"']/g, sign => String(ENTITIES[sign]))
}
