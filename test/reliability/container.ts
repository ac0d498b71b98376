// How a process gets the memory of a container: by a control group where this machine lets us make one.
import { mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

/** A bound on the memory of what runs inside. */
export interface Container {
  readonly mebibytes: number
  /** Whether the kernel keeps the bound; if not, the heap is bounded and the resident memory is watched. */
  readonly enforced: boolean
  /** The command that runs another one inside. */
  readonly inside: (command: readonly string[]) => readonly string[]
  readonly remove: () => Promise<void>
}

/** Where the two versions of control groups stand, and which file holds the bound. */
const KINDS = [
  { folder: '/sys/fs/cgroup', bound: 'memory.max', swap: 'memory.swap.max' },
  { folder: '/sys/fs/cgroup/memory', bound: 'memory.limit_in_bytes', swap: 'memory.memsw.limit_in_bytes' }
]

/** A container of so much memory. */
export function containerOf (mebibytes: number): Container {
  const bytes = String(mebibytes * 2 ** 20)
  for (const { folder, bound, swap } of KINDS) {
    const group = `${folder}/chronologie-${process.pid}-${Math.random().toString(36).slice(2, 8)}`
    try {
      readFileSync(`${folder}/cgroup.procs`)
      mkdirSync(group)
      try {
        writeFileSync(`${group}/${bound}`, bytes, { flag: 'r+' })
      } catch (error) {
        rmdirSync(group)
        throw error
      }
      try {
        writeFileSync(`${group}/${swap}`, bound === 'memory.max' ? '0' : bytes, { flag: 'r+' })
      } catch { /* Without swap there is nothing to bound. */ }
      return {
        mebibytes,
        enforced: true,
        inside: command => ['sh', '-c', `echo $$ > ${group}/cgroup.procs && exec "$@"`, 'sh', ...command],
        remove: async () => {
          // The kernel lets go of a process a little after it ends.
          for (let tries = 0; tries < 50; tries++) {
            try {
              rmdirSync(group)
              return
            } catch { await wait(20) }
          }
        }
      }
    } catch { /* This kind is not there, or not ours to use. */ }
  }
  return {
    mebibytes,
    enforced: false,
    inside: ([node = process.execPath, ...rest]) => [node, `--max-old-space-size=${Math.round(mebibytes / 2)}`, ...rest],
    remove: async () => {}
  }
}
