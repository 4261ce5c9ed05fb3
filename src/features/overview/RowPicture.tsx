import type { Standing } from '~/domain/standing.ts'
import { FILE_TEXT } from '~/exports/core/file-text.ts'
import { CHART_TEXT } from '~/language/catalogues/chart.ts'
import { formatPeriod } from '~/language/formats/period.ts'
import { reportSentence } from '~/language/sentences/report-sentence.ts'
import { PictureButtons } from '~/ui/charts/PictureButtons.tsx'
import { useLocale, useText } from '~/ui/locale.tsx'
import { CopyButton } from '~/ui/primitives/CopyButton.tsx'
import styles from './OverviewPage.module.css'

interface RowPictureProps {
  readonly standing: Standing
  readonly unitName: string
  readonly source: string | null
}

/** The height of the bar on the screen. */
const BAR_PX = 48

/** One row as a picture: its name, sentence, pace bar and source. */
export function RowPicture({ standing, unitName, source }: RowPictureProps) {
  const { text, language } = useLocale()
  const chart = useText(CHART_TEXT)
  const { indicator, period, observation } = standing
  const draw = async () => {
    const { pngFile } = await import('~/ui/charts/download.ts')
    const bar = document.getElementById(indicator.id)?.querySelector<SVGSVGElement>('svg[role=img]')
    const isIllustrative = observation?.origin === 'illustrative'
    return pngFile(
      { node: bar ?? null, height: BAR_PX },
      {
        title: indicator.name[language],
        subtitle: `${unitName} — ${formatPeriod(period, language)}`,
        sentence: reportSentence(standing, { text, language }),
        foot: [source, isIllustrative && text.illustrativeNote].filter(Boolean).join(' '),
      },
    )
  }
  return (
    <p className={styles.picture}>
      <CopyButton
        label={FILE_TEXT[language].copySentence}
        copied={chart.pictureCopied}
        failed={FILE_TEXT[language].copyFailed}
        text={() => reportSentence(standing, { text, language })}
      />
      <PictureButtons draw={draw} fileName={`${indicator.id}-${period}.png`} />
    </p>
  )
}
