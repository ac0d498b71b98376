// The pictures that docs/formats.md shows: by file, the question that each answers. Its days are stated, so that it stays the same.

const STATED = 'on=2026-11-22&knownOn=2026-11-22'

/** By the name of the file in docs/pictures. */
export const PICTURES: Readonly<Record<string, string>> = {
  'film.svg': `theatricalReleaseDate=2024-07-24&title=Deadpool+%26+Wolverine&${STATED}`,
  'scenario.svg': 'theatricalReleaseDate=2014-10-08&title=Mommy&adopt=filippetti-2014@2014-10-01&medium=svod&medium=pay-tv-first&medium=free-tv&on=2016-06-01&knownOn=2014-10-01',
  'narrow.svg': `theatricalReleaseDate=2020-01-15&title=1917&freeTvAcquired=true&medium=tvod&medium=svod&medium=free-tv&lang=fr&width=360&${STATED}`
}
