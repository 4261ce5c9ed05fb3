/** Runs `count` pieces of work at the same time; the others wait, first come first served. */
export function limitConcurrency(count: number): <T>(work: () => Promise<T>) => Promise<T> {
  let running = 0
  const waiting: (() => void)[] = []
  return async (work) => {
    if (running >= count) {
      const { promise, resolve } = Promise.withResolvers<void>()
      waiting.push(resolve)
      await promise
    } else running += 1
    try {
      return await work()
    } finally {
      // Hand the slot over without freeing it in between.
      const next = waiting.shift()
      if (next) next()
      else running -= 1
    }
  }
}
