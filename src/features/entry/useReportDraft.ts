import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useRef, useState } from 'react'

import { sendChange } from '~/api/change.ts'
import { ApiProblem, conflictIn } from '~/api/problem.ts'
import { type DraftInput, type Sheet, saveDraft } from '~/api/sheets.ts'
import { sheetDrafts } from './unsent.ts'

/** The form fields of a month's text. */
export interface DraftFields {
  readonly text: string
  readonly meetingDate: string
  readonly source: string
  readonly url: string
}

const storedIn = ({ draft, report }: Sheet): DraftFields => {
  const shown = draft ?? report
  return {
    text: shown?.text ?? '',
    meetingDate: shown?.meetingDate ?? '',
    source: shown?.source?.name ?? '',
    url: shown?.source?.url ?? '',
  }
}

const inputOf = ({ text, meetingDate, source, url }: DraftFields): DraftInput => ({
  text,
  meetingDate: meetingDate || null,
  source: source.trim() ? { name: source.trim(), url: url.trim() || null } : null,
})

const isSame = (a: DraftFields, b: DraftFields): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The result of the last save; `clash` where somebody else saved meanwhile. */
export type DraftState = 'idle' | 'saved' | 'offline' | 'clash' | { readonly refusal: string }

/**
 * The report's text while it is edited: stored in the browser at every change, sent when saved or
 * before a row that quotes it.
 */
export function useReportDraft(sheet: Sheet, isEditable: boolean) {
  const client = useQueryClient()
  const { id: unit } = sheet.unit
  const { period } = sheet
  const [saved, setSaved] = useState(() => ({
    fields: storedIn(sheet),
    version: sheet.draftVersion,
  }))
  // What a sending that has just ended left, before the screen is drawn anew.
  const latest = useRef(saved)
  const acknowledge = useCallback((next: typeof saved) => {
    latest.current = next
    setSaved(next)
  }, [])
  const [kept] = useState(() => (isEditable ? sheetDrafts.get(unit, period) : null))
  const [fields, setFields] = useState<DraftFields>(kept?.fields ?? saved.fields)
  const isClash = kept !== null && kept.version !== sheet.draftVersion
  const [state, setState] = useState<DraftState>(isClash ? 'clash' : 'idle')
  const isUnsaved = !isSame(fields, saved.fields)

  useEffect(() => {
    if (isEditable)
      sheetDrafts.set(isUnsaved ? { fields, version: saved.version } : null, unit, period)
  }, [unit, period, fields, isUnsaved, saved.version, isEditable])

  /**
   * @returns the version it has now
   * @throws what kept it from being saved; what is typed stays
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
        // Sent once more, it goes over what was saved meanwhile.
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
    /** What the next change of the draft has to name. */
    version: saved.version,
    isUnsaved,
    save,
    change: (change: Partial<DraftFields>) => {
      setFields((before) => ({ ...before, ...change }))
      setState((before) => (before === 'clash' ? before : 'idle'))
    },
    takeSaved: () => {
      setFields(saved.fields)
      setState('idle')
    },
  }
}

export type DraftEditing = ReturnType<typeof useReportDraft>
