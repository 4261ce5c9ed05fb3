import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'

import { sendChange } from '~/api/change.ts'
import { ApiProblem } from '~/api/problem.ts'
import { conflictIn } from '~/api/refusal.ts'
import { type DraftInput, type Sheet, saveDraft } from '~/api/sheets.ts'
import { reportTextOutbox } from './sheet-outbox.ts'

/** The form fields of a month's text. */
export interface ReportTextFields {
  readonly text: string
  readonly meetingDate: string
  readonly source: string
  readonly url: string
}

const storedIn = ({ draft, report }: Sheet): ReportTextFields => {
  const shown = draft ?? report
  return {
    text: shown?.text ?? '',
    meetingDate: shown?.meetingDate ?? '',
    source: shown?.source?.name ?? '',
    url: shown?.source?.url ?? '',
  }
}

const inputOf = ({ text, meetingDate, source, url }: ReportTextFields): DraftInput => ({
  text,
  meetingDate: meetingDate || null,
  source: source.trim() ? { name: source.trim(), url: url.trim() || null } : null,
})

const isSame = (a: ReportTextFields, b: ReportTextFields): boolean =>
  JSON.stringify(a) === JSON.stringify(b)

/** The result of the last save; `clash` if somebody else saved meanwhile. */
export type ReportTextState = 'idle' | 'saved' | 'offline' | 'clash' | { readonly refusal: string }

/**
 * The report's text while it is edited: stored in the browser at every change, sent when saved or
 * before a row that quotes it.
 */
export function useReportText(sheet: Sheet, isEditable: boolean) {
  const client = useQueryClient()
  const { id: unit } = sheet.unit
  const { period } = sheet
  const [saved, setSaved] = useState(() => ({
    fields: storedIn(sheet),
    version: sheet.draftVersion,
  }))
  // What was saved last, also before the next render.
  const latest = useRef(saved)
  const acknowledge = useCallback((next: typeof saved) => {
    latest.current = next
    setSaved(next)
  }, [])
  const [waiting] = useState(() => (isEditable ? reportTextOutbox.get(unit, period) : null))
  const [fields, setFields] = useState<ReportTextFields>(waiting?.fields ?? saved.fields)
  const isClash = waiting !== null && waiting.version !== sheet.draftVersion
  const [state, setState] = useState<ReportTextState>(isClash ? 'clash' : 'idle')
  const isUnsaved = !isSame(fields, saved.fields)

  useEffect(() => {
    if (isEditable)
      reportTextOutbox.set(isUnsaved ? { fields, version: saved.version } : null, unit, period)
  }, [unit, period, fields, isUnsaved, saved.version, isEditable])

  /**
   * @returns the version it has now
   * @throws the reason why it was not saved; the typed text stays
   */
  const save = useCallback(async (): Promise<number> => {
    const before = latest.current
    if (isSame(fields, before.fields)) return before.version
    try {
      const { version } = await sendChange(client, saveDraft, {
        key: { unit, period },
        input: inputOf(fields),
        version: before.version,
      })
      acknowledge({ fields, version })
      setState('saved')
      return version
    } catch (problem) {
      const current = conflictIn<DraftInput & { version: number }>(problem)
      if (current !== undefined) {
        // Saving again overwrites what was saved meanwhile.
        acknowledge({
          fields: storedIn({ ...sheet, draft: current as Sheet['draft'] }),
          version: current?.version ?? 0,
        })
        setState('clash')
      } else setState(problem instanceof ApiProblem ? { refusal: problem.message } : 'offline')
      throw problem
    }
  }, [client, unit, period, fields, sheet, acknowledge])

  return {
    fields,
    state,
    /** The version that the next change has to name. */
    version: saved.version,
    isUnsaved,
    save,
    change: (change: Partial<ReportTextFields>) => {
      setFields((before) => ({ ...before, ...change }))
      setState((before) => (before === 'clash' ? before : 'idle'))
    },
    takeSaved: () => {
      setFields(saved.fields)
      setState('idle')
    },
  }
}

export type ReportTextEditing = ReturnType<typeof useReportText>
