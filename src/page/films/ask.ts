// How the page asks the service: again, while it has too much to do or cannot be reached.
import type { Problem } from '../../../schemas/problem.js'

/** How long to wait before asking again, where the service does not say, in seconds. */
const AGAIN = 5

/** The statuses that say: not now. */
const BUSY = [429, 502, 503, 504]

/** The service refused what was asked, whoever asks. */
export class ProblemTold extends Error {
  constructor (readonly problem: Problem) {
    super(problem.detail)
    this.name = 'ProblemTold'
  }
}

/** What goes with every question: when nobody waits for its answer any more, and whom to tell that it takes longer. */
export interface Waiting {
  readonly signal: AbortSignal
  readonly tellBusy: (seconds: number) => void
}

/**
 * Sends a body to the service and waits until it is answered.
 * @throws ProblemTold, or the reason of the signal
 */
export async function ask (path: string, body: string, headers: Readonly<Record<string, string>>, waiting: Waiting): Promise<Response> {
  while (true) {
    const response = await fetch(path, { method: 'POST', body, headers, signal: waiting.signal }).catch((error: unknown) => {
      if (waiting.signal.aborted) throw error
      return null
    })
    if (response !== null && !BUSY.includes(response.status)) {
      // The API tells every fault as a problem document.
      if (!response.ok) throw new ProblemTold(await response.json() as Problem)
      return response
    }
    await pause(Number(response?.headers.get('retry-after')) || AGAIN, waiting)
  }
}

/** Waits, and says so. */
export async function pause (seconds: number, { signal, tellBusy }: Waiting): Promise<void> {
  tellBusy(seconds)
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(resolve, 1000 * seconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      reject(signal.reason)
    }, { once: true })
  })
}
