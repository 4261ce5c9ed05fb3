import { useEffect, useState } from 'react'
import { stored } from '~/browser/storage.ts'
import { formatElapsed } from '~/language/formats/clock.ts'
import { formatTimeOfDay } from '~/language/formats/instant.ts'
import { useText } from '~/ui/locale.tsx'
import styles from './Notes.module.css'
import { PRESENT_TEXT } from './text.ts'

const SECOND_MS = 1000
/** In this window's storage, so that a reload does not restart the time; 0 before it starts. */
export const storedStart = stored({ key: 'so-ket-started', area: 'sessionStorage', empty: 0 })

/** The time of day, and the time since the presenter began. */
export function NotesClock() {
  const words = useText(PRESENT_TEXT)
  const [now, setNow] = useState(() => Date.now())
  const [started, setStarted] = useState(() => storedStart.get() || Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND_MS)
    return () => clearInterval(timer)
  }, [])
  useEffect(() => void storedStart.set(started), [started])
  return (
    <div className={styles.clock}>
      <dl>
        <div>
          <dt>{words.notes.clock}</dt>
          <dd>{formatTimeOfDay(now)}</dd>
        </div>
        <div>
          <dt>{words.notes.elapsed}</dt>
          <dd>{formatElapsed(now - started)}</dd>
        </div>
      </dl>
      <button type="button" onClick={() => setStarted(Date.now())}>
        {words.notes.restart}
      </button>
    </div>
  )
}
