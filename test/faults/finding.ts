/** The result of a trial: one line of the summary. */
export interface Finding {
  readonly name: string
  readonly figures: string
  /** `null` if the trial is impossible here. */
  readonly isPassed: boolean | null
}

export const skipped = (name: string, why: string): Finding => ({
  name,
  figures: `skipped: ${why}`,
  isPassed: null,
})

/** Retries until it succeeds: a recovering database refuses connections for a moment. */
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
