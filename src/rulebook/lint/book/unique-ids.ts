import type { Fault, LintRule } from '../../draft.js'

/** An id names one thing. */
export const uniqueIds: LintRule = {
  name: 'unique-ids',
  description: 'Media, tiers, facts, texts, regimes, cases, services and carriers are each named once.',
  * check ({ rulebook, facts, legalTexts, services, carriers, territories }) {
    if (rulebook !== undefined) {
      yield * repeated(rulebook.file, 'media', rulebook.content.media.map(({ id }) => id))
      for (const [i, { tiers }] of rulebook.content.media.entries()) {
        yield * repeated(rulebook.file, `media.${i}.tiers`, tiers.map(({ id }) => id))
      }
    }
    if (facts !== undefined) yield * repeated(facts.file, 'facts', facts.content.facts.map(({ id }) => id))
    if (legalTexts !== undefined) yield * repeated(legalTexts.file, 'texts', legalTexts.content.texts.map(({ id }) => id))
    if (services !== undefined) {
      yield * repeated(services.file, 'services', services.content.services.map(({ id }) => id))
      for (const [i, { territories: offers }] of services.content.services.entries()) {
        yield * repeated(services.file, `services.${i}.territories`, offers.map(({ territory }) => territory))
      }
    }
    if (carriers !== undefined) {
      yield * repeated(carriers.file, 'carriers', carriers.content.carriers.map(({ id }) => id))
      for (const [i, { devices, carries }] of carriers.content.carriers.entries()) {
        yield * repeated(carriers.file, `carriers.${i}.devices`, devices.map(({ id }) => id))
        yield * repeated(carriers.file, `carriers.${i}.carries`, carries.map(({ service, device }) => device === null ? service : `${service} on ${device}`))
      }
    }
    for (const { territory, cases } of territories) {
      if (territory !== undefined) yield * repeated(territory.file, 'regimes', territory.content.regimes.map(({ id }) => id))
      if (cases !== undefined) yield * repeated(cases.file, 'cases', cases.content.cases.map(({ name }) => name))
    }
  }
}

function * repeated (file: string, path: string, ids: readonly string[]): Iterable<Fault> {
  for (const [i, id] of ids.entries()) {
    if (ids.indexOf(id) < i) yield { file, path: `${path}.${i}`, detail: `repeats ${id}: give it a name of its own` }
  }
}
