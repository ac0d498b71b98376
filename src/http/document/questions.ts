// What each operation is asked in the examples of the OpenAPI document; `npm run write` asks it, and a test does.
import type { Problem } from '../../../schemas/problem.js'

/** What an operation is asked. */
export interface Question {
  readonly parameters?: Readonly<Record<string, string | number | boolean | readonly string[]>>
  readonly body?: unknown
  /** What is asked instead in media types whose bodies are written otherwise. */
  readonly bodyIn?: Readonly<Record<string, string>>
}

/** What was answered: by operation, status, media type and name of the question; and a problem of each kind, by its code. */
export interface Answered {
  readonly answers: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>>>
  readonly problems: Readonly<Record<string, Problem>>
}

const DEADPOOL = { theatricalReleaseDate: '2024-07-24', title: 'Deadpool & Wolverine' }
const AUTUMN = { theatricalReleaseDate: '2026-10-14', title: 'A film of this autumn' }

/** One window: what shows the form of an answer, and not its length. */
const DISC = { ...DEADPOOL, medium: ['physical-video'] }
const SUPPOSED = { ...DEADPOOL, medium: ['svod'], changes: [{ medium: 'svod', tier: 'without-agreement', delay: { months: 12 }, from: '2025-07-01' }] }

const ndjson = (...lines: object[]) => lines.map(line => `${JSON.stringify(line)}\n`).join('')

const LINES = ndjson({ id: 'a', theatricalReleaseDate: '2014-01-01', medium: ['tvod'] }, { id: 'b', theatricalReleaseDate: '2014-02-30' })
const ROWS = 'id,theatricalReleaseDate,medium\na,2014-01-01,tvod\nb,2014-01-08,tvod svod\n'

/** By operation, and by name where there are several; the parameters show the first. An operation that is not here needs nothing. */
export const QUESTIONS: Readonly<Record<string, Readonly<Record<string, Question>>>> = {
  getChronology: {
    dated: { parameters: { ...DEADPOOL, medium: ['svod'] } },
    undated: { parameters: { theatricalReleaseDate: '1995-03-15', medium: ['physical-video'], explain: 'none' } }
  },
  getChronologyCsv: { film: { parameters: { ...DISC, separator: 'semicolon' } } },
  getChronologyPicture: { film: { parameters: { ...DISC, width: 360 } } },
  getChronologyCalendar: { film: { parameters: { ...DISC, alarm: 'P7D' } } },
  postChronology: { supposed: { body: SUPPOSED } },
  getWindows: {
    film: { parameters: { ...DEADPOOL, medium: ['svod'] } },
    'tiers-that-agree': { parameters: { theatricalReleaseDate: '1995-03-15', medium: ['svod'] } }
  },
  getWindowsCsv: { film: { parameters: { ...DISC, separator: 'semicolon' } } },
  postWindows: { supposed: { body: SUPPOSED } },
  getAvails: { film: { parameters: { ...DEADPOOL, medium: ['svod'] } } },
  postAvails: { supposed: { body: SUPPOSED } },
  batchChronologies: {
    films: {
      parameters: { explain: 'none' },
      body: LINES,
      bodyIn: { 'text/csv': ROWS }
    }
  },
  batchWindows: { films: { body: LINES, bodyIn: { 'text/csv': ROWS } } },
  batchChecks: {
    films: {
      parameters: { service: 'netflix', on: '2025-10-23' },
      body: ndjson({ id: 'a', theatricalReleaseDate: '2024-07-24' }, { id: 'b', theatricalReleaseDate: '2014-02-30' }),
      bodyIn: { 'text/csv': 'id,theatricalReleaseDate,freeTvAcquired\na,2024-07-24,true\nb,2024-08-07,\n' }
    }
  },
  compareChronologies: {
    plan: {
      body: {
        films: [{ theatricalReleaseDate: '2014-01-01', title: 'A film of New Year 2014', medium: ['svod'] }],
        baseline: { knownOn: '2014-10-01' },
        scenarios: [
          { name: 'the plan of July 2014', knownOn: '2014-10-01', adopt: ['filippetti-2014@2014-10-01'] },
          { name: 'what the law became' }
        ]
      }
    }
  },
  postCalendar: {
    films: {
      body: { films: [{ ...DEADPOOL, id: 'f-1' }, { ...AUTUMN, id: 'f-2' }], from: '2026-11-01', to: '2027-12-31', media: ['physical-video'] },
      bodyIn: {
        'text/csv': 'theatricalReleaseDate,title,id,medium\n2024-07-24,Deadpool & Wolverine,f-1,\n2026-10-14,"A film, of this autumn",f-2,physical-video svod\n',
        'application/x-ndjson': ndjson({ ...DEADPOOL, id: 'f-1' }, { ...AUTUMN, id: 'f-2', medium: ['physical-video', 'svod'] })
      }
    }
  },
  getCalendarFeed: { film: { parameters: { film: ['2026-10-14~A film of this autumn~f-2'], medium: ['physical-video'], alarm: 'P7D' } } },
  getCheck: {
    permitted: { parameters: { ...DEADPOOL, medium: 'svod', tier: 'with-agreement', on: '2025-12-24' } },
    undetermined: { parameters: { theatricalReleaseDate: '1995-03-15', medium: 'physical-video', on: '1996-01-01' } },
    'licence-period': { parameters: { ...DEADPOOL, service: 'netflix', freeTvAcquired: true, coExploitationAgreement: false, from: '2025-07-01', to: '2027-12-31' } }
  },
  postCheck: { supposed: { body: { ...DEADPOOL, medium: 'svod', tier: 'without-agreement', on: '2025-10-24', changes: SUPPOSED.changes } } },
  getReverse: { day: { parameters: { medium: 'svod', tier: 'without-agreement', opensOn: '2025-07-31' } } },
  getEras: { window: { parameters: { medium: ['physical-video'] } } },
  getErasCsv: { window: { parameters: { medium: ['tvod'], separator: 'semicolon' } } },
  getRuleSet: { set: { parameters: { id: '2025-02-10' } } },
  compareRuleSets: { sets: { parameters: { id: '2010-04-24', other: '2019-02-10' } } },
  getMediumHistory: { medium: { parameters: { medium: 'svod', tier: 'without-agreement' } } },
  listChanges: { since: { parameters: { since: '2025-01-01' } } },
  getProposal: { proposal: { parameters: { id: 'filippetti-2014' } } },
  getService: { service: { parameters: { id: 'netflix' } } },
  getProblem: { problem: { parameters: { code: 'inconsistent-facts' } } }
}
