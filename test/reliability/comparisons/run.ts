// The comparisons, all of them, against one service: each by itself, several at a time.
import { clientOf, many } from '../client.js'
import { reportOf } from '../report.js'
import { withService } from '../service.js'
import { worldOf } from '../world.js'
import { agendaForms } from './agendas.js'
import { askingOf } from './comparison.js'
import { dates } from './dates.js'
import { files } from './files.js'
import { forms } from './forms.js'
import { windows } from './windows.js'

const ALL = [...forms, ...files, ...agendaForms, ...dates, ...windows]

/** How many run at a time. */
const WIDTH = 4

/** Runs every comparison so many times; or only those whose name contains a word. */
export async function compareForms ({ count, seed, only = '' }: { count: number, seed: number, only?: string | undefined }): Promise<number> {
  return await withService({}, async service => {
    const client = clientOf(service.port, { sockets: 2 * WIDTH, seconds: 60 })
    const asking = askingOf(client, await worldOf(client))
    const chosen = ALL.filter(({ name }) => name.includes(only))
    let findings = 0
    await many(chosen.length, WIDTH, async i => {
      const one = chosen[i]
      if (one === undefined) return
      const report = reportOf(one.name)
      await one.run(asking, report, { count, seed })
      findings += report.end()
    })
    client.close()
    return findings
  })
}
