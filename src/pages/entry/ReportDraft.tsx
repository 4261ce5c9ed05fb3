import { useQueryClient } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'

import { ApiProblem } from '~/api/problem.ts'
import { type Sheet, saveDraft } from '~/api/sheets.ts'
import styles from './Office.module.css'
import { useEntryText } from './words.ts'

interface ReportDraftProps {
  readonly sheet: Sheet
  readonly isEditable: boolean
  readonly text: string
  readonly onText: (text: string) => void
}

/** The month's words: the report's text, the day of the meeting, where it was published. */
export function ReportDraft({ sheet, isEditable, text, onText }: ReportDraftProps) {
  const words = useEntryText()
  const client = useQueryClient()
  const shown = sheet.draft ?? sheet.report
  const [version, setVersion] = useState(sheet.draftVersion)
  const [meetingDate, setMeetingDate] = useState(shown?.meetingDate ?? '')
  const [source, setSource] = useState(shown?.source?.name ?? '')
  const [url, setUrl] = useState(shown?.source?.url ?? '')
  const [said, setSaid] = useState<string | null>(null)

  const save = async (event: FormEvent) => {
    event.preventDefault()
    try {
      const key = { unit: sheet.unit.id, period: sheet.period }
      const draft = {
        text,
        meetingDate: meetingDate || null,
        source: source.trim() ? { name: source.trim(), url: url.trim() || null } : null,
      }
      const saved = await saveDraft(client, key, draft, version)
      setVersion(saved.version)
      setSaid(words.draftSaved)
    } catch (problem) {
      if (problem instanceof ApiProblem && problem.kind === 'changed-meanwhile') {
        const current = problem.members.current as { version: number } | null
        // What is typed stays; sent once more, it goes over what was saved meanwhile.
        setVersion(current?.version ?? 0)
      }
      setSaid(problem instanceof ApiProblem ? problem.message : words.offline)
    }
  }

  return (
    <form onSubmit={(event) => void save(event)} className={styles.form}>
      <h2>{words.draftTitle}</h2>
      <label>
        {words.draftText}
        <textarea
          rows={10}
          maxLength={200_000}
          value={text}
          readOnly={!isEditable}
          onChange={(event) => onText(event.target.value)}
        />
      </label>
      <div className={styles.line}>
        <label>
          {words.meetingDate}
          <input
            type="date"
            value={meetingDate}
            readOnly={!isEditable}
            onChange={(event) => setMeetingDate(event.target.value)}
          />
        </label>
        <label>
          {words.sourceName}
          <input
            type="text"
            maxLength={300}
            value={source}
            readOnly={!isEditable}
            onChange={(event) => setSource(event.target.value)}
          />
        </label>
        <label>
          {words.sourceUrl}
          <input
            type="url"
            maxLength={1000}
            value={url}
            readOnly={!isEditable}
            onChange={(event) => setUrl(event.target.value)}
          />
        </label>
      </div>
      {isEditable && (
        <p className={styles.actions}>
          <button type="submit">{words.saveDraft}</button>
          {said && <span role="status">{said}</span>}
        </p>
      )}
    </form>
  )
}
