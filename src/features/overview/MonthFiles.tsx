import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'

import { reportQuery } from '~/api/report.ts'
import { presentedAt, type ScreenSearch } from '~/api/screen.ts'
import type { Period } from '~/domain/period.ts'
import { FILE_TEXT } from '~/exports/core/file-text.ts'
import { lazyImport } from '~/exports/core/make-file.ts'
import { SheetButtons } from '~/features/downloads/SheetButtons.tsx'
import { useLocale } from '~/ui/locale.tsx'
import styles from './OverviewPage.module.css'

const loadMonthSheet = lazyImport(() => import('~/exports/sheets/month-sheet.ts'))

export interface MonthFilesProps {
  readonly search: ScreenSearch
  readonly unitName: string
  readonly period: Period
}

/** Downloads the month's figures with the report's words, which this screen does not have. */
export function MonthFiles({ search, unitName, period }: MonthFilesProps) {
  const { text, language } = useLocale()
  const client = useQueryClient()
  return (
    <p className={styles.files}>
      <Link to="/brief">{FILE_TEXT[language].brief}</Link>
      <SheetButtons
        unitName={unitName}
        period={period}
        sheet={async (signal) => {
          const [{ monthSheet }, data] = await Promise.all([
            loadMonthSheet(signal),
            client.query(reportQuery(search)),
          ])
          return monthSheet(
            {
              unit: data.unit,
              period: data.period,
              report: data.report,
              words: data.text,
              sections: data.sections,
              standings: data.rows.map(({ standing }) => standing),
              presentedAt: presentedAt(data),
            },
            { text, language },
          )
        }}
      />
    </p>
  )
}
