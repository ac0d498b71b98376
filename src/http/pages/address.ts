// From the address of a page to the question that the API takes: what forms send beside it, and what nobody filled in.
import type { FastifyReply } from 'fastify'
import type { FactSeen } from '../../view/html/dictionary.js'
import type { Wire } from '../../view/html/film/take.js'
import { fromName } from '../../view/html/film/what-if.js'

/** Names that only pages know, and those that the API has beside the question. */
const MADE_UP = ['changeTrack', 'changeMonths', 'changeFrom']

/**
 * The address of a page as it is kept and shared: without fields left empty, the boxes of the form turned into what the API calls them.
 * Null where it is so already.
 */
export function tidied (query: URLSearchParams): URLSearchParams | null {
  const tidy = new URLSearchParams()
  const proposals = query.getAll('proposal')
  for (const [name, value] of query) {
    if (value.trim() === '' || name === 'proposal' || name === 'who' || name === 'neverReleased' || name.startsWith(fromName(''))) continue
    // The box says it all, whatever stands beside it.
    if (name === 'theatricalReleaseDate' && query.has('neverReleased')) continue
    tidy.append(name, value.trim())
  }
  if (query.get('neverReleased') === 'true') tidy.append('theatricalReleaseDate', 'none')
  for (const proposal of proposals) tidy.append('adopt', `${proposal}@${query.get(fromName(proposal)) ?? ''}`)
  for (const [name, value] of exploiterOf(query.get('who') ?? '')) tidy.set(name, value)
  // A delay of one's own is of a window: without one, the rest of it says nothing.
  if (!tidy.has('changeTrack')) for (const name of MADE_UP) tidy.delete(name)
  return tidy.toString() === query.toString() ? null : tidy
}

/** Sends a reader to the address as it is kept. */
export function redirected (reply: FastifyReply, path: string, query: URLSearchParams): FastifyReply {
  const parameters = query.toString().replaceAll('%40', '@').replaceAll('%2F', '/').replaceAll('%7E', '~')
  return reply.header('cache-control', 'no-store').redirect(parameters === '' ? path : `${path}?${parameters}`, 303)
}

/** The question of a page, as an address, and as a body where it makes up a delay, which only a body can state. */
export function wireOf (query: URLSearchParams, facts: readonly FactSeen[]): Wire {
  const parameters = [...query].filter(([name]) => name !== 'lang' && !MADE_UP.includes(name))
  const track = query.get('changeTrack')
  if (track === null) return { parameters, body: null }
  const [medium = '', tier] = track.split('/')
  const change = { medium, ...tier === undefined ? {} : { tier }, delay: { months: numeric(query.get('changeMonths')) }, from: query.get('changeFrom') }
  return { parameters, body: { ...bodyOf(parameters, facts), changes: [change] } }
}

/** The parameters of a question as the fields of a body. */
function bodyOf (parameters: Wire['parameters'], facts: readonly FactSeen[]): Record<string, unknown> {
  const body: Record<string, unknown> = {}
  for (const [name, value] of parameters) {
    if (name === 'medium' || name === 'adopt') body[name] = parameters.filter(([other]) => other === name).map(([, one]) => one)
    else body[name] = valueOf(name, value, facts)
  }
  return body
}

function valueOf (name: string, value: string, facts: readonly FactSeen[]): unknown {
  if (name === 'theatricalReleaseDate' && value === 'none') return null
  const type = facts.find(({ id }) => id === name)?.type
  if (type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true'
  return type === 'integer' ? numeric(value) : value
}

/** A number, or what was written instead, which the API then names. */
function numeric (value: string | null): number | string | null {
  return value === null || value === '' || Number.isNaN(Number(value)) ? value : Number(value)
}

/** Who is to exploit the film, as one choice of a form: `service~netflix`, `svod/with-agreement` or `tvod`. */
function exploiterOf (who: string): Array<[name: string, value: string]> {
  if (who === '') return []
  if (who.startsWith('service~')) return [['service', who.slice('service~'.length)]]
  const [medium = '', tier] = who.split('/')
  return [['medium', medium], ...tier === undefined ? [] : [['tier', tier] as [string, string]]]
}
