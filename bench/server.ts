// A server in a process of its own, and what it takes: its time until ready, processor time, memory. Linux only.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'

/** A server that runs. */
export interface Server {
  readonly url: string
  /** From the start of the process to its first answer, in milliseconds. */
  readonly ready: number
  /** Milliseconds that it has computed since its start, all its threads together. */
  readonly cpu: () => number
  /** Its resident memory, in MiB: now, and at most since the start or since it was last forgotten. */
  readonly resident: () => number
  readonly peak: () => number
  readonly forgetPeak: () => void
  readonly stop: () => Promise<void>
}

/** The service as it is shipped, bundled. */
export const SERVICE = fileURLToPath(new URL('../../dist/src/server.js', import.meta.url))
/** The least that a documented Fastify service is. */
export const BARE = fileURLToPath(new URL('bare.js', import.meta.url))

/** Starts a server, and waits until it answers; it logs nothing but warnings. */
export async function serving (file: string, settings: Readonly<Record<string, string>> = {}, flags: readonly string[] = []): Promise<Server> {
  const port = await freePort()
  const url = `http://127.0.0.1:${port}`
  const begin = performance.now()
  const child = spawn(process.execPath, [...flags, file], { env: { PATH: process.env.PATH, HOST: '127.0.0.1', PORT: String(port), LOG_LEVEL: 'warn', ...settings }, stdio: 'inherit' })
  const end = () => { child.kill('SIGKILL') }
  process.once('exit', end)
  while (!await fetch(`${url}/readyz`).then(({ ok }) => ok, () => false)) {
    if (child.exitCode !== null) throw new Error(`${file} ended with ${child.exitCode}`)
    await new Promise(resolve => setTimeout(resolve, 5))
  }
  const ready = performance.now() - begin
  const status = (field: string) => Number(new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024
  return {
    url,
    ready,
    // The kernel counts each thread in nanoseconds; /proc/<pid>/stat only in hundredths of a second.
    cpu: () => readdirSync(`/proc/${child.pid}/task`)
      .reduce((sum, thread) => sum + Number(readFileSync(`/proc/${child.pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]) / 1e6, 0),
    resident: () => status('VmRSS'),
    peak: () => status('VmHWM'),
    forgetPeak: () => { writeFileSync(`/proc/${child.pid}/clear_refs`, '5') },
    stop: async () => {
      process.off('exit', end)
      child.kill('SIGTERM')
      await once(child, 'exit')
    }
  }
}

/** Runs something beside servers, which are stopped whatever comes of it. */
export async function beside<T> (servers: readonly Server[], run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } finally {
    await Promise.all(servers.map(({ stop }) => stop()))
  }
}

async function freePort (): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo // It listens on a port.
  server.close()
  await once(server, 'close')
  return port
}
