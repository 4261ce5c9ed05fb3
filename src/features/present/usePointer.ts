import { useEffect, useState } from 'react'

const IDLE_MS = 2500
/** Where the controls are, as a share of the window's height. */
const FOOT = 0.15

/** What the pointer says of what the presenter wants. */
export type PointerState =
  /** It has rested for a while: the pointer is hidden, and in full screen the controls are. */
  | 'still'
  | 'moving'
  /** It moves where the controls are. */
  | 'at-foot'

/** Follows the pointer, and the focus of the keyboard. */
export function usePointer(): PointerState {
  const [state, setState] = useState<PointerState>('moving')
  useEffect(() => {
    let timer = 0
    const show = (now: PointerState) => {
      setState(now)
      clearTimeout(timer)
      timer = window.setTimeout(() => setState('still'), IDLE_MS)
    }
    const moved = ({ clientY }: PointerEvent) =>
      show(clientY > innerHeight * (1 - FOOT) ? 'at-foot' : 'moving')
    const focused = () => show('moving')
    focused()
    addEventListener('pointermove', moved)
    addEventListener('focusin', focused)
    return () => {
      clearTimeout(timer)
      removeEventListener('pointermove', moved)
      removeEventListener('focusin', focused)
    }
  }, [])
  return state
}
