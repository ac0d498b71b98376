// The settings of the process, and the version that it states.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import t from 'tap'
import { configOf, ConfigError } from '../src/config.js'
import { memoryLimits } from '../src/memory.js'
import { serviceVersion } from '../src/version.js'
import { ROOT } from './fixtures/root.js'

const DEFAULTS = {
  PORT: 3000, HOST: '127.0.0.1', LOG_LEVEL: 'info', CORS_ORIGIN: '*', TRUST_PROXY: false, API_KEY_HASHES: [], RATE_LIMIT: 0, HEAVY_REQUESTS: 4,
  MAX_EVENT_LOOP_DELAY_MILLISECONDS: 1000, MAX_CONNECTIONS: 1000, HEADERS_TIMEOUT_SECONDS: 10, REQUEST_TIMEOUT_SECONDS: 30, KEEP_ALIVE_SECONDS: 65,
  CACHE_MEBIBYTES: 64, BATCH_LINE_KIBIBYTES: 64, BATCH_SECONDS: 600, DRAIN_SECONDS: 0, SHUTDOWN_SECONDS: 5
}
const HASH = 'a'.repeat(64)

/** The message with which settings are refused. */
function refusal (environment: NodeJS.ProcessEnv): string {
  try {
    configOf(environment)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  return ''
}

t.test('Without settings the service listens to its own machine only, on port 3000', async t => {
  t.strictSame(configOf({}), DEFAULTS)
})

t.test('Every setting is read, as what it is', async t => {
  const numbers = {
    PORT: 8080, METRICS_PORT: 9090, RATE_LIMIT: 600, HEAVY_REQUESTS: 2, MAX_EVENT_LOOP_DELAY_MILLISECONDS: 0, MAX_HEAP_MEBIBYTES: 400, MAX_RSS_MEBIBYTES: 480,
    MAX_CONNECTIONS: 50, HEADERS_TIMEOUT_SECONDS: 5, REQUEST_TIMEOUT_SECONDS: 5, KEEP_ALIVE_SECONDS: 20, CACHE_MEBIBYTES: 128, BATCH_LINE_KIBIBYTES: 16, BATCH_SECONDS: 60,
    DRAIN_SECONDS: 15, SHUTDOWN_SECONDS: 30
  }
  const texts = { HOST: '0.0.0.0', LOG_LEVEL: 'silent', PUBLIC_URL: 'https://films.example/api' }
  t.strictSame(configOf({
    ...Object.fromEntries(Object.entries(numbers).map(([name, value]) => [name, String(value)])),
    ...texts,
    CORS_ORIGIN: 'https://films.example, http://localhost:8080',
    TRUST_PROXY: '10.0.0.0/8, loopback,2001:db8::1',
    API_KEY_HASHES: `${HASH}, ${'0'.repeat(64)}`
  }), {
    ...numbers,
    ...texts,
    CORS_ORIGIN: ['https://films.example', 'http://localhost:8080'],
    TRUST_PROXY: ['10.0.0.0/8', 'loopback', '2001:db8::1'],
    API_KEY_HASHES: [HASH, '0'.repeat(64)]
  })
  for (const [TRUST_PROXY, trust] of [['true', true], ['false', false], ['1', 1], ['32', 32], ['uniquelocal', ['uniquelocal']]] as const) t.strictSame(configOf({ TRUST_PROXY }).TRUST_PROXY, trust)
  for (const CORS_ORIGIN of ['https://films.example:8443', 'http://[::1]:3000', 'app://localhost']) t.strictSame(configOf({ CORS_ORIGIN }).CORS_ORIGIN, [CORS_ORIGIN])
})

t.test('The variables of others are left alone, and those that are not set', async t => {
  const environment = { PATH: '/usr/bin', PORTS: 'none', HOST: undefined }
  t.strictSame(configOf(environment), DEFAULTS)
  t.strictSame(environment, { PATH: '/usr/bin', PORTS: 'none', HOST: undefined }, 'the environment itself stays as it is')
})

/** The bounds of each number: the least and the most. */
const BOUNDS: Readonly<Record<string, readonly [least: number, most: number]>> = {
  PORT: [0, 65_535], METRICS_PORT: [0, 65_535], RATE_LIMIT: [0, 1_000_000], HEAVY_REQUESTS: [1, 1000], MAX_EVENT_LOOP_DELAY_MILLISECONDS: [0, 60_000],
  MAX_HEAP_MEBIBYTES: [65, 1_048_576], MAX_RSS_MEBIBYTES: [64, 1_048_576], MAX_CONNECTIONS: [1, 1_000_000], HEADERS_TIMEOUT_SECONDS: [1, 30],
  REQUEST_TIMEOUT_SECONDS: [10, 3600], KEEP_ALIVE_SECONDS: [1, 3600], CACHE_MEBIBYTES: [1, 4096], BATCH_LINE_KIBIBYTES: [1, 16_384], BATCH_SECONDS: [1, 86_400],
  DRAIN_SECONDS: [0, 300], SHUTDOWN_SECONDS: [1, 300]
}

t.test('The bounds of each number belong to it, and nothing past them does', async t => {
  for (const [name, [least, most]] of Object.entries(BOUNDS)) {
    for (const value of [least, most]) t.match(configOf({ [name]: String(value) }), { [name]: value })
    for (const value of [least - 1, most + 1]) t.match(refusal({ [name]: String(value) }), new RegExp(`^The settings cannot be used:\\n  .*\\b${name}\\b.*$`), `${name}=${value}`)
  }
})

t.test('A setting that cannot be used is named, with what it must be', async t => {
  const numbers = 'must be a whole number from'
  const table: ReadonlyArray<readonly [name: string, values: readonly string[], mustBe: string]> = [
    ['PORT', ['http', '80.5', '', ' 0', '0x1F90', '1e3', '-1', '65536'], `${numbers} 0 to 65535`],
    ['METRICS_PORT', ['', 'none'], `${numbers} 0 to 65535`],
    ['BATCH_SECONDS', ['1e400', '0'], `${numbers} 1 to 86400`],
    ['CACHE_MEBIBYTES', ['Infinity', '4097'], `${numbers} 1 to 4096`],
    ['MAX_HEAP_MEBIBYTES', ['63', ''], `${numbers} 64 to 1048576`],
    ['HOST', ['', ' '], 'must be the name or address of this machine'],
    ['LOG_LEVEL', ['loud', '', 'INFO'], 'must be one of: fatal, error, warn, info, debug, trace, silent'],
    ['CORS_ORIGIN', ['', 'not an origin', 'https://a.example/', 'https://a.example/films', 'https://A.example', 'https://a.example:443', 'https://u:p@a.example', 'a.example', 'null', 'file://', '*, https://a.example', 'https://a.example,,https://b.example', 'https://a .example'], 'must be \\* or origins'],
    ['TRUST_PROXY', ['', 'yes', '0', '33', '-1', '10.0.0.0/33', 'proxy.example', 'loopback, everybody', 'TRUE', '1,2', '10.1', '0x7f.1'], 'must be false, the addresses'],
    ['PUBLIC_URL', ['', 'example.org', 'ftp://x', 'javascript:alert(1)', 'https://u:p@x.example/a?b#c', 'https://u@x.example', 'https://:p@x.example', 'https://x.example/?', 'https://x.example/#', 'https://a b', ' https://x.example'], 'must be an http or https address'],
    ['API_KEY_HASHES', ['', 'secret', 'a'.repeat(63), 'a'.repeat(65), 'g'.repeat(64), `${HASH},`], 'must be SHA-256 hashes']
  ]
  for (const [name, values, mustBe] of table) {
    for (const value of values) t.match(refusal({ [name]: value }), new RegExp(`^The settings cannot be used:\\n  ${name} ${mustBe}[^\\n]*$`), `${name}=${value}`)
  }
})

t.test('Settings that contradict each other are named together', async t => {
  const table: ReadonlyArray<readonly [environment: NodeJS.ProcessEnv, line: RegExp]> = [
    [{ METRICS_PORT: '3000' }, /METRICS_PORT must be another port than PORT/],
    [{ HEADERS_TIMEOUT_SECONDS: '31' }, /HEADERS_TIMEOUT_SECONDS must not exceed REQUEST_TIMEOUT_SECONDS/],
    [{ CACHE_MEBIBYTES: '256', MAX_HEAP_MEBIBYTES: '256' }, /CACHE_MEBIBYTES must be less than MAX_HEAP_MEBIBYTES/],
    [{ MAX_HEAP_MEBIBYTES: '257', MAX_RSS_MEBIBYTES: '256' }, /MAX_HEAP_MEBIBYTES must not exceed MAX_RSS_MEBIBYTES/]
  ]
  for (const [environment, line] of table) t.match(refusal(environment), line, JSON.stringify(environment))
  for (const environment of [{ PORT: '0', METRICS_PORT: '0' }, { METRICS_PORT: '3001' }, { HEADERS_TIMEOUT_SECONDS: '30' }, { CACHE_MEBIBYTES: '255', MAX_HEAP_MEBIBYTES: '256', MAX_RSS_MEBIBYTES: '256' }]) {
    t.equal(refusal(environment), '', JSON.stringify(environment))
  }
})

t.test('All the settings at fault are named at once, and no secret is shown', async t => {
  t.equal(refusal({ PORT: 'http', LOG_LEVEL: 'loud', PUBLIC_URL: 'https://u:secret@films.example', API_KEY_HASHES: 'secret', HEADERS_TIMEOUT_SECONDS: '60', METRICS_PORT: '3000', HOST: 'localhost' }), [
    'The settings cannot be used:',
    '  PORT must be a whole number from 0 to 65535',
    '  LOG_LEVEL must be one of: fatal, error, warn, info, debug, trace, silent',
    '  PUBLIC_URL must be an http or https address without user, password, ? or #, such as https://films.example/api',
    '  API_KEY_HASHES must be SHA-256 hashes of keys, 64 hexadecimal digits each, separated by commas; left out, the service is open',
    '  HEADERS_TIMEOUT_SECONDS must not exceed REQUEST_TIMEOUT_SECONDS: the headers are part of the request'
  ].join('\n'))
  t.throws(() => configOf({ PORT: 'http' }), { name: 'ConfigError' }, 'the error bears its own name')
})

t.test('How much memory is too much is what is set, or what the machine gives', async t => {
  const means = { heapLimit: 1000, constrained: 500, total: 2000 }
  t.strictSame(memoryLimits({}, means), { maxHeapUsedBytes: 900, maxRssBytes: 450 })
  t.strictSame(memoryLimits({ MAX_HEAP_MEBIBYTES: 100, MAX_RSS_MEBIBYTES: 200 }, means), { maxHeapUsedBytes: 100 * 2 ** 20, maxRssBytes: 200 * 2 ** 20 })
  for (const constrained of [undefined, 0, 2000, 2 ** 64]) t.equal(memoryLimits({}, { ...means, constrained }).maxRssBytes, 0, 'held to nothing')
})

t.test('The version of the service is the one in its package.json', async t => {
  const folder = t.testdir({ 'package.json': '{ "name": "some-service", "version": "7.8.9" }' })
  t.equal(serviceVersion(pathToFileURL(`${folder}/`)), '7.8.9')
  t.equal(serviceVersion(ROOT), JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')).version)
})
