import { useMutation, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { sendChange, sequence } from '~/api/change.ts'
import { publishedExport } from '~/api/export.ts'
import { refusalOf } from '~/api/refusal.ts'
import type { MonthKey } from '~/api/screen.ts'
import { freshSheet, type Sheet, submitSheet } from '~/api/sheets.ts'
import { areWordsOpen, isReplaceable } from '~/domain/open-rows.ts'
import { shifted } from '~/domain/period.ts'
import { EverythingButtons } from '~/features/downloads/EverythingButtons.tsx'
import { dayOf } from '~/language/formats/instant.ts'
import { formatDay, formatPeriod } from '~/language/formats/period.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { SHEET } from './cell-focus.ts'
import { EntrySheet } from './EntrySheet.tsx'
import { HandIns } from './HandIns.tsx'
import { LazyReviewPanel, LazyUnfiledFigures, ReviewButton } from './LazyReviewPanel.tsx'
import styles from './Office.module.css'
import { PublishDialog } from './PublishDialog.tsx'
import { ReopenDialog } from './ReopenDialog.tsx'
import { Replacing } from './Replacing.tsx'
import { ReportTextForm } from './ReportTextForm.tsx'
import { reportTextOutbox } from './sheet-outbox.ts'
import { TemplateButtons } from './TemplateButtons.tsx'
import { ENTRY_TEXT } from './text.ts'
import type { EntryText } from './text.vi.ts'
import { Unchanged } from './Unchanged.tsx'
import { KEYS, useDeskKeys } from './useDeskKeys.ts'
import { useReportText } from './useReportText.ts'
import { useSheet } from './useSheet.ts'

interface SheetDeskProps {
  readonly sheet: Sheet
  readonly isApprover: boolean
  readonly onPublished: () => void
  /** Called once everything typed here is sent. */
  readonly onPublishParts: () => void
}

const route = getRouteApi('/entry')
const TIMEOUT_MS = 15_000

/** One month: its status, rows, text and actions. */
export function SheetDesk({ sheet, isApprover, onPublished, onPublishParts }: SheetDeskProps) {
  const { language } = useLocale()
  const words = useText(ENTRY_TEXT)
  const client = useQueryClient()
  const navigate = route.useNavigate()
  const isPublished = sheet.report?.status === 'published'
  const isReplacing = isReplaceable(sheet.report, sheet.rows)
  const isLocked = isPublished && !isReplacing
  const areWordsEditable = areWordsOpen(sheet.report, sheet.rows)
  const reportText = useReportText(sheet, areWordsEditable)
  const editing = useSheet(sheet, reportText, !isLocked)
  const [dialog, setDialog] = useState<'publish' | 'reopen' | null>(null)
  const doing = useMutation(sequence)
  const refusal = refusalOf(doing.error, words.offline)
  const isYetToCome = sheet.began !== null && sheet.period < sheet.began
  const key = { unit: sheet.unit.id, period: sheet.period }

  const sendTyped = async () => {
    if (reportText.isUnsaved) await reportText.save()
    await editing.send()
  }
  const openPreview = async () => {
    // The preview shows the server's state.
    await sendTyped()
    setDialog('publish')
  }
  const openParts = async () => {
    // Publishing them loads this sheet again.
    await sendTyped()
    onPublishParts()
  }

  const submit = async () => {
    const version = reportText.isUnsaved ? await reportText.save() : reportText.version
    await editing.send()
    await sendChange(client, submitSheet, { key, version })
  }
  const step = async (months: number) => {
    // What cannot be sent stays in the browser; it does not block leaving.
    await editing.send()
    const period = shifted(sheet.period, months)
    await navigate({ search: (before) => ({ ...before, ...key, period }), hash: SHEET })
  }
  /** A report pasted into the wrong sheet goes to its own, unless that has one already. */
  const takeTextTo = async ({ unit, period }: MonthKey) => {
    const there = { unit, period }
    const found = await freshSheet(client, there, AbortSignal.timeout(TIMEOUT_MS))
    if (!(found.draft ?? found.report)?.text) {
      const { draftVersion: version } = found
      reportTextOutbox.set({ fields: reportText.fields, version }, unit, period)
      reportText.takeSaved()
    }
    await navigate({ search: (before) => ({ ...before, ...there, reading: true }) })
  }
  useDeskKeys({
    onStep: (months) => void step(months),
    onPublish: isLocked || !isApprover ? null : () => doing.mutate(openPreview),
  })

  return (
    <>
      <p className={styles.status}>
        {statusOf(sheet, editing.isBegun, words)}
        {isPublished && (
          <Link to="/" search={key}>
            {words.toOverview}
          </Link>
        )}
      </p>
      {isReplacing && <Replacing sheet={sheet} isApprover={isApprover} />}
      <div className={styles.ways}>
        {areWordsEditable && <ReviewButton text={reportText.fields.text} />}
        <Link to="/entry/import" search={key}>
          {words.importSheet}
        </Link>
        <TemplateButtons sheet={sheet} send={editing.send} />
      </div>
      {areWordsEditable && (
        <LazyReviewPanel
          sheet={sheet}
          text={reportText.fields.text}
          onText={(text) => reportText.change({ text })}
          onOtherSheet={(there) => doing.mutate(() => takeTextTo(there))}
          editing={editing}
        />
      )}
      <p className={styles.hint}>
        {!isLocked && words.hint} {words.keys}
      </p>
      {isYetToCome && (
        <p className={styles.hint}>
          {(sheet.rows.length > 0 ? words.yetToCome : words.notTaken)(
            formatPeriod(sheet.began ?? sheet.period, language),
          )}
        </p>
      )}
      {sheet.rows.length === 0 && !isYetToCome && <p>{words.nothingDue}</p>}
      {!isLocked && <Unchanged sheet={sheet} editing={editing} />}
      <EntrySheet sheet={sheet} editing={editing} isEditable={!isLocked} />
      <p className={styles.actions}>
        {!isPublished && (
          <button type="button" onClick={() => doing.mutate(submit)}>
            {words.submit}
          </button>
        )}
        {!isLocked && isApprover && (
          <button
            type="button"
            data-main
            aria-keyshortcuts={KEYS.publish}
            onClick={() => doing.mutate(openPreview)}
          >
            {isReplacing ? words.replace : words.publish}
          </button>
        )}
        {isPublished && isApprover && (
          <button type="button" onClick={() => setDialog('reopen')}>
            {words.reopen}
          </button>
        )}
        {!isApprover && <span>{words.onlyApprover}</span>}
        {refusal && <strong role="alert">{refusal}</strong>}
      </p>
      <ReportTextForm editing={reportText} isEditable={areWordsEditable} />
      <HandIns sheet={key} onPublishParts={isApprover ? () => doing.mutate(openParts) : null} />
      <EverythingButtons read={(signal) => publishedExport(client, key.unit, signal)} />
      {dialog === 'publish' && (
        <PublishDialog
          sheet={sheet}
          notice={
            <LazyUnfiledFigures
              {...{ sheet, editing, text: reportText.fields.text }}
              onLeave={() => setDialog(null)}
            />
          }
          onClose={() => setDialog(null)}
          onPublished={() => {
            setDialog(null)
            onPublished()
          }}
        />
      )}
      {dialog === 'reopen' && <ReopenDialog sheet={sheet} onClose={() => setDialog(null)} />}
    </>
  )
}

function statusOf(
  { report, draft, publications, rows }: Sheet,
  isBegun: boolean,
  words: EntryText,
): string {
  const { statuses } = words
  if (report?.status === 'reopened') return statuses.reopened(report.reopenReason ?? '')
  if (report && isReplaceable(report, rows)) return statuses.replaceable
  if (report) {
    const last = publications.at(-1)
    return last ? statuses.published(formatDay(dayOf(last.at))) : statuses.publishedWithoutDay
  }
  if (draft?.submittedAt) return statuses.submitted(formatDay(dayOf(draft.submittedAt)))
  return draft || isBegun ? statuses.draft : statuses.none
}
