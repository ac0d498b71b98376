// One question in every form: by address, by body, by link, in a batch, in each language, again: the answers are the same.
import assert from 'node:assert/strict'
import fc from 'fast-check'
import type { Chronology } from '../../../schemas/chronology.js'
import type { Problem } from '../../../schemas/problem.js'
import { json, queryOf } from '../client.js'
import { questions } from '../questions.js'
import { answered, comparison } from './comparison.js'

const PATH = '/v1/chronology'

/** A refusal without what is of the one request: its id, and how the form names a field. */
function nameless ({ instance, errors, ...problem }: Problem) {
  return { ...problem, details: errors?.map(({ detail }) => detail) }
}

const getAndPost = comparison({
  name: 'GET and POST',
  inputs: questions,
  async holds (question, { get, post }) {
    const [got, sent] = await Promise.all([get(PATH, question), post(PATH, question)])
    assert.equal(sent.status, got.status, 'the same status')
    if (got.status === 200) assert.deepEqual(json(sent), json(got))
    else assert.deepEqual(nameless(json(sent)), nameless(json(got)))
  }
})

const selfLink = comparison({
  name: 'the link to itself',
  inputs: questions,
  async holds (question, { get }) {
    const first = answered<Chronology & { links: { self: string } }>(await get(PATH, question))
    const followed = await get(first.links.self)
    assert.equal(followed.status, 200)
    assert.deepEqual({ ...json<Chronology>(followed), links: null }, { ...first, links: null })
    assert.match(String(followed.headers['cache-control']), /immutable/)
  }
})

const batch = comparison({
  name: 'a batch',
  inputs: world => fc.array(questions(world), { minLength: 12, maxLength: 12 }),
  async holds (asked, { send, post }) {
    const body = asked.map(question => JSON.stringify(question)).join('\n')
    const { body: bytes } = await send({ method: 'POST', path: `${PATH}/batch`, headers: { 'content-type': 'application/x-ndjson' }, body })
    const lines = bytes.toString().trimEnd().split('\n')
    assert.equal(lines.length, asked.length, 'a line for each question')
    for (const [i, question] of asked.entries()) {
      const { line, id, problem, ...answer } = JSON.parse(lines[i] ?? '') as { line: number, id?: string, problem?: Problem }
      assert.deepEqual([line, id], [i + 1, question.id])
      const alone = await post(PATH, question)
      if (alone.status === 200) assert.deepEqual(answer, json(alone))
      else assert.deepEqual(problem && nameless(problem), nameless(json(alone)))
    }
  }
})

const languages = comparison({
  name: 'languages',
  inputs: world => fc.tuple(questions(world), fc.constantFrom('none', 'short', 'full')),
  async holds ([question, explain], { get }) {
    const [french, english] = await Promise.all(['fr', 'en'].map(lang => get(PATH, { ...question, explain, lang })))
    assert.ok(french !== undefined && english !== undefined)
    assert.equal(french.status, english.status)
    if (french.status !== 200) {
      const shape = ({ type, errors }: Problem) => ({ type, fields: errors?.map(({ pointer, parameter }) => pointer ?? parameter) })
      assert.deepEqual(shape(json(french)), shape(json(english)))
      return
    }
    assert.deepEqual([french.headers['content-language'], english.headers['content-language']], ['fr', 'en'])
    const [said, told] = [json<Chronology>(french), json<Chronology>(english)]
    assert.deepEqual(wordless(said), wordless(told))
    if (explain !== 'full') return
    for (const [i, { explanation }] of said.windows.entries()) assert.notDeepEqual(explanation, told.windows[i]?.explanation, 'the sentences are in the language asked for')
  }
})

/** What an answer says without a word; of its sentences, how many there are. */
function wordless ({ windows, notices, questions }: Chronology) {
  return {
    windows: windows.map(({ label, explanation, reasons, availability, ...window }) => ({ ...window, sentences: explanation.length })),
    notices: notices.length,
    questions: questions.map(({ fact, days }) => [fact, days])
  }
}

const caching = comparison({
  name: 'ETag, 304 and HEAD',
  inputs: world => fc.tuple(questions(world), fc.nat(30)),
  async holds ([question, cut], { get, send }) {
    const fields = Object.entries(question)
    const shuffled = Object.fromEntries([...fields.slice(cut % fields.length), ...fields.slice(0, cut % fields.length)].reverse()
      .map(([name, value]) => [name, name === 'medium' && Array.isArray(value) ? value.toReversed() as unknown : value]))
    const path = `${PATH}?${queryOf(question)}`
    const first = await get(path)
    answered(first)
    const { etag } = first.headers
    assert.ok(etag !== undefined)
    const again = await get(PATH, shuffled)
    assert.equal(again.headers.etag, etag, 'the order of parameters changes nothing')
    assert.ok(again.body.equals(first.body))
    const unchanged = await get(path, undefined, { 'if-none-match': etag })
    assert.deepEqual([unchanged.status, unchanged.length, unchanged.headers.etag], [304, 0, etag])
    const head = await send({ method: 'HEAD', path })
    for (const name of ['etag', 'vary', 'content-type', 'content-language', 'content-length']) assert.equal(head.headers[name], first.headers[name], `HEAD ${name}`)
    const coded = await get(path, undefined, { 'accept-encoding': 'gzip' })
    assert.deepEqual(coded.body, first.body)
    if (coded.headers['content-encoding'] === 'gzip') assert.notEqual(coded.headers.etag, etag, 'another coding has another ETag')
  }
})

/** The comparisons of forms that say the same. */
export const forms = [getAndPost, selfLink, batch, languages, caching]
