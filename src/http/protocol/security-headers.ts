// The headers that keep browsers safe, as Helmet sets them: made once, for every answer has the same, also those that no route writes.
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import helmet from 'helmet'

/** The safe headers by name. The answers are for anybody's pages; the interface at /docs sets a content policy of its own. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = headersSet()

function headersSet (): Record<string, string> {
  const request = new IncomingMessage(new Socket())
  const answer = new ServerResponse(request)
  helmet({ contentSecurityPolicy: false, crossOriginResourcePolicy: { policy: 'cross-origin' } })(request, answer, () => {})
  return Object.fromEntries(Object.entries(answer.getHeaders()).map(([name, value]) => [name, String(value)]))
}
