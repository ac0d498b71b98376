// The signs in a text that turn the direction of what comes after it.

/** Embeddings, overrides and isolates of the bidirectional algorithm (UAX 9): left open, they reorder the words after the text. */
const STEERING = /[\u202A-\u202E\u2066-\u2069]/g

/**
 * A text that leaves what stands around it in order. Right-to-left letters keep the direction that is their own, and marks
 * (U+200E, U+200F, U+061C), which end where they stand, stay.
 */
export function withoutSteering (text: string): string {
  return text.replaceAll(STEERING, '')
}
