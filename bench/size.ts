// How much is measured: all of it, or as much as gives a first look.

/** How often and how long each thing is measured. */
export interface Size {
  /** Rounds of which the median counts. */
  readonly rounds: number
  /** The least processor time of a round in the same process, in milliseconds. */
  readonly milliseconds: number
  /** Requests of a round. */
  readonly requests: number
  /** Films of a batch, in a round; and in the one of which the memory is watched. */
  readonly films: number
  readonly manyFilms: number
  /** Distinct questions after which the memory is looked at. */
  readonly questions: number
}

/** What the table is measured by. */
export const WHOLE: Size = { rounds: 7, milliseconds: 400, requests: 4_000, films: 50_000, manyFilms: 1_000_000, questions: 1_000_000 }

/** A first look, in three minutes or so. */
export const SHORT: Size = { rounds: 3, milliseconds: 150, requests: 1_000, films: 5_000, manyFilms: 50_000, questions: 20_000 }
