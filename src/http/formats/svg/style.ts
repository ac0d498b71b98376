// How pictures look, light and dark, and what a browser may load for one: nothing but this style.
import { createHash } from 'node:crypto'

/** The colours of media, in the order of the rule book, on light and on dark ground; they begin again where there are more media. */
const LIGHT = ['#b3261e', '#b8560b', '#8c6d00', '#4f7a12', '#0b7a5b', '#0a7490', '#2f5fd0', '#7a3fc4', '#b3307f', '#5c6470']
const DARK = ['#ff8a80', '#ffa657', '#f2cc4d', '#a5d65a', '#4fd1a5', '#56c7e0', '#82aaff', '#c09bff', '#ff8ecb', '#a9b1bd']

/** The class of the medium that is so many-eth in the rule book. */
export function colourClass (index: number): string {
  return `m${index % LIGHT.length}`
}

const fills = (colours: readonly string[]) => colours.map((colour, i) => `.m${i}{fill:${colour}}`).join('')

const ground = ({ paper, ink, faint, rule, mark }: Readonly<Record<'paper' | 'ink' | 'faint' | 'rule' | 'mark', string>>) =>
  `.paper{fill:${paper}}text{fill:${ink};stroke:${paper}}.faint{fill:${faint}}.grid{stroke:${rule}}` +
  `.set,.gap,.may,.contract{stroke:${faint}}.unknown{stroke:${faint};fill:${paper}}.exclusive{stroke:${ink}}.there{fill:${paper};stroke:${ink}}` +
  `.now{stroke:${mark}}.at{fill:${mark}}.hatch{stroke:${paper}}.over{stroke:${paper}}`

/** The style sheet of every picture. */
export const STYLE = 'svg{max-width:100%;height:auto}' +
  'text{font:12px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","Helvetica Neue",Arial,sans-serif;font-variant-numeric:tabular-nums;paint-order:stroke;stroke-width:3px;stroke-linejoin:round}' +
  '.title{font-size:18px;font-weight:650}.heading{font-weight:650}.tick{font-size:11px}' +
  '.set{stroke-dasharray:2 4}.set.supposed{stroke-dasharray:8 3}.now{stroke-width:1.5}.gap,.may,.contract{stroke-width:1.5}.gap{stroke-dasharray:1 3}.may{stroke-dasharray:4 3}.contract{stroke-dasharray:1 5;stroke-linecap:round}' +
  '.unknown{stroke-width:1.5;stroke-dasharray:4 3}.exclusive{stroke-width:1.5}.there{stroke-width:1.5}.over{stroke-width:1.5;stroke-dasharray:4 3}.hatch{stroke-width:1.6;opacity:.8}.law{opacity:.5}' +
  ground({ paper: '#ffffff', ink: '#1c2128', faint: '#5b6470', rule: '#e4e7eb', mark: '#c11574' }) + fills(LIGHT) +
  '@media(prefers-color-scheme:dark){' +
  ground({ paper: '#14181f', ink: '#e8ebf0', faint: '#a2abb8', rule: '#2b323c', mark: '#ff7ac2' }) + fills(DARK) + '}'

/** The policy under which a picture is shown: its own style, and nothing from anywhere. */
export const PICTURE_POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`
