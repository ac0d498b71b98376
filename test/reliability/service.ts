// The service under test, as a process of its own: compiled, with settings, in a root folder, perhaps in a container.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { ROOT } from '../fixtures/root.js'
import type { Container } from './container.js'

/** How a process is started. It logs at level `info`, for only there it says where it listens. */
export interface ServeOptions {
  readonly settings?: Readonly<Record<string, string>>
  /** Where `build/` stands, with the rule book as built. */
  readonly root?: URL
  readonly container?: Container
}

/** How a process ended. */
export interface Ending {
  readonly code: number | null
  readonly signal: string | null
  readonly errors: string
}

/** A process of the service, listening or not. */
export interface Process {
  /** Where it listens; null where it ended before. */
  readonly port: number | null
  /** Its log lines from level 50 on, that is, its own failures. */
  readonly failures: readonly string[]
  /** The last of what it printed. */
  readonly printed: readonly string[]
  readonly ended: Promise<Ending>
  readonly running: () => boolean
  /** Its resident memory, in MiB: now, and at most since the start. */
  readonly resident: () => { now: number, most: number }
  readonly kill: (signal: NodeJS.Signals) => void
}

export type Service = Process & { readonly port: number }

const KEPT = 50

/** Starts a process, and waits until it listens or ends. */
export async function start ({ settings = {}, root = ROOT, container }: ServeOptions = {}): Promise<Process> {
  const command = [process.execPath, fileURLToPath(new URL('build/src/server.js', root))]
  const [program = '', ...rest] = container?.inside(command) ?? command
  const child = spawn(program, rest, { env: { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: '0', ...settings }, stdio: ['ignore', 'pipe', 'pipe'] })
  // Whatever ends this process ends those that it started.
  const end = () => { child.kill('SIGKILL') }
  process.once('exit', end)
  const printed: string[] = []
  const failures: string[] = []
  const lines = createInterface({ input: child.stdout }).on('line', line => {
    if (/^\{"level":[56]0/.test(line)) failures.push(line)
    if (printed.push(line) > KEPT) printed.shift()
  })
  const errors = text(child.stderr)
  // Not 'exit', at which what it printed last may still be unread.
  child.once('close', () => process.off('exit', end))
  const closed = once(child, 'close') as Promise<[code: number | null, signal: string | null]>
  const ended = closed.then(async ([code, signal]) => ({ code, signal, errors: await errors }))
  const port = await new Promise<number | null>(resolve => {
    lines.on('line', line => {
      const found = /listening at http:\/\/\S+?:(\d+)/.exec(line)?.[1]
      if (found !== undefined) resolve(Number(found))
    })
    ended.then(() => { resolve(null) }, () => { resolve(null) })
  })
  const memory = { now: 0, most: 0 }
  return {
    port,
    failures,
    printed,
    ended,
    running: () => child.exitCode === null && child.signalCode === null,
    resident: () => {
      try {
        const status = readFileSync(`/proc/${child.pid}/status`, 'utf8')
        const of = (name: string) => Math.round(Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024)
        Object.assign(memory, { now: of('VmRSS'), most: Math.max(memory.most, of('VmHWM')) })
      } catch { /* It has ended: what was seen last stands. */ }
      return memory
    },
    kill: signal => { child.kill(signal) }
  }
}

/**
 * Does work against a service of its own, which ends with the work.
 * @throws Error where the service does not start
 */
export async function withService<T> (options: ServeOptions, work: (service: Service) => Promise<T>): Promise<T> {
  const service = await start(options)
  if (service.port === null) throw new Error(`the service does not start: ${(await service.ended).errors}${service.printed.join('\n')}`)
  try {
    return await work({ ...service, port: service.port })
  } finally {
    service.kill('SIGKILL')
    await service.ended
    await options.container?.remove()
  }
}
