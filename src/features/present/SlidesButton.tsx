import { lazyImport } from '~/exports/core/make-file.ts'
import { projectorPalette } from '~/exports/core/palette.ts'
import { SLIDE_TEXT } from '~/exports/core/slide-text.ts'
import { DownloadButton } from '~/features/downloads/DownloadButton.tsx'
import { useLocale } from '~/ui/locale.tsx'
import type { MonthDeck } from './useMonthDeck.ts'

const loadPowerpoint = lazyImport(() => import('~/exports/powerpoint/powerpoint.ts'))

/** Downloads the slides as PowerPoint. */
export function SlidesButton({ month }: { month: MonthDeck }) {
  const { text, language } = useLocale()
  const { overview, shown, arrangement } = month
  const { unit, period, report } = overview
  const { sentences, notes } = arrangement
  return (
    <DownloadButton
      kind="slides"
      label={SLIDE_TEXT[language].file}
      subject={{ unitName: unit.name.vi, period }}
      make={async (onProgress, signal) => {
        const { powerpoint } = await loadPowerpoint(signal)
        onProgress(0.2)
        const palette = projectorPalette()
        return powerpoint(
          { unit, period, report, slides: shown, sentences, notes, palette },
          { text, language },
          onProgress,
          signal,
        )
      }}
    />
  )
}
