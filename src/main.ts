// The life of the process: settings, rule book, application, listening, and a clean end.
import { totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { getHeapStatistics } from 'node:v8'
import closeWithGrace from 'close-with-grace'
import { pino } from 'pino'
import { collectDefaultMetrics, Registry } from 'prom-client'
import { buildApp } from './app.js'
import { loadAssets } from './assets.js'
import { configOf, ConfigError } from './config.js'
import { todayInParis } from './http/question/clock.js'
import { stoppingOf } from './http/connection/stopping.js'
import { ListenError, listenOn } from './listening.js'
import { memoryLimits } from './memory.js'
import { buildMetricsApp } from './metrics-app.js'
import { RulebookError } from './rulebook/faults/error.js'
import { loadRulebook } from './rulebook/load.js'
import { stop } from './stop.js'
import { serviceVersion } from './version.js'

/** Runs the service: its version stands in the root folder, its rule book in a file of its own. What cannot be used is printed whole, and nothing is half-done. */
export async function main (environment: NodeJS.ProcessEnv, root: URL, built: URL): Promise<void> {
  try {
    await start(environment, root, built)
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof RulebookError || error instanceof ListenError)) throw error
    process.stderr.write(`${error.message}\n`)
    process.exitCode = 1
  }
}

async function start (environment: NodeJS.ProcessEnv, root: URL, built: URL): Promise<void> {
  const config = configOf(environment)
  const rulebook = loadRulebook(fileURLToPath(built))
  const logger = pino({ level: config.LOG_LEVEL })
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const stopping = stoppingOf()
  const app = await buildApp({
    rulebook, assets: loadAssets(new URL('page/', built)), registry, version: serviceVersion(root), today: todayInParis, logger, corsOrigin: config.CORS_ORIGIN, trustProxy: config.TRUST_PROXY,
    publicUrl: config.PUBLIC_URL, cacheBytes: config.CACHE_MEBIBYTES * 2 ** 20, stopping, metricsApart: config.METRICS_PORT !== undefined,
    batch: { lineBytes: config.BATCH_LINE_KIBIBYTES * 2 ** 10, seconds: config.BATCH_SECONDS },
    connection: {
      headersSeconds: config.HEADERS_TIMEOUT_SECONDS,
      requestSeconds: config.REQUEST_TIMEOUT_SECONDS,
      keepAliveSeconds: config.KEEP_ALIVE_SECONDS,
      connections: config.MAX_CONNECTIONS
    },
    limits: {
      heavy: config.HEAVY_REQUESTS,
      perMinute: config.RATE_LIMIT,
      keyHashes: config.API_KEY_HASHES,
      pressure: {
        maxEventLoopDelay: config.MAX_EVENT_LOOP_DELAY_MILLISECONDS,
        ...memoryLimits(config, { heapLimit: getHeapStatistics().heap_size_limit, constrained: process.constrainedMemory(), total: totalmem() })
      }
    }
  })
  const metrics = await buildMetricsApp(registry, logger)
  closeWithGrace({
    delay: (config.DRAIN_SECONDS + config.SHUTDOWN_SECONDS) * 1000,
    logger,
    // A start that fails ends by itself, with a code of its own.
    skip: ['beforeExit'],
    onTimeout: () => { logger.error({ requests: stopping.connections.underWay() }, 'the time to stop is over: requests are cut') }
  }, async ({ err, signal }) => {
    if (err !== undefined) logger.error({ err }, 'closing after an error')
    else logger.info({ signal }, 'closing')
    // What failed in a way that nobody foresaw takes no new questions.
    await stop(app, stopping, { drain: err === undefined ? config.DRAIN_SECONDS : 0, shutdown: config.SHUTDOWN_SECONDS })
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
