// How much room a text takes, without a font to measure it with: as in a wide one, so that it fits in the others.

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/** The widths of signs in ems, those of a wide sans-serif; the first that matches counts. */
const WIDTHS: ReadonlyArray<readonly [RegExp, number]> = [
  [/^[ ijlI.,:;'’|!·]/, 0.34],
  [/^[frt()[\]/-]/, 0.43],
  [/^[mwMW@%—…]/, 0.98],
  [/^[A-ZÀ-ÞŒ&+=<>~#?]/, 0.76],
  [/^[\u{20}-\u{10FF}\u{1E00}-\u{201F}]/u, 0.64]
]
const WIDEST = 1.3

/** The signs of a text as a reader counts them: an accent or a joined emoji is part of one. */
function signsOf (text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => segment)
}

function widthOfSign (sign: string, size: number): number {
  const [, ems] = WIDTHS.find(([pattern]) => pattern.test(sign)) ?? [null, WIDEST]
  return ems * size
}

/** The most pixels that a line of text is expected to take at a size of type. */
export function widthOf (text: string, size: number): number {
  return signsOf(text).reduce((sum, sign) => sum + widthOfSign(sign, size), 0)
}

/** The text in one line of so many pixels, cut with an ellipsis where it is too long. */
export function shortened (text: string, size: number, room: number): string {
  if (widthOf(text, size) <= room) return text
  let left = room - widthOfSign('…', size)
  const kept: string[] = []
  for (const sign of signsOf(text)) {
    left -= widthOfSign(sign, size)
    if (left < 0) break
    kept.push(sign)
  }
  return `${kept.join('').trimEnd()}…`
}

/** Between words, but not where French sets a sign apart from its word: « Roma » ; */
const BETWEEN_WORDS = /(?<!«) (?![:;!?»])/

/** The text in lines of so many pixels, broken between words; the last of the most lines is cut where it is too long. */
export function wrapped (text: string, size: number, room: number, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(BETWEEN_WORDS)) {
    const longer = `${lines.at(-1)} ${word}`
    if (lines.length > 0 && (lines.length === most || widthOf(longer, size) <= room)) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines.map(line => shortened(line, size, room))
}
