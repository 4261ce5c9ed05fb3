import { getRouteApi } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import type { ReviewPanelProps } from '~/features/report-reading/ReviewPanel.tsx'
import { useText } from '~/ui/locale.tsx'
import { optionalPart } from '~/ui/primitives/optional-part.tsx'
import { ENTRY_TEXT } from './text.ts'

const route = getRouteApi('/entry')

// The prose reader is fetched only when a report is pasted.
const ReviewPanel = lazy(async () => {
  const { ReviewPanel: component } = await import('~/features/report-reading/ReviewPanel.tsx')
  return { default: component }
})

const UnfiledFigures = optionalPart(
  async () => (await import('~/features/report-reading/UnfiledFigures.tsx')).UnfiledFigures,
)

/** Whether the review is open, from the address. */
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

/** Opens the review of a report's words. */
export function ReviewButton({ text }: Pick<ReviewPanelProps, 'text'>) {
  const words = useText(ENTRY_TEXT)
  const [isOpen, show] = useReading()
  return (
    <button type="button" data-main aria-expanded={isOpen} onClick={() => show(!isOpen)}>
      {text.trim() === '' ? words.paste : words.readAgain}
    </button>
  )
}

/** The review, while it is open. */
export function LazyReviewPanel(props: Omit<ReviewPanelProps, 'onClose'>) {
  const words = useText(ENTRY_TEXT)
  const [isOpen, show] = useReading()
  if (!isOpen) return null
  return (
    <Suspense fallback={<p>{words.opening}</p>}>
      <ReviewPanel {...props} onClose={() => show(false)} />
    </Suspense>
  )
}

interface LazyUnfiledFiguresProps extends Pick<ReviewPanelProps, 'sheet' | 'text' | 'editing'> {
  /** Before the review is opened. */
  readonly onLeave: () => void
}

/** What the words state and the sheet lacks, with a way to the review; nothing where there are no words. */
export function LazyUnfiledFigures({ onLeave, ...of }: LazyUnfiledFiguresProps) {
  const [, show] = useReading()
  if (of.text.trim() === '') return null
  const read = () => {
    onLeave()
    show(true)
  }
  return (
    <Suspense>
      <UnfiledFigures {...of} onRead={read} />
    </Suspense>
  )
}
