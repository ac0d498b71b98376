// Bodies that come compressed, of routes that read theirs whole.
import type { preParsingHookHandler } from 'fastify'
import type { Bilingual } from '../../../schemas/text.js'
import { excerpt } from '../../words/excerpt.js'
import { codingOf, decoded } from './coding.js'
import { HttpProblem } from '../problems/errors.js'

/** What to do about a coding that is not read. */
export function unreadCoding (named: string | undefined): Bilingual {
  const coding = excerpt(String(named))
  return {
    fr: `Le codage ${coding} n'est pas lu ; compressez le corps par gzip, ou pas du tout.`,
    en: `The coding ${coding} is not read; compress the body with gzip, or not at all.`
  }
}

/** A hook of routes that read their body whole: it may come compressed, and the limit on its size is one on what it stands for. */
export const readCompressed: preParsingHookHandler = ({ method, headers }, reply, body, done) => {
  const named = headers['content-encoding']
  const coding = codingOf(named)
  if (method !== 'POST' || coding === 'identity') {
    done(null, body)
  } else if (coding === 'other') {
    done(new HttpProblem('unsupported-media-type', unreadCoding(named), 'Content-Encoding', undefined, 'parameter'))
  } else {
    let received = 0
    body.on('data', (bytes: Buffer) => { received += bytes.length })
    const bytes = decoded(body, coding)
    // Answered, however early: nothing more is decoded.
    reply.raw.once('close', () => { bytes.destroy() })
    // By this Fastify holds the body against its Content-Length.
    done(null, Object.defineProperty(bytes, 'receivedEncodedLength', { get: () => received }))
  }
}
