// The settings of the process: read once from the environment, checked, and explained when wrong.
import { Type, type Static } from 'typebox'
import { oneOf } from '../schemas/one-of.js'
import { faultsOf, quoteOddNumbers, validator } from './validator.js'

const Config = Type.Object({
  PORT: Type.Integer({ minimum: 0, maximum: 65535, default: 3000 }),
  HOST: Type.String({ minLength: 1, default: '127.0.0.1' }),
  LOG_LEVEL: oneOf(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'], { default: 'info' }),
  CORS_ORIGIN: Type.String({ minLength: 1, default: '*' }),
  TRUST_PROXY: Type.Boolean({ default: false }),
  PUBLIC_URL: Type.Optional(Type.String({ format: 'uri', pattern: '^https?://' })),
  CACHE_MEBIBYTES: Type.Integer({ minimum: 1, maximum: 4096, default: 64 }),
  BATCH_LINE_KIBIBYTES: Type.Integer({ minimum: 1, maximum: 16_384, default: 64 }),
  BATCH_SECONDS: Type.Integer({ minimum: 1, maximum: 86_400, default: 600 }),
  METRICS_PORT: Type.Optional(Type.Integer({ minimum: 0, maximum: 65535 })),
  DRAIN_SECONDS: Type.Integer({ minimum: 0, maximum: 300, default: 0 }),
  SHUTDOWN_SECONDS: Type.Integer({ minimum: 1, maximum: 300, default: 5 })
})

/** The settings: port, address, log level, allowed origin, proxy trust, address from outside, answers kept in memory, the longest line and the longest time of a batch, the port of the figures, how long the service is drained, and the longest shutdown after that, in seconds. */
export type Config = Readonly<Static<typeof Config>>

/** A setting that cannot be used: each, with what it must be. */
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
  const names = Object.keys(Config.properties)
  const settings: Record<string, unknown> = Object.fromEntries(names.flatMap(name => {
    const value = environment[name]
    return value === undefined ? [] : [[name, value]]
  }))
  quoteOddNumbers(Config, settings)
  const check = validator({ coerceTypes: true, useDefaults: true }).compile<Config>(Config)
  if (check(settings)) return settings
  throw new ConfigError(faultsOf(check).map(({ path, detail }) => `${path.join('.')} ${detail.en}`))
}
