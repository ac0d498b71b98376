import type { LintRule } from '../../draft.js'

/** What to do about a row that is missing: that no text sets a delay is a statement of law, so nobody is told to make it. */
const UNREAD = 'Write it as the text has it; until you have read what the text says, rule: unmodelled, with a note that says what is not known'

/** A file is the whole law from its day: no medium or tier is left without a word, none has two. */
export const wholeLaw: LintRule = {
  name: 'whole-law',
  description: 'Each set has one row for each medium and each tier; one medium starts the clock, on the release itself.',
  * check ({ rulebook, territories }) {
    if (rulebook === undefined) return
    const { media } = rulebook.content
    if (media.filter(({ startsTheClock }) => startsTheClock).length !== 1) {
      yield { file: rulebook.file, path: 'media', detail: 'one medium, and one only, must have startsTheClock: true' }
    }
    for (const { file, content } of territories.flatMap(({ sets }) => sets)) {
      for (const { id, tiers, startsTheClock } of media) {
        const rows = content.windows.filter(({ medium }) => medium === id)
        for (const row of rows) {
          if ((row.tiers === undefined) !== (tiers.length === 0)) {
            yield { file, path: 'windows', detail: tiers.length === 0 ? `${id} has no tiers: leave tiers out of its row` : `${id} has tiers: name those that the row concerns` }
          }
          if (startsTheClock && JSON.stringify(row.opens?.map(({ after, delay }) => [after, delay])) !== '[["theatrical-release",{"months":0}]]') {
            yield { file, path: 'windows', detail: `${id} starts the clock: it opens { after: theatrical-release, delay: { months: 0 } }` }
          }
        }
        const misnamed = content.windows.some(row => !media.some(({ id, tiers }) => row.medium === id && row.tiers?.every(tier => tiers.some(one => one.id === tier)) !== false))
        for (const tier of tiers.length === 0 ? [undefined] : tiers.map(tier => tier.id)) {
          const places = content.windows.flatMap((row, i) => row.medium === id && (tier === undefined || row.tiers?.includes(tier)) ? [i] : [])
          const name = tier === undefined ? id : `${id}/${tier}`
          // A name that nobody knows may be the one that is missing: it is told by itself.
          if (places.length === 0 && !misnamed) yield { file, path: 'windows', detail: `has no row for ${name}: a file is the whole law. ${UNREAD}` }
          if (places.length > 1) yield { file, path: `windows.${places.at(-1)}`, detail: `is one of ${places.length} rows for ${name}: keep one` }
        }
      }
    }
  }
}
