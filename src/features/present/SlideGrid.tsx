import { useEffect, useRef, useState } from 'react'

import type { Overview } from '~/api/overview.ts'
import type { Slide } from '~/domain/deck.ts'
import { eventsIn } from '~/domain/event.ts'
import { slideName } from '~/exports/core/slide-name.ts'
import type { Language } from '~/language/catalogues/language.ts'
import { eventsSentence } from '~/language/sentences/event-sentence.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import styles from './Present.module.css'
import { SlideView } from './SlideView.tsx'
import { SlideWordsDialog } from './SlideWordsDialog.tsx'
import { Stage } from './Stage.tsx'
import { PRESENT_TEXT } from './text.ts'
import { type Arranging, useArranging } from './useArranging.ts'
import type { MonthDeck } from './useMonthDeck.ts'

interface SlideGridProps {
  readonly month: MonthDeck
  /** The current slide. */
  readonly slideId: string
  /** The office also sees hidden slides, and arranges. */
  readonly mayArrange: boolean
  readonly onChoose: (slideId: string) => void
}

/** All slides at a glance, to choose one, and for the office to arrange them. */
export function SlideGrid({ month, slideId, mayArrange, onChoose }: SlideGridProps) {
  const { text, language } = useLocale()
  const words = useText(PRESENT_TEXT)
  const arranging = useArranging(month)
  const [worded, setWorded] = useState<string | null>(null)
  const current = useRef<HTMLButtonElement>(null)
  // Arrows move the show, and the focus with it; Enter chooses.
  useEffect(() => {
    if (slideId) current.current?.focus()
  }, [slideId])
  const { shown, deck, overview } = month
  const nameOf = (slide: Slide) => slideName(slide, overview.period, { text, language })
  const slides = mayArrange ? deck : shown
  const inWords = slides.find(({ id }) => id === worded)
  return (
    <div className={styles.grid} role="dialog" aria-label={words.bar.grid}>
      {mayArrange && arranging.offered && (
        <p className={styles.offer}>
          {words.arrange.offered}{' '}
          <button type="button" onClick={() => void arranging.save(arranging.offered ?? {})}>
            {words.arrange.take}
          </button>
        </p>
      )}
      {arranging.refusal && !worded && (
        <p role="alert" className={styles.offer}>
          {arranging.refusal}
        </p>
      )}
      <ol>
        {slides.map((slide, i) => {
          const number = shown.indexOf(slide) + 1
          return (
            <li key={slide.id} data-hidden={number === 0 || undefined}>
              <button
                ref={slide.id === slideId ? current : undefined}
                type="button"
                aria-current={slide.id === slideId || undefined}
                aria-label={words.slideOf(number, shown.length, nameOf(slide))}
                disabled={number === 0}
                onClick={() => onChoose(slide.id)}
              >
                {/* Screen readers read the label instead of the picture. */}
                <span className={styles.thumb} aria-hidden="true" inert>
                  <Stage>
                    <SlideView slide={slide} month={month} number={number} count={shown.length} />
                  </Stage>
                </span>
                {number || words.arrange.hidden}
              </button>
              {mayArrange && (
                <ArrangeBar
                  slide={slide}
                  name={nameOf(slide)}
                  isHidden={number === 0}
                  isFirst={i === 0}
                  isLast={i === slides.length - 1}
                  arranging={arranging}
                  onWords={() => setWorded(slide.id)}
                />
              )}
            </li>
          )
        })}
      </ol>
      {inWords && (
        <SlideWordsDialog
          slideId={inWords.id}
          name={nameOf(inWords)}
          arrangement={month.arrangement}
          explained={explainedOn(inWords, overview, language)}
          arranging={arranging}
          onClose={() => setWorded(null)}
        />
      )}
    </div>
  )
}

interface ArrangeBarProps {
  readonly slide: Slide
  readonly name: string
  readonly isHidden: boolean
  readonly isFirst: boolean
  readonly isLast: boolean
  readonly arranging: Arranging
  readonly onWords: () => void
}

function ArrangeBar(props: ArrangeBarProps) {
  const { slide, name, isHidden, isFirst, isLast, arranging, onWords } = props
  const { arrange: words } = useText(PRESENT_TEXT)
  const button = (label: string, sign: string, isOff: boolean, run: () => void) => (
    <button type="button" aria-label={label} disabled={isOff || arranging.isSaving} onClick={run}>
      {sign}
    </button>
  )
  return (
    <p className={styles.arrange}>
      {button(words.earlier(name), '←', isFirst, () => void arranging.move(slide.id, -1))}
      {button(words.later(name), '→', isLast, () => void arranging.move(slide.id, 1))}
      {button(
        isHidden ? words.show(name) : words.hide(name),
        isHidden ? words.showShort : words.hideShort,
        false,
        () => void arranging.toggle(slide.id),
      )}
      {button(words.edit(name), words.editShort, false, onWords)}
    </p>
  )
}

/** The events a slide can tell: an indicator's own, elsewhere all of the month. */
function explainedOn(slide: Slide, { rows, period }: Overview, language: Language): string {
  const shown =
    slide.kind === 'indicator'
      ? rows.filter(({ indicator }) => indicator.id === slide.row.standing.indicator.id)
      : rows
  const indicators = shown.map(({ indicator }) => indicator)
  return eventsSentence(eventsIn(shown, period), indicators, language)
}
