// In which order the numbers of versions come.

/** Number by number: 1.10.0 comes after 1.9.0. */
export function byNumber (version: string, other: string): number {
  return version.localeCompare(other, 'en', { numeric: true })
}
