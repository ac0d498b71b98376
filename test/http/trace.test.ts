// The trace of a caller in the log lines of its request.
import t from 'tap'
import { pino } from 'pino'
import { traceOf } from '../../src/http/protocol/trace.js'
import { appFor } from '../fixtures/app.js'

const ID = '4bf92f3577b34da6a3ce929d0e0e4736'
const SOUND = `00-${ID}-00f067aa0ba902b7-01`

t.test('a trace is read where it is sound', t => {
  t.strictSame(traceOf(SOUND), { traceId: ID, traceparent: SOUND })
  t.strictSame(traceOf(SOUND.replace(/^00/, 'cc')), { traceId: ID, traceparent: SOUND.replace(/^00/, 'cc') }, 'of a later version')
  t.strictSame(traceOf(`${SOUND.replace(/^00/, 'cc')}-what comes is later`), { traceId: ID, traceparent: SOUND.replace(/^00/, 'cc') }, 'as far as it is known')
  t.end()
})

t.test('what is not sound is not believed', t => {
  const table: ReadonlyArray<readonly [header: unknown, why: string]> = [
    [undefined, 'none'], ['', 'empty'], [[SOUND, SOUND], 'two'], [`${SOUND}, ${SOUND}`, 'two in one'],
    [SOUND.replace(/^00/, 'ff'), 'the version that is none'], [SOUND.toUpperCase(), 'upper case'],
    [`00-${'0'.repeat(32)}-00f067aa0ba902b7-01`, 'a trace of zeros'], [`00-${ID}-${'0'.repeat(16)}-01`, 'a parent of zeros'],
    [`${SOUND}-more`, 'version 00 ends here'], [`${SOUND.replace(/^00/, 'cc')}.more`, 'no hyphen before what is later'], [`${SOUND}\n`, 'a line break'],
    [SOUND.slice(1), 'too short'], [`${SOUND}1`, 'too long'], [`00-${ID}-00f067aa0ba902b7`, 'no flags'], [SOUND.replace('4b', 'zz'), 'no hexadecimal figures']
  ]
  for (const [header, why] of table) t.equal(traceOf(header), undefined, why)
  t.end()
})

t.test('every log line of a request has its trace, beside its id', async t => {
  const lines: string[] = []
  const app = await appFor(t, { logger: pino({ level: 'info' }, { write: (line: string) => { lines.push(line) } }) })
  await app.inject({ url: '/v1/media', headers: { traceparent: SOUND, 'x-request-id': 'traced-1' } })
  await app.inject({ url: '/v1/media', headers: { traceparent: 'forged"}\n{"level":60', 'x-request-id': 'forged-1' } })
  const logged = lines.map(line => JSON.parse(line) as Record<string, unknown>)
  const of = (id: string) => logged.filter(({ reqId }) => reqId === id)
  t.match(of('traced-1'), [{ traceId: ID, traceparent: SOUND, msg: 'incoming request' }, { traceId: ID, traceparent: SOUND, msg: 'request completed' }])
  t.equal(of('forged-1').length, 2)
  t.ok(of('forged-1').every(line => !('traceId' in line || 'traceparent' in line)))
})
