// Fields of a form: each with its label, what is stated, a hint, and what is wrong with it.
import { html, type SafeHtml } from '@remix-run/html-template'
import type { MediumSeen } from './dictionary.js'
import type { Refusals } from './refusals.js'

/** A field that is typed into. */
export interface Field {
  readonly name: string
  readonly label: string
  readonly value: string
  readonly hint?: string | undefined
  readonly refusals: Refusals
}

interface Typed extends Field {
  readonly type: 'date' | 'text' | 'number'
  readonly unit?: string | null | undefined
}

/** What somebody chooses from. */
export interface Option {
  readonly value: string
  readonly label: string
  readonly group?: string | undefined
}

/**
 * A field to type into. A day that is none is shown as it was typed, in a field of text: a field of days would swallow it.
 */
export function input ({ type, unit, ...field }: Typed): SafeHtml {
  const { name, value, refusals } = field
  const shown = type === 'date' && refusals.of(name).length > 0 ? 'text' : type
  return around(field, html`<input id="${name}" name="${name}" type="${shown}" value="${value}"${shown === 'number' ? html` min="0" inputmode="numeric"` : ''} autocomplete="off"${described(field)}>${unit === null || unit === undefined ? '' : html` <span class="unit">${unit}</span>`}`)
}

/** A field to choose in; the first option stands for nothing stated. What is stated and unknown is kept. */
export function select (field: Field, options: readonly Option[]): SafeHtml {
  const { name, value } = field
  const kept = options.some(one => one.value === value) ? options : [...options, { value, label: value }]
  const groups = [...new Set(kept.map(({ group }) => group))]
  const optionsIn = (group: string | undefined) => kept.filter(one => one.group === group)
    .map(one => html`<option value="${one.value}"${one.value === value ? html` selected` : ''}>${one.label}</option>`)
  return around(field, html`<select id="${name}" name="${name}"${described(field)}>${groups.map(group =>
    group === undefined ? optionsIn(group) : html`<optgroup label="${group}">${optionsIn(group)}</optgroup>`)}</select>`)
}

/** Yes, no, or not known. */
export function choice (field: Field, options: readonly Option[]): SafeHtml {
  const { name, label, value, hint, refusals } = field
  return html`<fieldset class="field choice"><legend>${label}</legend>${told(name, refusals)}<div class="options">${options.map(one =>
    html`<label><input type="radio" name="${name}" value="${one.value}"${one.value === value ? html` checked` : ''}> <span>${one.label}</span></label>`)}</div>${hintOf(name, hint)}</fieldset>`
}

function around (field: Field, control: SafeHtml): SafeHtml {
  const { name, label, hint, refusals } = field
  return html`<div class="field"><label for="${name}">${label}</label>${control}${told(name, refusals)}${hintOf(name, hint)}</div>`
}

function hintOf (name: string, hint: string | undefined): SafeHtml | '' {
  return hint === undefined ? '' : html`<p class="hint" id="${name}-hint">${hint}</p>`
}

/** What is wrong with a field, beside it. */
function told (name: string, refusals: Refusals): SafeHtml[] {
  return refusals.of(name).map((detail, i) => html`<p class="wrong" id="${name}-wrong${i === 0 ? '' : `-${i}`}">${detail}</p>`)
}

function described ({ name, hint, refusals }: Field): SafeHtml | '' {
  const wrong = refusals.of(name).length > 0
  const by = [wrong ? `${name}-wrong` : '', hint === undefined ? '' : `${name}-hint`].filter(id => id !== '')
  return html`${wrong ? html` aria-invalid="true"` : ''}${by.length === 0 ? '' : html` aria-describedby="${by.join(' ')}"`}`
}

/** The windows to choose from, those of a medium with tiers under its name. */
export function trackOptions (media: readonly MediumSeen[]): Option[] {
  return media.flatMap(({ id, label, tiers }): Option[] => tiers.length === 0
    ? [{ value: id, label }]
    : tiers.map(tier => ({ value: `${id}/${tier.id}`, label: tier.label, group: label })))
}
