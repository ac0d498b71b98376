// The text of a file that spreadsheets save: its encoding is read off its bytes.

/** How the files of workbooks begin: those of Excel before 2007, and packed ones since. */
const WORKBOOKS = [[0xD0, 0xCF, 0x11, 0xE0], [0x50, 0x4B, 0x03, 0x04]]

/** The text of some bytes; `workbook` where they are no text at all. */
export function textIn (bytes: Uint8Array): { readonly text: string } | 'workbook' {
  if (WORKBOOKS.some(start => start.every((byte, i) => bytes[i] === byte))) return 'workbook'
  if (bytes[0] === 0xFF && bytes[1] === 0xFE) return { text: new TextDecoder('utf-16le').decode(bytes) }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    // What Excel writes where nobody chose UTF-8.
    return { text: new TextDecoder('windows-1252').decode(bytes) }
  }
}
