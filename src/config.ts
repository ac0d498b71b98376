// The settings of the process: read once from the environment, checked, and explained when wrong.
import { compile } from '@fastify/proxy-addr'
import { Type, type Static, type TSchema } from 'typebox'
import { oneOf } from '../schemas/one-of.js'
import { quotingOddNumbers, validator } from './validator.js'

const whole = (minimum: number, maximum: number, init: number, description: string) => Type.Integer({ minimum, maximum, default: init, description })

/** A text, and what it must be where it is wrong: the remedy cannot be read off the schema. */
const text = (format: string, mustBe: string, description: string, init?: string) => Type.String({ format, mustBe, description, ...init === undefined ? {} : { default: init } })

/** The settings by the names of their variables: what each is for, what it must be, and what it is where it is left out. */
export const Settings = Type.Object({
  PORT: whole(0, 65_535, 3000, 'port; 0 takes a free one'),
  HOST: text('some-text', 'must be the name or address of this machine to listen on; left out, 127.0.0.1', 'address to listen on', '127.0.0.1'),
  METRICS_PORT: Type.Optional(Type.Integer({ minimum: 0, maximum: 65_535, description: 'a port of its own for /metrics, which then has no other; 0 takes a free one' })),
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], { default: 'info', description: 'from which weight on log lines are written' }),
  CORS_ORIGIN: text('origins', 'must be * or origins separated by commas, written as browsers send them: https://films.example, http://localhost:8080; nothing after the host and port', 'origins whose pages may ask', '*'),
  TRUST_PROXY: text('proxies', 'must be false, the addresses or ranges of the proxies separated by commas (10.0.0.0/8, loopback, linklocal, uniquelocal), or how many proxies always stand before the service (1 to 32); true believes anybody', 'which proxies are believed when they say for whom they ask', 'false'),
  PUBLIC_URL: Type.Optional(text('public-url', 'must be an http or https address without user, password, ? or #, such as https://films.example/api', 'where the service is met from outside')),
  API_KEY_HASHES: Type.Optional(text('hashes', 'must be SHA-256 hashes of keys, 64 hexadecimal digits each, separated by commas; left out, the service is open', 'hashes of the keys that open the service')),
  RATE_LIMIT: whole(0, 1_000_000, 0, 'requests a minute and client; 0 for any number'),
  HEAVY_REQUESTS: whole(1, 1000, 4, 'agendas, calendars to subscribe to, comparisons and reverse questions worked on at once; and as many batches'),
  MAX_EVENT_LOOP_DELAY_MILLISECONDS: whole(0, 60_000, 1000, 'past this mean delay of the event loop over a second, requests are refused; 0 for any'),
  MAX_HEAP_MEBIBYTES: Type.Optional(Type.Integer({ minimum: 64, maximum: 1_048_576, description: 'past this much heap used, requests are refused' })),
  MAX_RSS_MEBIBYTES: Type.Optional(Type.Integer({ minimum: 64, maximum: 1_048_576, description: 'past this much memory of the process, requests are refused' })),
  MAX_CONNECTIONS: whole(1, 1_000_000, 1000, 'connections open at once; more are closed unheard'),
  HEADERS_TIMEOUT_SECONDS: whole(1, 600, 10, 'the longest that the headers of a request may take to arrive'),
  REQUEST_TIMEOUT_SECONDS: whole(1, 3600, 30, 'the longest that a whole request may take to arrive, batches excepted'),
  KEEP_ALIVE_SECONDS: whole(1, 3600, 65, 'how long an idle connection is kept; longer than the proxy in front keeps its own'),
  CACHE_MEBIBYTES: whole(1, 4096, 64, 'memory for what answers have in common'),
  BATCH_LINE_KIBIBYTES: whole(1, 16_384, 64, 'the longest line of a batch'),
  BATCH_SECONDS: whole(1, 86_400, 600, 'the longest that a batch, an agenda, a comparison or a reverse question is answered'),
  DRAIN_SECONDS: whole(0, 300, 0, 'how long after SIGTERM new connections are still taken, while /readyz says 503'),
  SHUTDOWN_SECONDS: whole(1, 300, 5, 'the longest that requests under way are waited for after that')
})

type Written = Static<typeof Settings>

/** The settings as they are used: what their descriptions say, lists and choices read. */
export interface Config extends Readonly<Omit<Written, 'CORS_ORIGIN' | 'TRUST_PROXY' | 'API_KEY_HASHES'>> {
  readonly CORS_ORIGIN: '*' | readonly string[]
  readonly TRUST_PROXY: boolean | number | readonly string[]
  readonly API_KEY_HASHES: readonly string[]
}

/** Settings that cannot be used: each, with what it must be. */
export class ConfigError extends Error {
  constructor (faults: readonly string[]) {
    super(['The settings cannot be used:', ...faults.map(fault => `  ${fault}`)].join('\n'))
    this.name = 'ConfigError'
  }
}

/**
 * The settings in an environment; variables that are not ours are left alone.
 * @throws ConfigError naming every setting at fault
 */
export function configOf (environment: NodeJS.ProcessEnv): Config {
  const settings: Record<string, unknown> = Object.fromEntries(Object.keys(Settings.properties).flatMap(name => {
    const value = environment[name]
    return value === undefined ? [] : [[name, value]]
  }))
  quotingOddNumbers(Settings)(settings)
  const check = validator({ coerceTypes: true, useDefaults: true, formats: FORMATS, keywords: ['mustBe'] }).compile<Written>(Settings)
  const isWellFormed = check(settings)
  const wrong = new Set(check.errors?.map(({ instancePath }) => instancePath.slice(1)))
  const faults = Object.entries<TSchema>(Settings.properties).filter(([name]) => wrong.has(name)).map(([name, schema]) => `${name} ${mustBe(schema)}`)
  // What is well formed may still contradict the rest.
  const contradictions = contradictionsIn(settings, name => !wrong.has(name))
  if (!isWellFormed || contradictions.length > 0) throw new ConfigError([...faults, ...contradictions])
  const { CORS_ORIGIN, TRUST_PROXY, API_KEY_HASHES = '' } = settings
  return {
    ...settings,
    CORS_ORIGIN: CORS_ORIGIN === '*' ? '*' : listOf(CORS_ORIGIN),
    TRUST_PROXY: trustOf(TRUST_PROXY),
    API_KEY_HASHES: listOf(API_KEY_HASHES).filter(hash => hash !== '')
  }
}

function mustBe (schema: TSchema): string {
  if ('mustBe' in schema) return String(schema.mustBe)
  if ('enum' in schema) return `must be one of: ${(schema.enum as string[]).join(', ')}`
  const { minimum, maximum } = schema as { minimum?: number, maximum?: number }
  return `must be a whole number from ${minimum} to ${maximum}`
}

/** The settings that do not go together, of those that are well formed. */
function contradictionsIn (settings: Record<string, unknown>, isSound: (name: string) => boolean): string[] {
  const number = (name: keyof Written) => isSound(name) ? Number(settings[name]) : NaN
  return [
    ...number('METRICS_PORT') > 0 && number('METRICS_PORT') === number('PORT') ? ['METRICS_PORT must be another port than PORT'] : [],
    ...number('HEADERS_TIMEOUT_SECONDS') > number('REQUEST_TIMEOUT_SECONDS') ? ['HEADERS_TIMEOUT_SECONDS must not exceed REQUEST_TIMEOUT_SECONDS: the headers are part of the request'] : [],
    ...number('CACHE_MEBIBYTES') >= number('MAX_HEAP_MEBIBYTES') ? ['CACHE_MEBIBYTES must be less than MAX_HEAP_MEBIBYTES: much of what is kept is part of the heap'] : [],
    ...number('MAX_HEAP_MEBIBYTES') > number('MAX_RSS_MEBIBYTES') ? ['MAX_HEAP_MEBIBYTES must not exceed MAX_RSS_MEBIBYTES: the heap is part of the process'] : []
  ]
}

/** The formats of settings: of which texts Ajv is told nothing else. */
const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  'some-text': text => text.trim() !== '',
  origins: text => text === '*' || listOf(text).every(isOrigin),
  proxies: text => isTrust(trustOf(text)),
  'public-url': isPublicUrl,
  hashes: text => listOf(text).every(hash => /^[\da-f]{64}$/i.test(hash))
}

function listOf (text: string): string[] {
  return text.split(',').map(one => one.trim())
}

/** Whether a text is an origin as browsers send it: compared letter by letter. */
function isOrigin (text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, host } = new URL(text)
  return host !== '' && text === `${protocol}//${host}`
}

function isPublicUrl (text: string): boolean {
  if (!URL.canParse(text) || /[\s?#]/.test(text)) return false
  const { protocol, username, password } = new URL(text)
  return /^https?:$/.test(protocol) && username === '' && password === ''
}

function trustOf (text: string): boolean | number | string[] {
  if (text === 'true' || text === 'false') return text === 'true'
  return /^\d+$/.test(text) ? Number(text) : listOf(text)
}

/** The most proxies that stand one behind another. */
const MOST_HOPS = 32

function isTrust (trust: boolean | number | string[]): boolean {
  if (typeof trust === 'number') return trust >= 1 && trust <= MOST_HOPS
  if (typeof trust === 'boolean') return true
  // The reader of addresses takes 1 for 0.0.0.1, which nobody means.
  if (trust.some(one => /^[\d.]/.test(one) && !/^\d+\.\d+\.\d+\.\d+(\/|$)/.test(one) && !one.includes(':'))) return false
  try {
    compile(trust)
    return true
  } catch {
    return false
  }
}
