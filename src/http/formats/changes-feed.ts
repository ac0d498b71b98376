// What changed, as a feed: an entry for each change of the law and of our data.
import { createHash } from 'node:crypto'
import { Feed } from 'feed'
import type { Static } from 'typebox'
import type { RecordedChangeView, Releases } from '../../../schemas/changelog.js'
import type { Service } from '../../../schemas/service.js'
import type { Bilingual, Language } from '../../../schemas/text.js'
import { nameOf } from '../../service/exploiter.js'
import { el, escaped, written, type Element } from './svg/xml.js'

/** The media type of a feed, as it is sent and as the document declares it. */
export const FEED_TYPE = 'application/atom+xml; charset=utf-8'

/** A change as it is served, in one language. */
export type ChangeView = Static<typeof RecordedChangeView>

/** What a feed is of: the territory and the service asked for (null: all), the language, and where the service is met from outside. */
export interface FeedOf {
  readonly territory: string | null
  readonly service: Pick<Service, 'id' | 'names'> | null
  readonly language: Language
  readonly origin: string
  /** The address of the feed itself, on that origin. */
  readonly path: string
}

const WORDS: Readonly<Record<Language, { readonly title: string, readonly subtitle: string, readonly kinds: Readonly<Record<ChangeView['kind'], string>>, readonly releases: (releases: Releases) => string }>> = {
  fr: {
    title: 'Chronologie : ce qui change',
    subtitle: "Les changements de la loi et des données. De l'information, non un conseil juridique.",
    kinds: { law: 'Loi', correction: 'Correction', addition: 'Ajout' },
    releases: ({ from, until }) => until === null ? `sorties à partir du ${from}` : `sorties du ${from} inclus au ${until} exclu`
  },
  en: {
    title: 'Chronologie: what changes',
    subtitle: 'Changes of the law and of the data. Information, not legal advice.',
    kinds: { law: 'Law', correction: 'Correction', addition: 'Addition' },
    releases: ({ from, until }) => until === null ? `releases from ${from} on` : `releases from ${from}, before ${until}`
  }
}

const MOVED: Bilingual = { fr: 'des dates changent', en: 'dates move' }

/** The feed of changes, the newest first; an entry has the same id for ever, one in each language. */
export function changesFeed (changes: readonly ChangeView[], { territory, service, language, origin, path }: FeedOf): string {
  const { title, subtitle, kinds } = WORDS[language]
  const of = [...territory === null ? [] : [territory], ...service === null ? [] : [nameOf(service)]]
  const days = changes.map(({ on }) => on).sort()
  const feed = new Feed({
    id: idOf(['feed', territory, language, ...service === null ? [] : [service.id]]),
    title: of.length === 0 ? title : `${title} (${of.join(', ')})`,
    description: subtitle,
    updated: instantOf(days.at(-1) ?? NEVER),
    generator: false,
    author: { name: 'Chronologie' },
    feedLinks: { atom: origin + path },
    link: `${origin}/v1/changes`
  })
  const told = new Map<string, number>()
  // Of changes that nothing else tells apart, the number is the same whatever comes later.
  for (const change of changes.toReversed()) {
    const key = JSON.stringify([change.version, change.kind, change.territory, change.ruleSet])
    const number = (told.get(key) ?? 0) + 1
    told.set(key, number)
    feed.addItem({
      id: idOf([key, number, language]),
      title: escaped([kinds[change.kind], change.territory, change.summary].filter(word => word !== null).join(' · ')),
      link: origin + (change.links.compare ?? change.links.ruleSet ?? '/v1/changes'),
      date: instantOf(change.on),
      published: instantOf(change.on),
      content: [el('p', {}, change.summary), ...listOf(change, language)].map(written).join(''),
      category: [{ term: change.kind }]
    })
  }
  feed.items.reverse()
  return feed.atom1()
}

/** The windows whose answers a change touches, and the releases; nothing where it touches none. */
function listOf ({ affects }: ChangeView, language: Language): Element[] {
  const { releases } = WORDS[language]
  const colon = language === 'fr' ? ' : ' : ': '
  const lines = affects.map(({ label, releases: touched, movedDates }) =>
    el('li', {}, `${label}${colon}${releases(touched)}${movedDates === null ? '' : ` (${MOVED[language]}${colon}${releases(movedDates)})`}`))
  return lines.length === 0 ? [] : [el('ul', {}, ...lines)]
}

/** The day of a feed of which nothing is to be told yet. */
const NEVER = '1970-01-01'

/** A feed knows instants alone: a day begins at midnight of universal time, whoever reads it. */
function instantOf (day: string): Date {
  return new Date(`${day}T00:00:00Z`)
}

/** A name that nothing else in the world has, and this always: a UUID of what it names (RFC 9562, version 8). */
function idOf (named: readonly unknown[]): string {
  const hex = createHash('sha256').update(JSON.stringify(['chronologie', ...named])).digest('hex')
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
