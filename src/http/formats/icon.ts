// The sign of the service as browsers show it beside an address: windows of a film, each opening later than the one before.

/** Sixteen rows of sixteen points; a point is nothing, a letter a colour. */
const DRAWING = `
................
.aaaaaaaaaaaaaa.
.aaaaaaaaaaaaaa.
.aaaaaaaaaaaaaa.
................
....bbbbbbbbbbb.
....bbbbbbbbbbb.
....bbbbbbbbbbb.
................
.......ccccccccc
.......ccccccccc
.......ccccccccc
................
...........ddddd
...........ddddd
...........ddddd`

/** Blue, green, red and opacity of each point, as Windows writes them. */
const COLOURS: Readonly<Record<string, string>> = { '.': '00000000', a: '8A4F1FFF', b: '6B7A0BFF', c: '1C6EC2FF', d: '5A2C9EFF' }

const SIDE = 16
const HEAD = 22
const INFO = 40
/** A bit for each point that is left out; four bytes a row at the least. Where points have an opacity it says nothing. */
const MASK = 4 * SIDE

/** The sign as a file of the kind that browsers ask for unasked. */
export function icon (): Buffer {
  // From the lowest row up.
  const points = Buffer.from(DRAWING.trim().split('\n').toReversed().join('').replaceAll(/./g, point => String(COLOURS[point])), 'hex')
  const file = Buffer.alloc(HEAD + INFO + points.length + MASK)
  // One picture, of this size, of 32 bits a point; so many bytes, after this head.
  file.writeUInt16LE(1, 2)
  file.writeUInt16LE(1, 4)
  file.set([SIDE, SIDE], 6)
  file.writeUInt16LE(1, 10)
  file.writeUInt16LE(32, 12)
  file.writeUInt32LE(file.length - HEAD, 14)
  file.writeUInt32LE(HEAD, 18)
  // The same again, of points and mask one above the other.
  file.writeUInt32LE(INFO, HEAD)
  file.writeInt32LE(SIDE, HEAD + 4)
  file.writeInt32LE(2 * SIDE, HEAD + 8)
  file.writeUInt16LE(1, HEAD + 12)
  file.writeUInt16LE(32, HEAD + 14)
  file.set(points, HEAD + INFO)
  return file
}
