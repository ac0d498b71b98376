// Answers as the bytes sent: what is prepared of them, and around it the film as it is called and the link to the question itself.
import type { CivilDate } from '../../../schemas/civil-date.js'
import type { Question } from '../../../schemas/question.js'
import type { Release } from '../../../schemas/release.js'
import type { Rulebook } from '../../law/rulebook.js'
import { preparing, type Found, type PreparedFigures } from '../../view/prepared/answers.js'
import { briefForm } from '../../view/prepared/brief.js'
import { chronologyForm } from '../../view/prepared/chronology.js'
import { Slabs } from '../../view/prepared/slabs.js'
import { aroundName, nameQuery, type Name } from '../question/question.js'

/** A question that does not say how its film is called. */
export type Nameless = Omit<Question, keyof Name>

/** An answer in JSON, in UTF-8, for a film of a name: an object, whose opening and closing brace the text before it and after it have. */
export type Named = (name: Name, begin: string, end: string) => Buffer

/** The answer to a question, for films of any name. */
export type Answer = (question: Nameless) => Named

/** What answers in each form, and how well what is prepared serves. */
export interface Answerer {
  readonly answerTo: Answer
  /** The windows in brief, between a text before them and one after them. */
  readonly windowsFor: (question: Nameless) => Found
  /** Takes back the bytes of an answer that was sent: what comes next is written over them. */
  readonly giveBack: (bytes: Buffer) => void
  readonly figures: () => PreparedFigures
}

/** Answers questions on a rule book, and keeps up to so many bytes of what is prepared, half of them for each form. */
export function answerer (rulebook: Rulebook, bytes: number): Answerer {
  const slabs = new Slabs()
  const whole = preparing(rulebook, chronologyForm, Math.ceil(bytes / 2), slabs)
  const brief = preparing(rulebook, briefForm, Math.ceil(bytes / 2), slabs)

  function answerTo (question: Nameless): Named {
    const release = releaseText(question.release)
    const rest = whole.answer(question)
    const [before, after] = question.changes.length > 0 ? [] : aroundName(question, rulebook.version, ['on', 'knownOn', 'explain'])
    return (name, begin, end) => {
      const self = before === undefined ? 'null' : `"/v1/chronology?${before}${nameQuery(name)}&${after}"`
      return rest(`${begin}"film":${filmNamed(name, release)},`, `,"self":${self}}${end}`)
    }
  }

  function figures (): PreparedFigures {
    const [a, b] = [whole.figures(), brief.figures()]
    return { kept: a.kept + b.kept, bytes: a.bytes + b.bytes, hits: a.hits + b.hits, misses: a.misses + b.misses }
  }

  return { answerTo, windowsFor: question => brief.answer(question.explain === 'none' ? question : { ...question, explain: 'none' }), giveBack: sent => { slabs.giveBack(sent) }, figures }
}

/** What is stated of a film, as the fields of an object: days, numbers, yes and no, which stand in JSON as they are. */
function releaseText (release: Release): string {
  let text = ''
  let field: keyof Release
  for (field in release) {
    const value: CivilDate | number | boolean | null | undefined = release[field]
    if (value !== undefined) text += `${text === '' ? '' : ','}"${field}":${typeof value === 'string' ? `"${value}"` : value}`
  }
  return text
}

/** The film as text: its name, then what else is stated of it. */
function filmNamed ({ id, title }: Name, release: string): string {
  return id === undefined && title === undefined ? `{${release}}` : `${JSON.stringify({ id, title }).slice(0, -1)},${release}}`
}
