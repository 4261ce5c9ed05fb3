import { useEffect, useState } from 'react'

const IDLE_MS = 2500

/** True once the pointer has rested for a while, to hide it and the controls. */
export function useIdlePointer(): boolean {
  const [isIdle, setIdle] = useState(false)
  useEffect(() => {
    let timer = 0
    const moved = () => {
      setIdle(false)
      clearTimeout(timer)
      timer = window.setTimeout(() => setIdle(true), IDLE_MS)
    }
    moved()
    addEventListener('pointermove', moved)
    addEventListener('focusin', moved)
    return () => {
      clearTimeout(timer)
      removeEventListener('pointermove', moved)
      removeEventListener('focusin', moved)
    }
  }, [])
  return isIdle
}
