import { lazy, Suspense, useEffect, useState } from 'react'

import type { ScreenSearch } from '~/api/screen.ts'
import { useLocale } from '~/ui/locale.tsx'
import { isSearchKey } from './search-key.ts'

// Most readers never search: the dialog is fetched on first use.
const SearchDialog = lazy(() =>
  import('./SearchDialog.tsx').then((module) => ({ default: module.SearchDialog })),
)

// In these a key types a letter, or belongs to another dialog.
const ELSEWHERE = 'input, textarea, select, [contenteditable], dialog, [popover]'

interface SearchButtonProps {
  readonly search: ScreenSearch
  readonly className: string | undefined
}

/** Opens the search: a button, `/` and Ctrl+K. */
export function SearchButton({ search, className }: SearchButtonProps) {
  const { text } = useLocale()
  const [isOpen, setOpen] = useState(false)
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.target instanceof Element && event.target.closest(ELSEWHERE)) return
      if (!isSearchKey(event)) return
      event.preventDefault()
      setOpen(true)
    }
    addEventListener('keydown', onKeyDown)
    return () => removeEventListener('keydown', onKeyDown)
  }, [])
  return (
    <>
      <button
        type="button"
        className={className}
        title={`${text.nav.search} (/)`}
        aria-keyshortcuts="/ Control+K"
        onClick={() => setOpen(true)}
      >
        {text.nav.search}
      </button>
      {isOpen && (
        <Suspense>
          <SearchDialog
            search={search}
            slides={NO_SLIDES}
            onSlide={() => {}}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  )
}

const NO_SLIDES: readonly never[] = []
