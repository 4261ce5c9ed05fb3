import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'

import { ApiProblem } from '~/api/problem.ts'
import { type Sheet, submitSheet } from '~/api/sheets.ts'
import { shifted } from '~/domain/period.ts'
import { areWordsOpen, isReplaceable } from '~/domain/replacing.ts'
import { dayOf } from '~/format/instant.ts'
import { formatDay } from '~/format/period.ts'
import { SHEET } from './arrival.ts'
import { EntrySheet } from './EntrySheet.tsx'
import { HandIns } from './HandIns.tsx'
import styles from './Office.module.css'
import { PublishDialog } from './PublishDialog.tsx'
import { ReopenDialog } from './ReopenDialog.tsx'
import { Replacing } from './Replacing.tsx'
import { ReportDraft } from './ReportDraft.tsx'

      {isReplacing && <Replacing sheet={sheet} isApprover={isApprover} />}
      {areWordsEditable && <ReviewPlace {...{ sheet, draft, editing }} />}
      <p className={styles.hint}>
        {!isLocked && words.hint} {words.keys}
      </p>
      <p className={styles.files}>
        <TemplateButtons sheet={sheet} send={editing.send} />
      </p>
      <EntrySheet sheet={sheet} editing={editing} isEditable={!isLocked} />
      <p className={styles.actions}>
        {!isPublished && (
          <button type="button" onClick={tried(submit)}>
            {words.submit}
          </button>
        )}
        {!isLocked && isApprover && (
          <button
            type="button"
            className={styles.main}
            aria-keyshortcuts={KEYS.publish}
            onClick={tried(openPreview)}
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
      <ReportDraft draft={draft} isEditable={areWordsEditable} />
      <HandIns sheet={key} />
      {dialog === 'publish' && (
        <PublishDialog
          sheet={sheet}
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

function statusOf({ report, draft, publications, rows }: Sheet, words: EntryText): string {
  const { statuses } = words
  if (report?.status === 'reopened') return statuses.reopened(report.reopenReason ?? '')
  if (report && isReplaceable(report, rows)) return statuses.replaceable
  if (report) {
    const last = publications.at(-1)
    return last ? statuses.published(formatDay(dayOf(last.at))) : statuses.publishedWithoutDay
  }
  if (draft?.submittedAt) return statuses.submitted(formatDay(dayOf(draft.submittedAt)))
  return draft || rows.some((row) => row.entry) ? statuses.draft : statuses.none
}
