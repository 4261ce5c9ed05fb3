import { useEffect, useState } from 'react'

/** Keeps the screen on during a show, where the browser can. */
export function useWakeLock(): void {
  useEffect(() => {
    let lock: WakeLockSentinel | null = null
    let isOver = false
    const request = async () => {
      if (document.visibilityState !== 'visible' || !('wakeLock' in navigator)) return
      try {
        lock = await navigator.wakeLock.request('screen')
        if (isOver) await lock.release()
      } catch {
        // Browsers refuse it to save battery; the show goes on.
      }
    }
    void request()
    // Browsers release the lock when the window is hidden.
    document.addEventListener('visibilitychange', request)
    return () => {
      isOver = true
      document.removeEventListener('visibilitychange', request)
      void lock?.release()
    }
  }, [])
}

const STILL_MS = 2500

/** True once the pointer has rested for a while, to hide it and the controls. */
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
