/** What a trial found: one line of the summary. */
export interface Finding {
  readonly name: string
  readonly figures: string
  /** `null` where it could not be tried here. */
  readonly isPassed: boolean | null
}

export const skipped = (name: string, why: string): Finding => ({
  name,
  figures: `skipped: ${why}`,
  isPassed: null,
})

/** Asks again until it is answered: a database that recovers refuses for a moment. */
export async function eventually<T>(ask: () => Promise<T>, patienceMs = 20_000): Promise<T> {
  const end = Date.now() + patienceMs
  for (;;)
    try {
      return await ask()
    } catch (error) {
      if (Date.now() > end) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
}
