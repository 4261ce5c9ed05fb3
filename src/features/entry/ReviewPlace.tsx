import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import type { ReviewPanelProps } from '~/features/report-reading/ReviewPanel.tsx'
import { ENTRY_TEXT } from '~/features/sheet-editing/text.ts'
import { useText } from '~/ui/locale.tsx'

const route = getRouteApi('/entry')

// The reader of prose is fetched by those who paste a report.
const ReviewPanel = lazy(async () => {
  const { ReviewPanel: component } = await import('~/features/report-reading/ReviewPanel.tsx')
  return { default: component }
})

/** Whether the report is being read beside the sheet; it stands in the address. */
function useReading(): readonly [boolean, (isOpen: boolean) => void] {
  const { reading } = route.useSearch()
  const navigate = route.useNavigate()
  const show = (isOpen: boolean) =>
    void navigate({
      search: (before) => ({ ...before, reading: isOpen || undefined }),
      replace: true,
      resetScroll: false,
    })
  return [reading === true, show]
}

/** Opens the way from a report's words to the sheet. */
export function ReviewButton({ draft }: Pick<ReviewPanelProps, 'draft'>) {
  const words = useText(ENTRY_TEXT)
  const [isOpen, show] = useReading()
  return (
    <button type="button" aria-expanded={isOpen} onClick={() => show(!isOpen)}>
      {draft.fields.text.trim() === '' ? words.paste : words.readAgain}
    </button>
  )
}

/** The report's words beside what is read in them, while that is open. */
export function ReviewPlace(props: Omit<ReviewPanelProps, 'onClose'>) {
  const words = useText(ENTRY_TEXT)
  const [isOpen, show] = useReading()
  if (!isOpen) return null
  return (
    <Suspense fallback={<p>{words.opening}</p>}>
      <ReviewPanel {...props} onClose={() => show(false)} />
    </Suspense>
  )
}
