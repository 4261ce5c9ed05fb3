import { slideName } from '~/exports/core/slide-name.ts'
import { SearchDialog } from '~/features/search/SearchDialog.tsx'
import { useLocale } from '~/ui/locale.tsx'
import type { MonthDeck } from './useMonthDeck.ts'

interface SlideSearchProps {
  readonly month: MonthDeck
  readonly onSlide: (id: string) => void
  readonly onClose: () => void
}

/** The search during a show: slides first, then the screens with the same figures. */
export function SlideSearch({ month, onSlide, onClose }: SlideSearchProps) {
  const { text, language } = useLocale()
  const { shown, overview, frozen } = month
  const slides = shown.map((slide) => ({
    id: slide.id,
    name: slideName(slide, overview.period, { text, language }),
  }))
  return <SearchDialog search={frozen} slides={slides} onSlide={onSlide} onClose={onClose} />
}
