// The text of a file that spreadsheets save: what it is shows in its first bytes.

/** The table of a file as text; `sheet` names that of a workbook which has several, and is empty elsewhere. */
export interface Written {
  readonly text: string
  readonly sheet: string
}

/** How workbooks begin: packed ones, and those of Excel before 2007. */
const PACKED = [0x50, 0x4B, 0x03, 0x04]
const OLD = [0xD0, 0xCF, 0x11, 0xE0]

/** The table of some bytes; null where they are a workbook that cannot be read. What reads workbooks is loaded for the first of them. */
export async function writtenIn (bytes: ArrayBuffer): Promise<Written | null> {
  const start = new Uint8Array(bytes, 0, Math.min(bytes.byteLength, 4))
  const begins = (signs: readonly number[]) => signs.every((sign, i) => start[i] === sign)
  if (begins(OLD)) return null
  if (begins(PACKED)) return (await import('./workbook.js')).textOfWorkbook(bytes)
  return { text: decoded(bytes, start), sheet: '' }
}

function decoded (bytes: ArrayBuffer, start: Uint8Array): string {
  if (start[0] === 0xFF && start[1] === 0xFE) return new TextDecoder('utf-16le').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    // What Excel writes where nobody chose UTF-8.
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
