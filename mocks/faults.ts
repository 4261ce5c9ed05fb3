/** Ways to provoke failures from the browser's console in development: `soKet.cut()`. */
export interface Faults {
  /** All requests fail, as without a network, until `restore()`. */
  cut(): void
  restore(): void
  /** Delays every answer. */
  slow(milliseconds: number): void
}

export interface FaultState {
  isCut: boolean
  delay: number
}

export const makeFaults = (state: FaultState): Faults => ({
  cut() {
    state.isCut = true
  },
  restore() {
    state.isCut = false
    state.delay = 0
  },
  slow(milliseconds) {
    state.delay = milliseconds
  },
})
