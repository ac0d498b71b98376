// What a refusal says, whatever the language: one entry per sentence, filled in by each language.
import type { Refusals } from '../../law/refusal.js'

/** The sentences of one language: what cannot be, and the remedy. */
export type RefusalSentences = { readonly [Says in keyof Refusals]: (given: Refusals[Says]) => string }
