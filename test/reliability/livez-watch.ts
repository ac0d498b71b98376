// How long /livez takes while other things go on: asked at a steady pace from a thread of its own, whatever is still unanswered.
import { once } from 'node:events'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { clientOf } from './client.js'
import { percentiles } from './report.js'

/** How often it is asked, in milliseconds. */
const EVERY = 25

/** What was seen: in milliseconds, and how many probes were not answered with 200. */
export type Watched = ReturnType<typeof percentiles> & { readonly failed: number }

/** Watches the service on a port, once the first probe is answered, until it is told to stop. */
export async function watchLivez (port: number): Promise<() => Promise<Watched>> {
  const worker = new Worker(new URL(import.meta.url), { workerData: port })
  await once(worker, 'message')
  return async () => {
    worker.postMessage('stop')
    const [watched] = await once(worker, 'message') as [Watched]
    await worker.terminate()
    return watched
  }
}

const main = parentPort
if (!isMainThread && main !== null) {
  const client = clientOf(Number(workerData), { sockets: 400, seconds: 30 })
  const probe = () => client.ask({ path: '/livez' })
  await probe()
  main.postMessage('watching')
  const asked = [probe()]
  const timer = setInterval(() => asked.push(probe()), EVERY)
  main.once('message', async () => {
    clearInterval(timer)
    const answers = await Promise.all(asked)
    main.postMessage({ ...percentiles(answers.map(({ ms }) => ms)), failed: answers.filter(({ status }) => status !== 200).length })
  })
}
