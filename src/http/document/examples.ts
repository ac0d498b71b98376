// One request per operation that really runs; a test runs each of them.
import type { OpenAPIV3, OpenAPIV3_1 } from 'openapi-types'

/** What an operation is asked in its example. */
interface Example {
  readonly parameters?: Readonly<Record<string, string | number | readonly string[]>>
  readonly body?: unknown
  /** What is asked instead in media types whose bodies are written otherwise. */
  readonly bodyIn?: Readonly<Record<string, string>>
}

const DEADPOOL = { theatricalReleaseDate: '2024-07-24', title: 'Deadpool & Wolverine' }

/** By operation id; an operation that is not here needs nothing. */
const EXAMPLES: Readonly<Record<string, Example>> = {
  getChronology: { parameters: DEADPOOL },
  getChronologyCsv: { parameters: { ...DEADPOOL, separator: 'semicolon' } },
  getChronologyPicture: { parameters: { ...DEADPOOL, width: 1200 } },
  getChronologyCalendar: { parameters: { ...DEADPOOL, alarm: 'P7D' } },
  postChronology: {
    body: {
      ...DEADPOOL,
      freeTvAcquired: true,
      medium: ['svod'],
      changes: [{ medium: 'svod', tier: 'without-agreement', delay: { months: 12 }, from: '2025-07-01' }]
    }
  },
  batchChronologies: {
    parameters: { explain: 'none' },
    body: '{"id":"a","theatricalReleaseDate":"2024-07-24","medium":["svod"]}\n{"id":"b","theatricalReleaseDate":"2014-01-01","medium":["tvod"]}\n'
  },
  compareChronologies: {
    body: {
      films: [DEADPOOL, { theatricalReleaseDate: '2014-01-01', title: 'A film of New Year 2014' }],
      baseline: { knownOn: '2014-10-01' },
      scenarios: [
        { name: 'the plan of July 2014', knownOn: '2014-10-01', adopt: ['filippetti-2014@2014-10-01'] },
        { name: 'what the law became' }
      ]
    }
  },
  postCalendar: {
    body: {
      films: [{ ...DEADPOOL, id: 'f-1' }, { theatricalReleaseDate: '2026-10-14', title: 'A film of this autumn', id: 'f-2' }],
      from: '2026-11-01',
      to: '2027-12-31',
      media: ['physical-video', 'svod'],
      groupBy: 'day'
    },
    bodyIn: {
      'text/csv': 'theatricalReleaseDate,title,id,medium\n2024-07-24,Deadpool & Wolverine,f-1,\n2026-10-14,"A film, of this autumn",f-2,physical-video svod\n',
      'application/x-ndjson': `${JSON.stringify({ ...DEADPOOL, id: 'f-1' })}\n{"theatricalReleaseDate":"2026-10-14","title":"A film of this autumn","id":"f-2","medium":["physical-video","svod"]}\n`
    }
  },
  getCalendarFeed: { parameters: { film: ['2024-07-24~Deadpool & Wolverine~f-1'], medium: ['svod'], alarm: 'P7D' } },
  getCheck: { parameters: { ...DEADPOOL, medium: 'svod', tier: 'with-agreement', on: '2025-12-24' } },
  getEras: { parameters: { medium: ['svod'], tier: 'with-agreement', runtimeMinutes: 100, freeTvAcquired: 'true' } },
  getErasCsv: { parameters: { medium: ['tvod'], runtimeMinutes: 100 } },
  getReverse: { parameters: { medium: 'svod', tier: 'without-agreement', opensOn: '2025-07-31' } },
  getRuleSet: { parameters: { id: '2025-02-10' } },
  compareRuleSets: { parameters: { id: '2010-04-24', other: '2019-02-10' } },
  getMediumHistory: { parameters: { medium: 'svod', tier: 'without-agreement' } },
  listChanges: { parameters: { since: '2025-01-01' } },
  getProposal: { parameters: { id: 'filippetti-2014' } },
  getService: { parameters: { id: 'netflix' } },
  getProblem: { parameters: { code: 'inconsistent-facts' } }
}

/** The document with the examples in their places. */
export function withExamples<T extends Partial<OpenAPIV3.Document | OpenAPIV3_1.Document>> (document: T): T {
  for (const path of Object.values({ ...document.paths })) {
    for (const operation of [path?.get, path?.post]) {
      const example = EXAMPLES[operation?.operationId ?? '']
      if (operation === undefined || example === undefined) continue
      for (const parameter of operation.parameters ?? []) {
        if ('name' in parameter && example.parameters?.[parameter.name] !== undefined) parameter.example = example.parameters[parameter.name]
      }
      const { requestBody } = operation
      if (requestBody === undefined || !('content' in requestBody) || example.body === undefined) continue
      for (const [mediaType, content] of Object.entries(requestBody.content)) content.example = example.bodyIn?.[mediaType] ?? example.body
    }
  }
  return document
}
