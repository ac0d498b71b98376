// The life of the process: settings, rule book, application, listening, and a clean end.
import { fileURLToPath } from 'node:url'
import closeWithGrace from 'close-with-grace'
import { pino } from 'pino'
import { collectDefaultMetrics, Registry } from 'prom-client'
import { buildApp } from './app.js'
import { configOf, ConfigError } from './config.js'
import { todayInParis } from './http/clock.js'
import { stoppingOf } from './http/stopping.js'
import { ListenError, listenOn } from './listening.js'
import { buildMetricsApp } from './metrics-app.js'
import { loadRulebook, RulebookError } from './rulebook/load.js'
import { stop } from './stop.js'
import { serviceVersion } from './version.js'

/** Runs the service on what lies in the root folder; what cannot be used is printed whole, and nothing is half-done. */
export async function main (environment: NodeJS.ProcessEnv, root: URL): Promise<void> {
  try {
    await start(environment, root)
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof RulebookError || error instanceof ListenError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}

async function start (environment: NodeJS.ProcessEnv, root: URL): Promise<void> {
  const config = configOf(environment)
  const rulebook = loadRulebook(fileURLToPath(new URL('rules/', root)))
  const logger = pino({ level: config.LOG_LEVEL })
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const stopping = stoppingOf()
  const app = await buildApp({
    rulebook, registry, version: serviceVersion(root), today: todayInParis, logger, corsOrigin: config.CORS_ORIGIN, trustProxy: config.TRUST_PROXY,
    publicUrl: config.PUBLIC_URL, cacheBytes: config.CACHE_MEBIBYTES * 2 ** 20, stopping, metricsApart: config.METRICS_PORT !== undefined,
    batch: { lineBytes: config.BATCH_LINE_KIBIBYTES * 2 ** 10, seconds: config.BATCH_SECONDS }
  })
  const metrics = await buildMetricsApp(registry, logger)
  const times = { drain: config.DRAIN_SECONDS, shutdown: config.SHUTDOWN_SECONDS }
  closeWithGrace({
    delay: (times.drain + times.shutdown) * 1000,
    logger,
    // A start that fails ends by itself, with a code of its own.
    skip: ['beforeExit'],
    onTimeout: () => { logger.error({ requests: stopping.connections.underWay() }, 'the time to stop is over: requests are cut') }
  }, async ({ err, signal }) => {
    if (err !== undefined) logger.error({ err }, 'closing after an error')
    else logger.info({ signal }, 'closing')
    await stop(app, stopping, times)
    await metrics.close()
    logger.info('closed: every request has its answer')
  })
  try {
    await listenOn(app, { host: config.HOST, port: config.PORT, setting: 'PORT' }, 'Server listening at')
    if (config.METRICS_PORT !== undefined) await listenOn(metrics, { host: config.HOST, port: config.METRICS_PORT, setting: 'METRICS_PORT' }, 'Metrics at')
  } catch (error) {
    await Promise.all([app.close(), metrics.close()])
    throw error
  }
  logger.info({ rulebook: rulebook.version, digest: rulebook.digest }, 'rule book ready')
}
