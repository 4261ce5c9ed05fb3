import type { Correction } from '~/domain/correction.ts'
import type { Period } from '~/domain/period.ts'
import type { Programme } from '~/domain/programme.ts'
import type { Standing } from '~/domain/standing.ts'
import { FILE_TEXT } from '~/exports/core/file-text.ts'
import { CHART_TEXT } from '~/language/catalogues/chart.ts'
import { monthSentence } from '~/language/sentences/month-sentence.ts'
import { programmeSentence } from '~/language/sentences/programme-sentence.ts'
import { reportSentence } from '~/language/sentences/report-sentence.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { CopyButton } from '~/ui/primitives/CopyButton.tsx'

interface CopySentencesProps {
  readonly standings: readonly Standing[]
  readonly period: Period
  readonly corrections: readonly Correction[]
  readonly programme: Programme | null
}

/** Copies the month in the report's style, for pasting into the next report. */
export function CopySentences({ standings, period, corrections, programme }: CopySentencesProps) {
  const { text, language } = useLocale()
  const chart = useText(CHART_TEXT)
  const context = { text, language }
  const words = FILE_TEXT[language]
  return (
    <CopyButton
      label={words.copySentences}
      copied={chart.pictureCopied}
      failed={words.copyFailed}
      text={() =>
        [
          monthSentence(standings, period, context, corrections),
          ...(programme
            ? [programmeSentence(programme, standings, period, { text, language })]
            : []),
          ...standings
            .filter(({ cumulative, month }) => cumulative ?? month)
            .map((each) => reportSentence(each, context, corrections)),
        ].join('\n')
      }
    />
  )
}
