import { useNavigate } from '@tanstack/react-router'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'

import type { ScreenSearch } from '~/api/screen.ts'
import { formatNumber } from '~/language/formats/number.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { Dialog } from '~/ui/primitives/Dialog.tsx'
import { type Findable, grouped, type NamedSlide } from './findables.ts'
import { placeOf } from './place.ts'
import { ResultList } from './ResultList.tsx'
import styles from './Search.module.css'
import { SEARCH_TEXT } from './text.ts'
import { useSearched } from './useSearched.ts'

export interface SearchDialogProps {
  /** The unit and month on the screen, and the version if it is frozen. */
  readonly search: ScreenSearch
  readonly slides: readonly NamedSlide[]
  readonly onSlide: (id: string) => void
  readonly onClose: () => void
}

/** Searches everything about the month on the screen, and leads to what was found. */
export function SearchDialog({ search, slides, onSlide, onClose }: SearchDialogProps) {
  const { text, language } = useLocale()
  const words = useText(SEARCH_TEXT)
  const navigate = useNavigate()
  const id = useId()
  const [query, setQuery] = useState('')
  const [at, setAt] = useState(0)
  const { find, isPartial, topUnit } = useSearched(search, slides)
  const hits = find(query)
  const groups = grouped(hits)
  const shown = groups.flatMap((group) => group.shown.map(({ item }) => item))
  const chosen = shown[Math.min(at, shown.length - 1)]
  const results = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (chosen)
      results.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])

  const open = (item: Findable) => {
    onClose()
    if (item.kind === 'slide') onSlide(item.id)
    else void navigate(placeOf(item, search, topUnit))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // Enter that ends the composition of a syllable does not open a result.
    if (event.nativeEvent.isComposing) return
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step !== 0 && shown.length > 0) {
      event.preventDefault()
      setAt((before) => (Math.min(before, shown.length - 1) + step + shown.length) % shown.length)
    }
    if (event.key === 'Enter' && chosen) {
      event.preventDefault()
      open(chosen)
    }
  }
  const summary =
    query.trim() === ''
      ? words.hint
      : hits.length > 0
        ? words.found(formatNumber(hits.length, language))
        : words.nothing(query.trim())
  const listId = `${id}-list`
  const optionId = (index: number) => `${id}-${index}`

  return (
    <Dialog title={text.nav.search} onClose={onClose}>
      <div className={styles.search}>
        <input
          // Not type=search: there Escape clears the field before it closes the dialog.
          type="text"
          enterKeyHint="search"
          role="combobox"
          aria-label={words.label}
          placeholder={words.label}
          aria-expanded={shown.length > 0}
          aria-controls={listId}
          aria-activedescendant={chosen && optionId(shown.indexOf(chosen))}
          autoComplete="off"
          spellCheck={false}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value)
            setAt(0)
          }}
          onKeyDown={onKeyDown}
        />
        <p role="status" className={styles.summary}>
          {summary}
        </p>
        {isPartial && <p className={styles.summary}>{words.partly}</p>}
        <div ref={results} className={styles.results}>
          <ResultList
            id={listId}
            groups={groups}
            words={words}
            chosen={chosen}
            optionId={(item) => optionId(shown.indexOf(item))}
            onOpen={open}
          />
        </div>
        <p className={styles.actions}>
          <button type="button" onClick={onClose}>
            {text.actions.close}
          </button>
        </p>
      </div>
    </Dialog>
  )
}
