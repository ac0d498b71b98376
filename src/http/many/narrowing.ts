// What an agenda keeps of its films: the windows of some media, or of some services.
import type { Window } from '../../../schemas/chronology.js'
import type { FilmAsked } from '../../../schemas/question.js'
import { excerpt } from '../../words/excerpt.js'
import type { Rulebook } from '../../law/rulebook.js'
import { HttpProblem, type Place } from '../problems/errors.js'

/** What is kept; undefined: all. */
export interface Kept {
  readonly media: readonly string[] | undefined
  readonly services: readonly string[] | undefined
}

/** Whether an agenda keeps a window; one of no service is only answered where no services are named. */
export function isKept ({ media, services }: Kept, { medium, service = '' }: Pick<Window, 'medium' | 'service'>): boolean {
  return (media === undefined || media.includes(medium)) && (services === undefined || services.includes(service))
}

/**
 * A film as it is to be answered: once for each service, with the media that the service exploits among those kept, and not at all
 * where there is none. One that names its own service is answered as it stands: what is not kept of it is left out afterwards.
 */
export function narrowed (film: FilmAsked, { media, services }: Kept, rulebook: Rulebook): FilmAsked[] {
  if (film.service !== undefined) return [film]
  const wanted = film.medium === undefined ? media?.slice() : [film.medium].flat()
  if (services === undefined) return [wanted === undefined ? film : { ...film, medium: wanted }]
  return services.flatMap(service => {
    const medium = wanted?.filter(one => exploits(rulebook, service, one))
    return medium === undefined ? { ...film, service } : medium.length === 0 ? [] : { ...film, service, medium }
  })
}

/**
 * Refuses services of which none exploits a medium that is kept: the agenda would be empty for every film.
 * @throws HttpProblem `wrong-pair`, at the field of the services
 */
export function assertSomeKept ({ media, services }: Kept, rulebook: Rulebook, field: string, place: Place): void {
  if (media === undefined || services === undefined || services.some(service => media.some(medium => exploits(rulebook, service, medium)))) return
  const named = services.map(id => excerpt(id)).join(', ')
  throw new HttpProblem('wrong-pair', {
    fr: `Aucun de ces services (${named}) n'exploite ${media.join(', ')}.`,
    en: `None of these services (${named}) exploits ${media.join(', ')}.`
  }, field, undefined, place)
}

/** Whether a service exploits a medium; what is not known, or exploits none, is for the engine to refuse. */
function exploits ({ services }: Rulebook, id: string, medium: string): boolean {
  const { media = [] } = services.get(id) ?? {}
  return media.length === 0 || media.includes(medium)
}
