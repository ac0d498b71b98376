// The packages of the peers: dependencies of bench/ alone, installed when they are first needed.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const BENCH = new URL('../../../bench/', import.meta.url)

/** A package that bench/package.json names. */
export function packageOf (name: string): unknown {
  if (!existsSync(new URL('node_modules/', BENCH))) {
    const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--prefix', fileURLToPath(BENCH)], { stdio: ['ignore', 'ignore', 'inherit'] })
    if (status !== 0) throw new Error('The packages that the service is measured beside cannot be installed.')
  }
  return createRequire(new URL('package.json', BENCH))(name)
}
