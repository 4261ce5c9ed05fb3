import { fileName } from '~/exports/core/file-name.ts'
import { FILE_TEXT } from '~/exports/core/file-text.ts'
import { fetchedMaker, type Make, makeFile } from '~/exports/core/make-file.ts'
import { projectorPalette } from '~/exports/core/palette.ts'
import { SLIDE_TEXT } from '~/exports/core/slide-text.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { FileButton } from '~/ui/primitives/FileButton.tsx'
import { save } from '~/ui/primitives/save-file.ts'
import type { MonthDeck } from './useMonthDeck.ts'

const slidesMaker = fetchedMaker(() => import('~/exports/powerpoint/powerpoint.ts'))

/** Takes the slides along as PowerPoint. What writes it is fetched on the click. */
export function SlidesButton({ month }: { month: MonthDeck }) {
  const { text, language } = useLocale()
  const { file: label } = useText(SLIDE_TEXT)
  const { overview, shown, arrangement } = month
  const { unit, period, report } = overview
  const make: Make = async (tell, signal) => {
    const { powerpoint } = await slidesMaker(signal)
    tell(0.2)
    const taken = {
      unit,
      period,
      report,
      slides: shown,
      sentences: arrangement.sentences,
      notes: arrangement.notes,
      palette: projectorPalette(),
    }
    return powerpoint(taken, { text, language }, tell, signal)
  }
  return (
    <FileButton
      label={label}
      words={FILE_TEXT[language]}
      make={async (tell, signal) => {
        const file = await makeFile('slides', make, signal, tell)
        save(file, fileName('slides', unit.name.vi, period))
      }}
    />
  )
}
