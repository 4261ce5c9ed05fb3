import { useEffect, useState } from 'react'

/** Keeps the screen on while slides are shown, where the browser can. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null
    let isOver = false
    const keep = async () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
      try {
        lock = await navigator.wakeLock.request('screen')
        if (isOver) await lock.release()
      } catch {
        // On battery saving the browser refuses; the slides are there all the same.
      }
    }
    void keep()
    // The lock is lost with every look at another window.
    document.addEventListener('visibilitychange', keep)
    return () => {
      isOver = true
      document.removeEventListener('visibilitychange', keep)
      void lock?.release()
    }
  }, [])
}

const STILL_MS = 2500

/** True once the pointer has not moved for a while: then it and the controls are not seen. */
export function useIdlePointer(): boolean {
  const [isStill, setStill] = useState(false)
  useEffect(() => {
    let timer = 0
    const moved = () => {
      setStill(false)
      clearTimeout(timer)
      timer = window.setTimeout(() => setStill(true), STILL_MS)
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
  return isStill
}
