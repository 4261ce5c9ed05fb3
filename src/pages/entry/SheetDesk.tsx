import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'

import { publishedExport } from '~/api/export.ts'
import { type Sheet, submitSheet } from '~/api/sheets.ts'
import { EverythingButtons } from '~/components/EverythingButtons.tsx'
import { dayOf } from '~/format/instant.ts'
import { formatDay } from '~/format/period.ts'
import { EntrySheet } from './EntrySheet.tsx'
import { HandIns } from './HandIns.tsx'
import styles from './Office.module.css'
import { PublishDialog } from './PublishDialog.tsx'
import { ReopenDialog } from './ReopenDialog.tsx'
import { ReportDraft } from './ReportDraft.tsx'
import { TemplateButtons } from './TemplateButtons.tsx'
import type { EntryText } from './text.vi.ts'
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
  const [text, setText] = useState((sheet.draft ?? sheet.report)?.text ?? '')
  const editing = useSheet(sheet, text, !isLocked)
  const [dialog, setDialog] = useState<'publish' | 'reopen' | null>(null)
  const key = { unit: sheet.unit.id, period: sheet.period }

  const openPreview = async () => {
    // The preview shows what the server has, so everything typed goes there first.
    await editing.send()
    setDialog('publish')
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
      {!isLocked && <p className={styles.hint}>{words.hint}</p>}
      <p className={styles.files}>
        <TemplateButtons sheet={sheet} send={editing.send} />
      </p>
      <EntrySheet sheet={sheet} editing={editing} isEditable={!isLocked} />
      <p className={styles.actions}>
        {!isLocked && (
          <button type="button" onClick={() => void submitSheet(client, key, sheet.draftVersion)}>
            {words.submit}
          </button>
        )}
        {!isLocked && isApprover && (
          <button type="button" className={styles.main} onClick={() => void openPreview()}>
            {words.publish}
          </button>
        )}
        {isLocked && isApprover && (
          <button type="button" onClick={() => setDialog('reopen')}>
            {words.reopen}
          </button>
        )}
        {!isApprover && <span>{words.onlyApprover}</span>}
      </p>
      <ReportDraft sheet={sheet} isEditable={!isLocked} text={text} onText={setText} />
      <HandIns sheet={key} />
      <EverythingButtons read={(signal) => publishedExport(client, key.unit, signal)} />
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
