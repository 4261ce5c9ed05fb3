import { useEffect, useRef } from 'react'

import styles from './Present.module.css'

/** A red dot in place of the pointer. */
export function Laser() {
  const dot = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      dot.current?.style.setProperty('translate', `${clientX}px ${clientY}px`)
    }
    addEventListener('pointermove', follow)
    return () => removeEventListener('pointermove', follow)
  }, [])
  return <div ref={dot} className={styles.laser} aria-hidden="true" />
}
