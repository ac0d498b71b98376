// Long lines of a calendar, folded: RFC 5545, section 3.1. The generator's own way measures every sign anew and takes milliseconds for an event.

/** The most octets of a line, without its end. */
const LONGEST = 75

/** The lines of a text, none of them longer than a calendar may have; a sign is never cut in two. */
export function folded (text: string): string {
  return text.split('\r\n').map(line => Buffer.byteLength(line) > LONGEST ? foldedLine(line) : line).join('\r\n')
}

function foldedLine (line: string): string {
  let result = ''
  let octets = 0
  for (const sign of line) {
    const size = octetsOf(sign)
    octets += size
    // A line that goes on begins with a space, which counts.
    if (octets > LONGEST) {
      result += '\r\n '
      octets = 1 + size
    }
    result += sign
  }
  return result
}

/** How many octets a sign takes in UTF-8. */
function octetsOf (sign: string): number {
  if (sign < '\x80') return 1
  if (sign < '\u0800') return 2
  return sign.length === 1 ? 3 : 4
}
