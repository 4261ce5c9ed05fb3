import { useEffect, useRef } from 'react'

import { useSpeech } from '~/i18n/text.tsx'
import styles from './Present.module.css'
import { SlideView } from './SlideView.tsx'
import { Stage } from './Stage.tsx'
import { slideName } from './slide-name.ts'
import type { MonthDeck } from './useMonthDeck.ts'
import { usePresentText } from './words.ts'

interface SlideGridProps {
  readonly month: MonthDeck
  /** The slide that is shown. */
  readonly index: number
  readonly onChoose: (index: number) => void
}

/** All slides at a glance; one of them is chosen by pointer, or by arrows and Enter. */
export function SlideGrid({ month, index, onChoose }: SlideGridProps) {
  const { text, language } = useSpeech()
  const words = usePresentText()
  const current = useRef<HTMLButtonElement>(null)
  useEffect(() => current.current?.focus(), [])
  const { shown, overview } = month
  return (
    <div className={styles.grid} role="dialog" aria-label={words.bar.grid}>
      <ol>
        {shown.map((slide, i) => (
          <li key={slide.id}>
            <button
              ref={i === index ? current : undefined}
              type="button"
              aria-current={i === index || undefined}
              aria-label={words.slideOf(
                i + 1,
                shown.length,
                slideName(slide, overview.period, words, { text, language }),
              )}
              onClick={() => onChoose(i)}
            >
              {/* What is read out is the label; the picture is for the eye. */}
              <span className={styles.thumb} aria-hidden="true" inert>
                <Stage>
                  <SlideView slide={slide} month={month} number={i + 1} count={shown.length} />
                </Stage>
              </span>
              {i + 1}
            </button>
          </li>
        ))}
      </ol>
    </div>
  )
}
