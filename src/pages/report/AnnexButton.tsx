import { save } from '~/charts/save.ts'
import { fileName } from '~/files/file-name.ts'
import { FILE_TEXT } from '~/files/file-text.ts'
import { fetchedMaker, type Make, makeFile } from '~/files/make-file.ts'
import type { AnnexMonth } from '~/files/word-annex.ts'
import { useSpeech } from '~/i18n/text.tsx'
import { FileButton } from '~/ui/FileButton.tsx'

const wordMaker = fetchedMaker(() => import('~/files/word-annex.ts'))

/** Takes the month along as a Word document. What writes it is fetched on the click. */
export function AnnexButton({ month }: { month: AnnexMonth }) {
  const { text, language } = useSpeech()
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
