// The page of docs/ that shows what is recorded of services and carriers, fact by fact, with its evidence and sources.
import type { Carrier } from '../../../schemas/carrier.js'
import type { Announcement, Dated, Evidenced, Source } from '../../../schemas/dated.js'
import type { Delay } from '../../../schemas/delay.js'
import type { Offer, Service } from '../../../schemas/service.js'
import type { Bilingual } from '../../../schemas/text.js'
import type { Rulebook } from '../../law/rulebook.js'
import { linksTo, section, sentences, type Row } from './markdown.js'

const INTRODUCTION = `# Services and carriers

What is recorded in \`rules/services.yaml\` and \`rules/carriers.yaml\`, and served at \`/v1/services\` and \`/v1/carriers\`. This page is
generated (\`npm run write\`): mend the data, not the page.

A day that is known to its month or year only is written so (\`2014-11\`); "not before" and "not after" are the first and the last day
possible. What was announced is kept apart from what happened. The end of a service, a tier, an agreement or a carriage is the first
day without it. Evidence, strongest first: \`text\`, \`official\`, \`press\`, \`inference\`, \`unverified\` (no source was found). A note
says where sources disagree, and what is not documented.`

const EVIDENCE = ['evidence', 'sources', 'notes']
const FACT = ['fact', 'when', ...EVIDENCE]

/** The page, from the rule book. */
export function servicesPage (rulebook: Rulebook): string {
  const services = [...rulebook.services.values()]
  const carriers = [...rulebook.carriers.values()]
  const offers = services.flatMap(service => service.territories.map((offer): OfferOf => ({ service: service.id, offer })))
  const named = [...services, ...carriers]
  const parts = [
    INTRODUCTION,
    section('Services', ['service', 'name', 'media', 'territories', 'catch-up TV', 'notes'], services.map(serviceRow)),
    section('Names over time', ['service or carrier', 'name', ...FACT], named.flatMap(nameRows)),
    section('Launches and ends', ['service', 'territory', ...FACT], offers.flatMap(lifeRows)),
    section('Tiers held', ['service', 'territory', 'medium', 'tier', 'from', 'until', 'own delay', ...EVIDENCE], offers.flatMap(tierRows)),
    section('Agreements', ['service', 'medium', 'agreement', 'named signatories', 'signed', 'from', 'until', 'undertakings', ...EVIDENCE], offers.flatMap(agreementRows)),
    section('Prices', ['service', 'territory', 'price', 'plan', 'when', ...EVIDENCE], offers.flatMap(priceRows)),
    section('Carriers', ['carrier', 'name', 'territory', 'notes'], carriers.map(carrierRow)),
    section('Devices', ['carrier', 'device', 'name', ...FACT], carriers.flatMap(deviceRows)),
    section('Services carried', ['carrier', 'device', 'service', 'status', ...FACT], carriers.flatMap(carriageRows))
  ]
  return `${parts.join('\n\n')}\n`
}

interface OfferOf {
  readonly service: string
  readonly offer: Offer
}

function serviceRow ({ id, names, media, territories, catchUp, notes }: Service): Row {
  return [
    `\`${id}\``, lastName(names), media.join(', '), territories.map(({ territory }) => territory).join(', '),
    catchUp === undefined ? '' : evidenceOf(catchUp).filter(cell => cell !== '').join(': '), sentences(...notes)
  ]
}

function nameRows ({ id, names }: Service | Carrier): Row[] {
  if (names.length === 1) return []
  return names.flatMap(({ name, announced, since, note }, i) => [
    ...i === 0 ? [['named', 'at the launch', '', '', sentences(note)]] : factsOf('named', { announced, effective: since, because: note })
  ].map(row => [`\`${id}\``, name, ...row]))
}

function lifeRows ({ service, offer: { territory, launch, end, notes } }: OfferOf): Row[] {
  return [...factsOf('launch', launch), ...factsOf('end', { ...end }), ...notes.map(remark)].map(row => [`\`${service}\``, territory, ...row])
}

function tierRows ({ service, offer: { territory, tiers } }: OfferOf): Row[] {
  return tiers.map(held => [
    `\`${service}\``, territory, held.medium, tierOf(held),
    joined(held.from, held.fromEvidence, held.sinceLaunch && 'the launch'), joined(held.until, held.disputed && `disputed from ${held.disputed.from} to ${held.disputed.until}`), delayOf(held.delay),
    ...evidenceOf(held, held.disputed?.note)
  ])
}

function tierOf ({ tier, byFact }: Offer['tiers'][number]): string {
  return joined(tier, byFact && `\`${byFact.fact}\`: ${byFact.yes} if so, ${byFact.no} if not`)
}

function agreementRows ({ service, offer: { tiers } }: OfferOf): Row[] {
  return tiers.flatMap(({ medium, agreements = [] }) => agreements.map(one => [
    `\`${service}\``, medium, one.label.en, one.signatories.join(', '), one.signedOn ?? '', one.startsOn ?? '', one.agreementEndsOn ?? '',
    one.amounts.map(({ en }) => en).join('; '), ...evidenceOf(one)
  ]))
}

function priceRows ({ service, offer: { territory, prices } }: OfferOf): Row[] {
  return prices.map(price => [
    `\`${service}\``, territory,
    `${joined(price.amount.toFixed(2), price.upTo?.toFixed(2)).replace(', ', ' to ')} ${price.currency} per ${price.period}`,
    sentences(price.plan), price.on ?? 'at the launch', ...evidenceOf(price)
  ])
}

function carrierRow ({ id, names, territory, notes }: Carrier): Row {
  return [`\`${id}\``, lastName(names), territory, sentences(...notes)]
}

function deviceRows ({ id: carrier, devices }: Carrier): Row[] {
  return devices.flatMap(({ id, name, from, until, requires, note }) => {
    const facts = [
      ...factsOf('out', { effective: from }), ...factsOf('withdrawn', { effective: until }),
      ...requires === undefined ? [] : [['requires', '', '', '', requires.en]], ...note === undefined ? [] : [remark(note)]
    ]
    return (facts.length === 0 ? [FACT.map(() => '')] : facts).map(row => [`\`${carrier}\``, `\`${id}\``, name, ...row])
  })
}

function carriageRows ({ id, carries }: Carrier): Row[] {
  return carries.flatMap(({ service, device, status, announced, effective, refused, until, sources, because, note }) => [
    ...factsOf('refused', { effective: refused }), ...factsOf('carried', { announced, effective, because, sources }), ...factsOf('end', { effective: until }),
    ...note === undefined ? [] : [remark(note)]
  ].map(row => [`\`${id}\``, device === null ? '' : `\`${device}\``, `\`${service}\``, status, ...row]))
}

/** What was announced, what happened, and why it is not known when. */
interface Happening {
  readonly announced?: readonly Announcement[] | undefined
  readonly effective?: Dated | undefined
  readonly because?: Bilingual | undefined
  /** What was read, where nothing happened that has sources of its own. */
  readonly sources?: readonly Source[] | undefined
}

function factsOf (fact: string, { announced = [], effective, because, sources = [] }: Happening): Row[] {
  const rows: Row[] = announced.map(one => [`${fact}: announced`, saidOf(one), ...evidenceOf(one)])
  if (effective !== undefined) rows.push([fact, whenOf(effective), ...evidenceOf({ ...effective, sources: [...effective.sources, ...sources] }, because)])
  else if (because !== undefined) rows.push([fact, 'not documented', '', linksTo(sources), because.en])
  return rows
}

function remark (note: Bilingual): Row {
  return ['note', '', '', '', note.en]
}

function evidenceOf ({ evidence, sources, note }: Evidenced, ...more: ReadonlyArray<Bilingual | undefined>): Row {
  return [evidence, linksTo(sources), sentences(...more, note)]
}

function whenOf ({ on, notBefore, notAfter, hedged }: Dated): string {
  return joined(on, notBefore && `not before ${notBefore}`, notAfter && `not after ${notAfter}`, hedged && 'hedged')
}

function saidOf ({ on, for: promised }: Announcement): string {
  return joined(on && `said ${on}`, promised && `for ${promised}`)
}

function delayOf (delay: Delay = {}): string {
  return Object.entries(delay).map(([unit, count]) => `${count} ${unit}`).join(', ')
}

function lastName (names: ReadonlyArray<{ readonly name: string }>): string {
  return names.slice(-1).map(({ name }) => name).join()
}

/** What there is of these, with commas. */
function joined (...parts: ReadonlyArray<string | undefined>): string {
  return parts.filter(part => part !== undefined).join(', ')
}
