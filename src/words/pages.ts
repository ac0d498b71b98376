// What the pages for people say, by language.
import type { Language } from '../../schemas/text.js'
import { checkEn, type CheckWords } from './en/pages-check.js'
import { filmsEn, type FilmsWords } from './en/pages-films.js'
import { pagesEn, type PageWords } from './en/pages.js'
import { lawEn, type LawWords } from './en/pages-law.js'
import { servicesEn, type ServicesWords } from './en/pages-services.js'
import { checkFr } from './fr/pages-check.js'
import { filmsFr } from './fr/pages-films.js'
import { lawFr } from './fr/pages-law.js'
import { servicesFr } from './fr/pages-services.js'
import { pagesFr } from './fr/pages.js'

/** The words of one language, by page. */
export interface AllPageWords extends PageWords {
  readonly check: CheckWords
  readonly films: FilmsWords
  readonly law: LawWords
  readonly services: ServicesWords
}

/** The words of the pages, by language. */
export const PAGE_WORDS: Readonly<Record<Language, AllPageWords>> = {
  en: { ...pagesEn, check: checkEn, films: filmsEn, law: lawEn, services: servicesEn },
  fr: { ...pagesFr, check: checkFr, films: filmsFr, law: lawFr, services: servicesFr }
}
