import type { ReactNode } from 'react'

import { formatNumber } from '~/language/formats/number.ts'
import { capitalized } from '~/language/formats/words.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { excerptOf } from './highlights.ts'
import styles from './Review.module.css'
import { REVIEW_TEXT } from './text.ts'
import type { AsideItem } from './useReview.ts'

interface AsideListProps {
  readonly text: string
  readonly asides: readonly AsideItem[]
  readonly isOpen: boolean
  readonly onToggle: (isOpen: boolean) => void
  readonly current: string | null
  readonly onUse: (item: AsideItem) => void
  readonly formOf: (key: string) => ReactNode
}

/** Numbers read but not proposed, each with the reason; any of them can be used. */
export function AsideList(props: AsideListProps) {
  const { text, asides, isOpen, onToggle, current, onUse, formOf } = props
  const { language } = useLocale()
  const words = useText(REVIEW_TEXT)
  if (asides.length === 0) return null
  return (
    <details
      className={styles.asides}
      open={isOpen}
      onToggle={(event) => onToggle(event.currentTarget.open)}
    >
      <summary>{words.aside(formatNumber(asides.length, language))}</summary>
      <p className={styles.aside}>{words.asideHint}</p>
      <ul>
        {asides.map((item) => {
          const { before, at, after } = excerptOf(text, item.aside)
          return (
            <li key={item.key} data-current={item.key === current || undefined}>
              {item.name && <b className={styles.subject}>{capitalized(item.name)}</b>}
              <q>
                {before}
                <b>{at}</b>
                {after}
              </q>
              <span>
                {item.isUsed
                  ? words.used
                  : item.near
                    ? words.near(item.near.indicator.name[language])
                    : words.asideReasons[item.aside.reason]}
                {item.aside.value !== null && (
                  <button type="button" onClick={() => onUse(item)}>
                    {words.use}
                  </button>
                )}
              </span>
              {formOf(item.key)}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
