// The settings of the process, and the version that it states.
import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import t from 'tap'
import { configOf, ConfigError } from '../src/config.js'
import { serviceVersion } from '../src/version.js'
import { ROOT } from './fixtures/root.js'

const DEFAULTS = { PORT: 3000, HOST: '127.0.0.1', LOG_LEVEL: 'info', CORS_ORIGIN: '*', TRUST_PROXY: false, CACHE_MEBIBYTES: 64, BATCH_LINE_KIBIBYTES: 64, BATCH_SECONDS: 600, DRAIN_SECONDS: 0, SHUTDOWN_SECONDS: 5 }

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
  t.strictSame(
    configOf({ PORT: '8080', HOST: '0.0.0.0', LOG_LEVEL: 'silent', CORS_ORIGIN: 'https://example.org', TRUST_PROXY: 'true', PUBLIC_URL: 'https://films.example/api', CACHE_MEBIBYTES: '128', BATCH_LINE_KIBIBYTES: '16', BATCH_SECONDS: '60', METRICS_PORT: '9464', DRAIN_SECONDS: '10', SHUTDOWN_SECONDS: '30' }),
    { PORT: 8080, HOST: '0.0.0.0', LOG_LEVEL: 'silent', CORS_ORIGIN: 'https://example.org', TRUST_PROXY: true, PUBLIC_URL: 'https://films.example/api', CACHE_MEBIBYTES: 128, BATCH_LINE_KIBIBYTES: 16, BATCH_SECONDS: 60, METRICS_PORT: 9464, DRAIN_SECONDS: 10, SHUTDOWN_SECONDS: 30 }
  )
})

t.test('The variables of others are left alone, and those that are not set', async t => {
  const environment = { PATH: '/usr/bin', PORTS: 'none', HOST: undefined }
  t.strictSame(configOf(environment), DEFAULTS)
  t.strictSame(environment, { PATH: '/usr/bin', PORTS: 'none', HOST: undefined }, 'the environment itself stays as it is')
})

t.test('The bounds of each number belong to it', async t => {
  for (const PORT of ['0', '65535']) t.equal(configOf({ PORT }).PORT, Number(PORT))
  for (const METRICS_PORT of ['0', '65535']) t.equal(configOf({ METRICS_PORT }).METRICS_PORT, Number(METRICS_PORT))
  for (const DRAIN_SECONDS of ['0', '300']) t.equal(configOf({ DRAIN_SECONDS }).DRAIN_SECONDS, Number(DRAIN_SECONDS))
  for (const SHUTDOWN_SECONDS of ['1', '300']) t.equal(configOf({ SHUTDOWN_SECONDS }).SHUTDOWN_SECONDS, Number(SHUTDOWN_SECONDS))
})

t.test('A setting that cannot be used is named, with what it must be', async t => {
  const table: ReadonlyArray<readonly [environment: NodeJS.ProcessEnv, line: string]> = [
    [{ PORT: 'http' }, 'PORT must be integer'],
    [{ PORT: '80.5' }, 'PORT must be integer'],
    [{ PORT: '' }, 'PORT must be integer'],
    [{ PORT: '0x1F90' }, 'PORT must be integer'],
    [{ BATCH_SECONDS: '1e400' }, 'BATCH_SECONDS must be integer'],
    [{ CACHE_MEBIBYTES: 'Infinity' }, 'CACHE_MEBIBYTES must be integer'],
    [{ PORT: '-1' }, 'PORT must be >= 0'],
    [{ PORT: '65536' }, 'PORT must be <= 65535'],
    [{ HOST: '' }, 'HOST must NOT have fewer than 1 characters'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL must be one of: fatal, error, warn, info, debug, trace, silent'],
    [{ CORS_ORIGIN: '' }, 'CORS_ORIGIN must NOT have fewer than 1 characters'],
    [{ TRUST_PROXY: 'yes' }, 'TRUST_PROXY must be boolean'],
    [{ PUBLIC_URL: 'ftp://films.example' }, 'PUBLIC_URL must match pattern "^https?://"'],
    [{ CACHE_MEBIBYTES: '0' }, 'CACHE_MEBIBYTES must be >= 1'],
    [{ CACHE_MEBIBYTES: '4097' }, 'CACHE_MEBIBYTES must be <= 4096'],
    [{ BATCH_LINE_KIBIBYTES: '0' }, 'BATCH_LINE_KIBIBYTES must be >= 1'],
    [{ BATCH_LINE_KIBIBYTES: '16385' }, 'BATCH_LINE_KIBIBYTES must be <= 16384'],
    [{ BATCH_SECONDS: '0' }, 'BATCH_SECONDS must be >= 1'],
    [{ BATCH_SECONDS: '86401' }, 'BATCH_SECONDS must be <= 86400'],
    [{ METRICS_PORT: '-1' }, 'METRICS_PORT must be >= 0'],
    [{ METRICS_PORT: '65536' }, 'METRICS_PORT must be <= 65535'],
    [{ DRAIN_SECONDS: '-1' }, 'DRAIN_SECONDS must be >= 0'],
    [{ DRAIN_SECONDS: '301' }, 'DRAIN_SECONDS must be <= 300'],
    [{ SHUTDOWN_SECONDS: '0' }, 'SHUTDOWN_SECONDS must be >= 1'],
    [{ SHUTDOWN_SECONDS: '301' }, 'SHUTDOWN_SECONDS must be <= 300']
  ]
  for (const [environment, line] of table) {
    t.equal(refusal(environment), `The settings cannot be used:\n  ${line}`, JSON.stringify(environment))
  }
})

t.test('All the settings at fault are named at once', async t => {
  t.equal(refusal({ PORT: 'http', LOG_LEVEL: 'loud', TRUST_PROXY: 'yes', HOST: 'localhost' }), [
    'The settings cannot be used:',
    '  PORT must be integer',
    '  LOG_LEVEL must be one of: fatal, error, warn, info, debug, trace, silent',
    '  TRUST_PROXY must be boolean'
  ].join('\n'))
  t.throws(() => configOf({ PORT: 'http' }), { name: 'ConfigError' }, 'the error bears its own name')
})

t.test('The version of the service is the one in its package.json', async t => {
  const folder = t.testdir({ 'package.json': '{ "name": "some-service", "version": "7.8.9" }' })
  t.equal(serviceVersion(pathToFileURL(`${folder}/`)), '7.8.9')
  t.equal(serviceVersion(ROOT), JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')).version)
})
