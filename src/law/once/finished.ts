// Work that pauses, for those who need not let others go on meanwhile.

/** What the work results in, done without a pause. */
export function finished<T> (work: Generator<void, T>): T {
  let step = work.next()
  while (step.done !== true) step = work.next()
  return step.value
}
