import { fileName } from '~/exports/core/file-name.ts'
import { FILE_TEXT } from '~/exports/core/file-text.ts'
import { fetchedMaker, type Make, makeFile } from '~/exports/core/make-file.ts'
import type { AnnexMonth } from '~/exports/word/word-annex.ts'
import { useLocale } from '~/ui/locale.tsx'
import { FileButton } from '~/ui/primitives/FileButton.tsx'
import { save } from '~/ui/primitives/save-file.ts'

const wordMaker = fetchedMaker(() => import('~/exports/word/word-annex.ts'))

/** Takes the month along as a Word document. What writes it is fetched on the click. */
export function AnnexButton({ month }: { month: AnnexMonth }) {
  const { text, language } = useLocale()
  const words = FILE_TEXT[language]
  return (
    <FileButton
      label={words.annex}
      words={words}
      make={async (tell, signal) => {
        const make: Make = async (tellMore) => {
          const { wordAnnex } = await wordMaker(signal)
          tellMore(0.5)
          return wordAnnex(month, { text, language }, tellMore)
        }
        const file = await makeFile('annex', make, signal, tell)
        save(file, fileName('annex', month.unit.name.vi, month.period))
      }}
    />
  )
}
