// The life of the process: settings, rule book, application, listening, and a clean end.
import { fileURLToPath } from 'node:url'
import closeWithGrace from 'close-with-grace'
import { pino } from 'pino'
import { collectDefaultMetrics, Registry } from 'prom-client'
import { buildApp } from './app.js'
import { configOf, ConfigError } from './config.js'
import { todayInParis } from './http/clock.js'
import { RulebookError } from './rulebook/error.js'
import { loadRulebook } from './rulebook/load.js'
import { serviceVersion } from './version.js'

/** Runs the service: its version stands in the root folder, its rule book in a file of its own. What cannot be used is printed whole, and nothing is half-done. */
export async function main (environment: NodeJS.ProcessEnv, root: URL, built: URL): Promise<void> {
  try {
    await start(environment, root, built)
  } catch (error) {
    if (!(error instanceof ConfigError || error instanceof RulebookError)) throw error
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
  const app = await buildApp({
    rulebook, registry, version: serviceVersion(root), today: todayInParis, logger, corsOrigin: config.CORS_ORIGIN, trustProxy: config.TRUST_PROXY,
    publicUrl: config.PUBLIC_URL, cacheBytes: config.CACHE_MEBIBYTES * 2 ** 20,
    batch: { lineBytes: config.BATCH_LINE_KIBIBYTES * 2 ** 10, seconds: config.BATCH_SECONDS }
  })
  closeWithGrace({ delay: config.SHUTDOWN_SECONDS * 1000, logger }, async ({ err, signal }) => {
    if (err !== undefined) logger.error({ err }, 'closing after an error')
    else logger.info({ signal }, 'closing')
    await app.close()
  })
  await app.listen({ port: config.PORT, host: config.HOST })
  logger.info({ rulebook: rulebook.version, digest: rulebook.digest }, 'rule book ready')
}
