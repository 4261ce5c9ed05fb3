/** Ways to see failures by hand, from the browser's console in development: `soKet.cut()`. */
export interface Faults {
  /** Every request fails as without a network, until `restore()`. */
  cut(): void
  restore(): void
  /** Every answer waits so many milliseconds. */
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
