// Which rooms are mutated, and which tests must notice.

/** A room of the code, and the tests by which its mutants are to be killed; the quickest first. */
export interface Room {
  readonly mutate: readonly string[]
  readonly tests: readonly string[]
  /** `tap`: the tests run anew for each mutant. `lint`: they run once, and what they tried is tried again (lint-runner.ts). */
  readonly runner: 'tap' | 'lint'
}

/**
 * A room is judged by its own tests: that those of the whole service fail too proves little about where a fault would be found. What decides
 * is judged as well by what shows in answers alone: powers, requests, contradictions, worked cases, the independent table of dates.
 */
export const ROOMS: Readonly<Record<string, Room>> = {
  calendar: { mutate: ['src/calendar/*.ts'], tests: ['calendar/partial-date', 'calendar/span', 'calendar/duration', 'calendar/dated', 'calendar/civil-date', 'calendar/day'], runner: 'tap' },
  law: { mutate: ['', 'facts/', 'sets/', 'tracks/', 'once/'].map(part => `src/law/${part}*.ts`), tests: ['law/film', 'law/label', 'law/conditions', 'law/compile', 'law/adoption', 'law/enact', 'law/row', 'law/tests'], runner: 'tap' },
  decide: {
    mutate: ['', 'worlds/', 'eras/'].map(part => `src/decide/${part}*.ts`),
    tests: [
      'decide/bounds', 'decide/due', 'decide/shape', 'decide/reckoning', 'decide/readings', 'decide/opening', 'decide/closing', 'answer/powers', 'answer/requests', 'answer/contradictions', 'decide/steps', 'decide/walks',
      'decide/worlds', 'answer/questions', 'answer/computing', 'decide/alternatives', 'answer/territories', 'answer/alternatives', 'answer/bounds', 'answer/property', 'decide/eras'
    ],
    runner: 'tap'
  },
  lint: { mutate: ['book', 'rows', 'services', 'sets'].map(folder => `src/rulebook/lint/${folder}/*.ts`), tests: ['rulebook/lint', 'rulebook/lint-services', 'rulebook/changelog', 'rulebook/checked'], runner: 'lint' }
}
