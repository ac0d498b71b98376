// What the pages of the services say in English.
/** The English words of the services. */
export const servicesEn = {
  title: 'Services',
  described: 'Which service held which standing when, through which operator since when, and from which source.',
  intro: 'Streaming services, channels and shops, as far as they are documented: the standing of each decides which delay is its own.',
  since: (day: string) => `since ${day}`, until: (day: string) => `until ${day}`,
  noDay: 'day not known',
  one: {
    title: (name: string) => `${name}: its standing over time`,
    described: (name: string) => `When ${name} came and went, which tier it held on which day, at which operator since when, with sources.`,
    formerly: 'Formerly', media: 'Exploits',
    launch: 'Opened', end: 'Closed', open: 'open, as far as anybody knows',
    between: (from: string, to: string) => `between ${from} and ${to}`, notBefore: (day: string) => `not before ${day}`, notAfter: (day: string) => `by ${day}`,
    hedged: 'in the conditional',
    tiers: 'Tiers held', tier: 'Tier', from: 'From', until: 'Until', sure: 'How sure', delay: 'Own delay',
    always: 'as far back as known', stillHeld: 'still held',
    disputed: (from: string, until: string) => `Disputed from ${from} to ${until}`,
    agreements: 'Agreements', signed: (day: string) => `signed on ${day}`,
    noTier: 'No tier is documented: its medium has none, or no source says.',
    carriers: 'Through operators', device: 'Box', status: 'Status',
    statuses: { effective: 'carried', announced: 'announced', refused: 'refused', unknown: 'not documented' },
    prices: 'Prices', perPeriod: { month: 'a month', year: 'a year', rental: 'a rental', purchase: 'a purchase' },
    sources: 'Sources', source: (number: number) => `source ${number}`,
    notes: 'Notes',
    picture: (name: string) => `The tiers of ${name} over time`,
    film: 'When may it show a film?', back: 'All services'
  }
}

/** What each language says of the services. */
export type ServicesWords = typeof servicesEn
