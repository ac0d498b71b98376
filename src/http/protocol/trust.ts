// Which proxies are believed when they say for whom they ask.
import { compile } from '@fastify/proxy-addr'

/** No proxy, any, those that stand at some addresses or ranges, or a number of them one behind another. */
export type Trust = boolean | number | readonly string[]

/** Whether the proxy at an address is believed; `hop` counts from the service outwards. */
type IsTrusted = (address: string, hop: number) => boolean

/** What Fastify asks of each proxy. Of a bare number it would believe none, since it cannot tell the first proxy from a client. */
export function trusted (trust: Trust): boolean | IsTrusted {
  if (typeof trust === 'boolean') return trust
  if (typeof trust === 'number') return (_address, hop) => hop < trust
  return compile([...trust])
}
