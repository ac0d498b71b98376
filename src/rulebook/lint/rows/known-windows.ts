import { tiersIn } from '../../../service/holding.js'
import { servicesIn } from '../../dates.js'
import type { Fault, LintRule } from '../../draft.js'

/** Every medium and tier that a file names is in the rule book. */
export const knownWindows: LintRule = {
  name: 'known-windows',
  description: 'Media and tiers named by sets, proposals, cases and services exist, and the tiers belong to the medium.',
  * check ({ rulebook, services, territories }) {
    if (rulebook === undefined) return
    const known = new Map(rulebook.content.media.map(({ id, tiers }) => [id, tiers.map(tier => tier.id)]))
    for (const { file, path, value } of servicesIn({ services })) {
      yield * unknownMedia(known, file, `${path}.media`, value.media)
      for (const [i, { tiers }] of value.territories.entries()) {
        for (const [j, held] of tiers.entries()) yield * unknownWindow(known, file, `${path}.territories.${i}.tiers.${j}`, held.medium, tiersIn(held))
      }
    }
    for (const { sets, proposals, cases } of territories) {
      for (const { file, content } of sets) {
        for (const [i, { medium, tiers }] of content.windows.entries()) yield * unknownWindow(known, file, `windows.${i}`, medium, tiers)
        for (const [i, { media }] of content.outside.entries()) yield * unknownMedia(known, file, `outside.${i}.media`, media)
        for (const [i, { media, from, until }] of content.closings.entries()) {
          yield * unknownMedia(known, file, `closings.${i}.media`, media)
          for (const { onOpeningOf } of [from, ...until]) {
            if (onOpeningOf === undefined) continue
            yield * unknownWindow(known, file, `closings.${i}`, onOpeningOf.medium, listed(onOpeningOf.tier))
          }
        }
        for (const [i, { media, tiers }] of (content.powers ?? []).entries()) {
          for (const medium of media) yield * unknownWindow(known, file, `powers.${i}`, medium, tiers)
        }
        yield * unknownMedia(known, file, 'noDerogation.media', content.noDerogation?.media ?? [])
        const { derogation } = content
        if (derogation !== null) {
          yield * unknownMedia(known, file, 'derogation.decides', [derogation.decides.medium])
          yield * unknownMedia(known, file, 'derogation.request.media', derogation.request?.media ?? [])
          for (const [i, { media }] of (derogation.lifted ?? []).entries()) yield * unknownMedia(known, file, `derogation.lifted.${i}.media`, media)
        }
      }
      for (const { file, content } of proposals) {
        for (const [i, { medium, tiers }] of content.changes.entries()) yield * unknownWindow(known, file, `changes.${i}`, medium, tiers)
      }
      if (cases === undefined) continue
      for (const [i, one] of cases.content.cases.entries()) {
        for (const [j, { medium, tier }] of one.expect.entries()) {
          yield * unknownWindow(known, cases.file, `cases.${i}.expect.${j}`, medium, listed(tier))
        }
      }
    }
  }
}

type Tiers = ReadonlyMap<string, readonly string[]>

function * unknownMedia (known: Tiers, file: string, path: string, media: readonly string[]): Iterable<Fault> {
  for (const medium of media) {
    if (!known.has(medium)) yield { file, path, detail: `names the medium ${medium}, which rulebook.yaml does not have; its media are ${[...known.keys()].join(', ')}` }
  }
}

function * unknownWindow (known: Tiers, file: string, path: string, medium: string, tiers: readonly string[] = []): Iterable<Fault> {
  yield * unknownMedia(known, file, path, [medium])
  for (const tier of tiers) {
    const others = known.get(medium)
    if (others?.includes(tier) === false) yield { file, path, detail: `names the tier ${tier}, which ${medium} does not have in rulebook.yaml; its tiers are ${others.join(', ')}` }
  }
}

function listed (tier: string | undefined): string[] {
  return tier === undefined ? [] : [tier]
}
