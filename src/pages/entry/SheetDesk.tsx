import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'

import { ApiProblem } from '~/api/problem.ts'
import { type Sheet, submitSheet } from '~/api/sheets.ts'
import { dayOf } from '~/format/instant.ts'
import { formatDay } from '~/format/period.ts'
import { EntrySheet } from './EntrySheet.tsx'
import { HandIns } from './HandIns.tsx'
import styles from './Office.module.css'
import { PublishDialog } from './PublishDialog.tsx'
import { ReopenDialog } from './ReopenDialog.tsx'
import { ReportDraft } from './ReportDraft.tsx'
import { ReviewPlace } from './ReviewPlace.tsx'
import type { EntryText } from './text.vi.ts'
import { useReportDraft } from './useReportDraft.ts'
import { useSheet } from './useSheet.ts'
import { useEntryText } from './words.ts'

interface SheetDeskProps {
  readonly sheet: Sheet
  readonly isApprover: boolean
}

/** One month on the desk: its state, its rows, its words, and what can be done with it. */
export function SheetDesk({ sheet, isApprover }: SheetDeskProps) {
  const words = useEntryText()
  const client = useQueryClient()
  const isLocked = sheet.report?.status === 'published'
  const draft = useReportDraft(sheet, !isLocked)
  const editing = useSheet(sheet, draft, !isLocked)
  const [dialog, setDialog] = useState<'publish' | 'reopen' | null>(null)
  const [refusal, setRefusal] = useState<string | null>(null)
  const key = { unit: sheet.unit.id, period: sheet.period }

  const openPreview = async () => {
    // The preview shows what the server has, so everything typed goes there first.
    if (draft.isUnsaved) await draft.save()
    await editing.send()
    setDialog('publish')
  }

  const submit = async () => {
    const version = draft.isUnsaved ? await draft.save() : draft.version
    await editing.send()
    await submitSheet(client, key, version)
  }
  const tried = (work: () => Promise<void>) => () => {
    setRefusal(null)
    work().catch((problem: unknown) =>
      setRefusal(problem instanceof ApiProblem ? problem.message : words.offline),
    )
  }

  return (
    <>
      <p className={styles.status}>
        {statusOf(sheet, words)}
        {isLocked && (
          <Link to="/" search={key}>
            {words.toOverview}
          </Link>
        )}
      </p>
      {!isLocked && <ReviewPlace {...{ sheet, draft, editing }} />}
      {!isLocked && <p className={styles.hint}>{words.hint}</p>}
      <EntrySheet sheet={sheet} editing={editing} isEditable={!isLocked} />
      <p className={styles.actions}>
        {!isLocked && (
          <button type="button" onClick={tried(submit)}>
            {words.submit}
          </button>
        )}
        {!isLocked && isApprover && (
          <button type="button" className={styles.main} onClick={tried(openPreview)}>
            {words.publish}
          </button>
        )}
        {isLocked && isApprover && (
          <button type="button" onClick={() => setDialog('reopen')}>
            {words.reopen}
          </button>
        )}
        {!isApprover && <span>{words.onlyApprover}</span>}
        {refusal && <strong role="alert">{refusal}</strong>}
      </p>
      <ReportDraft draft={draft} isEditable={!isLocked} />
      <HandIns sheet={key} />
      {dialog === 'publish' && (
        <PublishDialog
          sheet={sheet}
          onClose={() => setDialog(null)}
          onPublished={() => setDialog(null)}
        />
      )}
      {dialog === 'reopen' && <ReopenDialog sheet={sheet} onClose={() => setDialog(null)} />}
    </>
  )
}

function statusOf({ report, draft, publications, rows }: Sheet, words: EntryText): string {
  const { statuses } = words
  if (report?.status === 'reopened') return statuses.reopened(report.reopenReason ?? '')
  if (report) {
    const last = publications.at(-1)
    return last ? statuses.published(formatDay(dayOf(last.at))) : statuses.publishedWithoutDay
  }
  if (draft?.submittedAt) return statuses.submitted(formatDay(dayOf(draft.submittedAt)))
  return draft || rows.some((row) => row.entry) ? statuses.draft : statuses.none
}
