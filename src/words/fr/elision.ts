// L'élision devant le nom d'un service.

/** Un sigle qui commence par h ne s'élide pas : que HBO Max. */
const VOWEL = /^[aeiouéèê]/i

/** @example that('Arte') // "qu'Arte" */
export function that (service: string): string {
  return `${VOWEL.test(service) ? "qu'" : 'que '}${service}`
}
