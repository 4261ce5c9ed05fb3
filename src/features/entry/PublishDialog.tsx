import { useMutation, useQuery } from '@tanstack/react-query'
import { type ReactNode, useEffect, useRef } from 'react'

import {
  type Difference,
  monthBefore,
  previewQuery,
  publishSheet,
  type Sheet,
} from '~/api/sheets.ts'
import type { Observation } from '~/domain/observation.ts'
import { isReplaceable } from '~/domain/open-rows.ts'
import { REPLACING } from '~/domain/replacing.ts'
import type { Standing } from '~/domain/standing.ts'
import { formatNumber } from '~/language/formats/number.ts'
import { formatPeriod } from '~/language/formats/period.ts'
import { formatFigure } from '~/language/formats/quantity.ts'
import { OriginMark } from '~/ui/figures/OriginMark.tsx'
import { PaceBar } from '~/ui/figures/PaceBar.tsx'
import { StatusMark } from '~/ui/figures/StatusMark.tsx'
import { useLocale, useText } from '~/ui/locale.tsx'
import { Dialog } from '~/ui/primitives/Dialog.tsx'
import styles from './Office.module.css'
import { publishRefusal } from './publish-refusal.ts'
import { saidFigures } from './said-figures.ts'
import { ENTRY_TEXT } from './text.ts'

interface PublishDialogProps {
  readonly sheet: Sheet
  /** What to know before publishing. */
  readonly notice: ReactNode
  readonly onClose: () => void
  readonly onPublished: () => void
}

/** A preview of what readers will see and what changes, before publishing. */
export function PublishDialog({ sheet, notice, onClose, onPublished }: PublishDialogProps) {
  const { text, language } = useLocale()
  const words = useText(ENTRY_TEXT)
  const key = { unit: sheet.unit.id, period: sheet.period }
  const { data: preview, error } = useQuery(previewQuery(key))
  const publishing = useMutation({ ...publishSheet, onSuccess: onPublished })

  const count = preview?.standings.filter(({ observation }) => observation).length

  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    // The browser does not focus a button that is disabled until the preview arrives.
    if (preview) button.current?.focus({ preventScroll: true })
  }, [preview])

  return (
    <Dialog title={words.previewTitle(formatPeriod(sheet.period, language))} onClose={onClose}>
      {error && <p role="alert">{error.message}</p>}
      {notice}
      {preview && <Differences differences={preview.differences} sheet={sheet} />}
      {isReplaceable(sheet.report, sheet.rows) && <p>{words.reasonGiven(REPLACING)}</p>}
      {preview && <PreviewedOverview standings={preview.standings} />}
      {publishing.error && (
        <p role="alert" className={styles.alert}>
          {publishRefusal(publishing.error, words, language)}
        </p>
      )}
      <p className={`${styles.actions} ${styles.lasting}`}>
        {count === 0 ? (
          <span>{words.nothingToPublish}</span>
        ) : (
          <button
            ref={button}
            type="button"
            onClick={() => publishing.mutate({ key, version: sheet.reportVersion })}
            disabled={!preview || publishing.isPending}
          >
            {words.publishNow(
              formatPeriod(sheet.period, language),
              formatNumber(count ?? 0, language),
            )}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {text.actions.cancel}
        </button>
      </p>
    </Dialog>
  )
}

interface DifferencesProps {
  readonly differences: readonly Difference[]
  readonly sheet: Sheet
}

function Differences({ differences, sheet }: DifferencesProps) {
  const { text, language } = useLocale()
  const words = useText(ENTRY_TEXT)
  if (differences.length === 0) return <p>{words.previewNone}</p>
  return (
    <table className={styles.table}>
      <caption>{words.previewChanges}</caption>
      <thead>
        <tr>
          <th scope="col">{text.columns.indicator}</th>
          <th scope="col">{words.previewColumns.last}</th>
          <th scope="col">{words.previewColumns.before}</th>
          <th scope="col">{words.previewColumns.after}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ indicatorId, before, after }) => {
          const row = sheet.rows.find(({ indicator }) => indicator.id === indicatorId)
          if (!row) return null
          const { indicator } = row
          const shown = (each: Observation | null, none: string) =>
            each ? saidFigures(each, indicator, words, language).join('; ') : none
          return (
            <tr key={indicatorId}>
              <th scope="row">{indicator.name[language]}</th>
              <td>{shown(monthBefore(row, sheet.period), words.none)}</td>
              <td>
                {shown(before, words.none)} {before && <OriginMark origin={before.origin} />}
              </td>
              <td>
                <b>{shown(after, words.removed)}</b>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

function PreviewedOverview({ standings }: { standings: readonly Standing[] }) {
  const { language } = useLocale()
  const words = useText(ENTRY_TEXT)
  return (
    <table className={styles.table}>
      <caption>{words.previewOverview}</caption>
      <tbody>
        {standings.map((standing) => {
          const { indicator, status, cumulative: done } = standing
          return (
            <tr key={indicator.id}>
              <th scope="row">{indicator.name[language]}</th>
              <td>{done ? formatFigure(done.figure, indicator.measure, language) : words.none}</td>
              <td className={styles.pace}>
                <PaceBar standing={standing} />
              </td>
              <td>
                <StatusMark status={status} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
