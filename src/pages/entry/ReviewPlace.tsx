import { getRouteApi, Link } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'

import styles from './Office.module.css'
import type { ReviewPanelProps } from './review/ReviewPanel.tsx'
import { useEntryText } from './words.ts'

const route = getRouteApi('/entry')

// The reader of prose is fetched by those who paste a report.
const ReviewPanel = lazy(async () => {
  const { ReviewPanel: component } = await import('./review/ReviewPanel.tsx')
  return { default: component }
})

/** The way from a report's words to the sheet; open or not stands in the address. */
export function ReviewPlace(props: Omit<ReviewPanelProps, 'onClose'>) {
  const words = useEntryText()
  const { reading } = route.useSearch()
  const navigate = route.useNavigate()
  const show = (isOpen: boolean) =>
    void navigate({
      search: (before) => ({ ...before, reading: isOpen || undefined }),
      replace: true,
      resetScroll: false,
    })
  if (!reading)
    return (
      <p className={styles.actions}>
        <button type="button" onClick={() => show(true)}>
          {props.draft.fields.text.trim() === '' ? words.paste : words.readAgain}
        </button>
        <Link to="/entry/import" search={(before) => ({ ...before, reading: undefined })}>
          {words.importSheet}
        </Link>
      </p>
    )
  return (
    <Suspense fallback={<p>{words.opening}</p>}>
      <ReviewPanel {...props} onClose={() => show(false)} />
    </Suspense>
  )
}
