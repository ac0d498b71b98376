import type { LintRule } from '../draft.js'

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
        for (const tier of tiers.length === 0 ? [undefined] : tiers.map(tier => tier.id)) {
          const count = rows.filter(row => tier === undefined || row.tiers?.includes(tier)).length
          const name = tier === undefined ? id : `${id}/${tier}`
          if (count === 0) yield { file, path: 'windows', detail: `has no row for ${name}: a file is the whole law; say rule: contract where there is none` }
          if (count > 1) yield { file, path: 'windows', detail: `has ${count} rows for ${name}: keep one` }
        }
      }
    }
  }
}
