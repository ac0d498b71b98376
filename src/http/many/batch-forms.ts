// The forms of a batch: where each is asked, what its lines state, and how one of them is answered.
import type { TObject, TSchema } from 'typebox'
import { batchQuery, BatchLine } from '../../../schemas/batch.js'
import { checkBatchQuery, checkBody, checkedFilm, CheckLine } from '../../../schemas/check.js'
import { briefQuestionBody, filmAsked, questionBody } from '../../../schemas/question.js'
import { BriefLine } from '../../../schemas/windows.js'
import { lawIn, type Rulebook } from '../../law/rulebook.js'
import { checkedOf } from '../../view/check.js'
import { noticesElsewhere } from '../../view/chronology.js'
import { gateQuestionOf } from '../question/gate.js'
import { questionOf, vocabularyOf } from '../question/question.js'
import type { Answerer } from '../views/answers.js'
import type { LineForm } from './batch-line.js'

/** What answers lines. */
export interface BatchFormOptions extends Pick<Answerer, 'answerTo' | 'windowsFor' | 'giveBack'> {
  readonly rulebook: Rulebook
}

/** A batch of one form of the answer. */
export interface BatchForm extends LineForm {
  readonly url: string
  readonly operationId: string
  readonly summary: string
  readonly description: string
  /** The address that takes one of its questions. */
  readonly single: string
  /** What its own address may state. */
  readonly query: ReturnType<typeof batchQuery> | ReturnType<typeof checkBatchQuery>
  /** What a row of a table is. */
  readonly film: TObject
  /** What comes back on a line. */
  readonly line: TSchema
}

/** How lines come and go, told with the first address that takes them. */
const STREAM = `One line comes back for each line that is not blank, in order, with the number of the line (\`line\`) and the \`id\` of its question. A line that cannot be answered has a \`problem\` instead, and the rest goes on.

The parameters are defaults for all the lines; what a line states itself prevails, the language of its problem too.

Answers are written while questions arrive, and no faster than they are read: read while you write. A line may have as many bytes, and a batch may take as long, as the settings of the service allow (64 KiB and ten minutes unless set otherwise). Whatever stops the stream early is told on its last line, whose problem is \`out-of-time\`, \`stopping\` or \`broken-coding\`.

A table of films (\`text/csv\`, or \`application/vnd.ms-excel\`) is read whole, as \`POST /v1/calendar\` reads it, and has a line back for each film, \`line\` being the row as a sheet numbers it. What is not well formed is told before anything is answered, once a column, with its rows.

The body may be compressed with gzip (\`Content-Encoding\`), and the answer is where \`Accept-Encoding\` allows it. \`application/ndjson\` and \`application/jsonl\` are read as well.`

const ALIKE = 'Lines, tables and limits are those of `POST /v1/chronology/batch`.'

/** All of them. */
export function batchForms ({ rulebook, answerTo, windowsFor }: BatchFormOptions): BatchForm[] {
  const vocabulary = vocabularyOf(rulebook)
  const { defaultTerritory } = rulebook
  return [{
    url: '/v1/chronology/batch',
    operationId: 'batchChronologies',
    summary: 'Every window of any number of films, line by line',
    description: `A stream of questions in lines of JSON (NDJSON), or a table of films, a stream of chronologies back. \`medium\` and \`explain=none\` keep the lines small; \`/v1/windows/batch\` gives the dates alone.\n\n${STREAM}`,
    single: '/v1/chronology',
    query: batchQuery(vocabulary),
    body: questionBody(vocabulary),
    film: filmAsked(vocabulary),
    line: BatchLine,
    isRemembered: false,
    answer: (asked, language, today) => answerTo(questionOf(asked, language, today, defaultTerritory))
  }, {
    url: '/v1/windows/batch',
    operationId: 'batchWindows',
    summary: 'The windows of any number of films, in brief, line by line',
    description: `A stream of questions, a stream of small answers back, each with its \`windows\`. ${ALIKE}`,
    single: '/v1/windows',
    query: batchQuery(vocabulary),
    body: briefQuestionBody(vocabulary),
    film: filmAsked(vocabulary),
    line: BriefLine,
    isRemembered: false,
    answer: (asked, language, today) => {
      const question = questionOf(asked, language, today, defaultTerritory)
      const windows = windowsFor(question)
      const notices = noticesElsewhere(question.territory, lawIn(rulebook, question.territory)).map(text => text[language])
      const after = notices.length === 0 ? '' : `,"notices":${JSON.stringify(notices)}`
      return (_name, begin, end) => windows(`${begin}"windows":`, `${after}${end}`)
    }
  }, {
    url: '/v1/check/batch',
    operationId: 'batchChecks',
    summary: 'Whether each of any number of films may be exploited on a day, or through a licence period, line by line',
    description: `A stream of questions of the gate, a stream of answers back: a catalogue against one day and one service, which the address may state once for all lines (\`?service=netflix&on=2026-01-01\`). ${ALIKE}`,
    single: '/v1/check',
    query: checkBatchQuery(vocabulary),
    body: checkBody(vocabulary),
    film: checkedFilm(vocabulary),
    line: CheckLine,
    isRemembered: true,
    answer: (asked, language, today) => {
      const { question, period } = gateQuestionOf(asked, language, today, defaultTerritory)
      const answer = JSON.stringify(checkedOf(rulebook, question, period)).slice(1, -1)
      return ({ title }, begin, end) => Buffer.from(`${begin}${title === undefined ? '' : `"title":${JSON.stringify(title)},`}${answer}${end}`)
    }
  }]
}
