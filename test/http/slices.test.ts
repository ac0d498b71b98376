// Long work in slices: who else has a turn meanwhile, and how it stops.
import { setImmediate } from 'node:timers/promises'
import t from 'tap'
import { inSlices, SLICE, turn } from '../../src/http/work/slices.js'

/** Keeps the event loop for a slice of time. */
function busy (): void {
  const start = performance.now()
  while (performance.now() - start < SLICE) { /* as work does */ }
}

/** Work of so many steps, each as long as a slice; it counts them. */
function * steps (count: number, counted: { steps: number }): Generator<void, string> {
  for (let i = 0; i < count; i++) {
    counted.steps++
    busy()
    yield
  }
  return 'done'
}

t.test('work gives its result, however many slices it takes', async t => {
  const counted = { steps: 0 }
  t.equal(await inSlices(steps(5, counted)), 'done')
  t.equal(await inSlices(steps(0, counted), new AbortController().signal), 'done')
  t.equal(counted.steps, 5)
})

t.test('work that nobody waits for stops where it pauses', async t => {
  const counted = { steps: 0 }
  const awaited = new AbortController()
  const reason = new Error('left')
  function * leaving () {
    for (const work = steps(100, counted); work.next().done !== true;) {
      if (counted.steps === 3) awaited.abort(reason)
      yield
    }
  }
  await t.rejects(inSlices(leaving(), awaited.signal), reason)
  t.equal(counted.steps, 3, 'not one step more')
})

t.test('whatever runs at once, one slice of it runs in each turn of the event loop', async t => {
  let loops = 0
  const over = new AbortController()
  const counting = (async () => {
    for (; !over.signal.aborted; loops++) await setImmediate()
  })()
  const seen: number[] = []
  function * noting () {
    for (let i = 0; i < 4; i++) {
      seen.push(loops)
      busy()
      yield
    }
  }
  await turn()
  await Promise.all(Array.from({ length: 8 }, async () => {
    await turn()
    await inSlices(noting())
  }))
  over.abort()
  await counting
  t.equal(seen.length, 32)
  // Whether the count comes before or after a slice of its turn is not told.
  for (const loop of seen) t.ok(seen.filter(one => one === loop).length <= 2, `turn ${loop} has no more`)
})
