import { type ReactNode, useEffect, useRef } from 'react'

import styles from './Stage.module.css'

/** Design pixels. A slide is laid out once, at this size, and then scaled as a whole. */
const WIDTH = 1920
const HEIGHT = 1080
const TALL = 1440
/** Halfway between 4:3 and 16:9. */
const TURNS = 1.55

/**
 * The surface of a slide: as large as fits, 16:9, or 4:3 on projectors of that shape. Lines break
 * alike on every screen, since only the scale differs, and for 4:3 the height.
 */
export function Stage({ children }: { children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const node = place.current
    if (!node) return
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = node
      if (width === 0 || height === 0) return
      const stage = width / height < TURNS ? TALL : HEIGHT
      node.style.setProperty('--stage-height', `${stage}px`)
      node.style.setProperty('--stage-scale', String(Math.min(width / WIDTH, height / stage)))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(node)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={place} className={styles.place} data-stage>
      <div className={styles.stage}>{children}</div>
    </div>
  )
}
