import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react'

import { ApiProblem } from '~/api/problem.ts'
import { type SavedEntry, type Sheet, type SheetRow, saveEntry } from '~/api/sheets.ts'
import type { Evidence } from '~/domain/observation.ts'
import { isSameTyped, type ReadRow, readRow, type SheetContext, typedFrom } from './typed-row.ts'
import { type Rows, startTyping, typing } from './typing.ts'
import { keepUnsent, type Unsent, unsentRows } from './unsent.ts'
import type { DraftEditing } from './useReportDraft.ts'

/** Where a row is: all sent, on its way, only here, unreadable, or changed by somebody else. */
export type RowState = 'saved' | 'unsent' | 'unread' | 'conflict'

interface Acknowledged {
  readonly rows: Rows
  readonly versions: Readonly<Record<string, number>>
  /** Where their figures stand in the words, as it was sent. */
  readonly places: Readonly<Record<string, string>>
}

// Longer than the pause between two letters, shorter than the way to the next window.
const SAVE_AFTER_MS = 700
const RETRY_AFTER_MS = 5000

/** Offsets count in the words as they are stored, not in what is being made of them. */
const storedText = ({ draft, report }: Sheet): string => (draft ?? report)?.text ?? ''

const rowsOf = (sheet: Sheet): Rows =>
  Object.fromEntries(sheet.rows.map((row) => [row.indicator.id, typedFrom(row, storedText(sheet))]))

const entryOrShown = (row: SheetRow) => row.entry ?? row.published

const placesOf = (of: { readonly evidence: readonly Evidence[] } | null | undefined): string =>
  JSON.stringify((of?.evidence ?? []).map(({ field, start, end }) => [field, start, end]).sort())

/**
 * A sheet while it is typed: every change is kept in the browser at once and sent soon after, row
 * by row. What cannot be sent stays, and is tried again.
 *
 * @param draft - the words that figures are quoted from; they go ahead of rows that point at them
 * @param isEditable - false for a month that is locked: nothing is sent
 */
export function useSheet(sheet: Sheet, draft: DraftEditing, isEditable: boolean) {
  const client = useQueryClient()
  const { id: unitId } = sheet.unit
  const { period } = sheet
  const { text } = draft.fields
  const [acknowledged, setAcknowledged] = useState<Acknowledged>(() => ({
    rows: rowsOf(sheet),
    versions: Object.fromEntries(sheet.rows.map((row) => [row.indicator.id, row.version])),
    places: Object.fromEntries(
      sheet.rows.map((row) => [row.indicator.id, placesOf(entryOrShown(row))]),
    ),
  }))
  // What an earlier visit could not send is here again; typed on another version it is a clash.
  const [kept] = useState(() => (isEditable ? restored(sheet) : { rows: {}, conflicts: {} }))
  const [conflicts, setConflicts] = useState<Conflicts>(kept.conflicts)
  const [isOffline, setOffline] = useState(false)
  const [refusal, setRefusal] = useState<ApiProblem | null>(null)
  const [state, dispatch] = useReducer(typing, null, () =>
    startTyping({ ...acknowledged.rows, ...kept.rows }),
  )
  const context: SheetContext = useMemo(
    () => ({ unitId, period, text, partCount: sheet.partIds.length }),
    [unitId, period, text, sheet.partIds.length],
  )

  const read = useMemo(() => {
    const found: Record<string, ReadRow> = {}
    for (const row of sheet.rows) {
      const typed = state.rows[row.indicator.id]
      if (typed) found[row.indicator.id] = readRow(typed, row, context)
    }
    return found
  }, [state.rows, sheet.rows, context])

  const unsent = useMemo(() => {
    const found: Record<string, { typed: (typeof state.rows)[string]; version: number }> = {}
    for (const [id, typed] of Object.entries(state.rows)) {
      const known = acknowledged.rows[id]
      const input = read[id]?.input
      // Words may move under a figure that nobody touched; words that are gone take nothing along.
      const hasMoved =
        input && input.evidence.length > 0 && placesOf(input) !== acknowledged.places[id]
      if (known && (hasMoved || !isSameTyped(known, typed)))
        found[id] = { typed, version: acknowledged.versions[id] ?? 0 }
    }
    return found satisfies Unsent
  }, [state.rows, acknowledged, read])

  useEffect(() => {
    if (isEditable) keepUnsent(unitId, period, unsent)
  }, [unitId, period, unsent, isEditable])

  const isSending = useRef(false)
  const send = useCallback(async () => {
    if (isSending.current || !isEditable) return
    isSending.current = true
    try {
      const pointsAtWords = Object.keys(unsent).some((id) => read[id]?.input?.evidence.length)
      if (pointsAtWords && draft.isUnsaved) await draft.save()
      for (const [id, { typed, version }] of Object.entries(unsent)) {
        const input = read[id]?.input
        if (!input || id in conflicts) continue
        const saved = await saveEntry(
          client,
          { unit: unitId, period, indicator: id },
          input,
          version,
        )
        setAcknowledged((before) => ({
          rows: { ...before.rows, [id]: typed },
          versions: { ...before.versions, [id]: saved.version },
          places: { ...before.places, [id]: placesOf(saved) },
        }))
      }
      setOffline(false)
      setRefusal(null)
    } catch (error) {
      if (!(error instanceof ApiProblem)) return setOffline(true)
      if (error.kind !== 'changed-meanwhile') return setRefusal(error)
      const current = error.members.current as SavedEntry | null
      // The words clash, not a row: it is told beside them.
      if (current && !('indicatorId' in current)) return setRefusal(error)
      const id = current?.indicatorId ?? Object.keys(unsent)[0]
      if (id !== undefined) setConflicts((before) => ({ ...before, [id]: current }))
    } finally {
      isSending.current = false
    }
  }, [client, unitId, period, unsent, read, conflicts, isEditable, draft])

  const waiting = Object.keys(unsent).filter((id) => read[id]?.input && !(id in conflicts)).length
  useEffect(() => {
    if (waiting === 0) return
    const timer = setTimeout(() => void send(), isOffline ? RETRY_AFTER_MS : SAVE_AFTER_MS)
    const now = () => void send()
    addEventListener('online', now)
    return () => {
      clearTimeout(timer)
      removeEventListener('online', now)
    }
  }, [waiting, send, isOffline])

  const settle = (id: string, isMine: boolean) => {
    const theirs = conflicts[id]
    const row = sheet.rows.find((each) => each.indicator.id === id)
    if (!row) return
    const asSaved = typedFrom({ ...row, entry: theirs ?? null }, text)
    setAcknowledged((before) => ({
      rows: { ...before.rows, [id]: asSaved },
      versions: { ...before.versions, [id]: theirs?.version ?? 0 },
      places: { ...before.places, [id]: placesOf(theirs ?? row.published) },
    }))
    if (!isMine) dispatch({ kind: 'take', rows: { [id]: asSaved } })
    setConflicts(({ [id]: _, ...rest }) => rest)
  }

  const stateOf = (id: string): RowState => {
    if (id in conflicts) return 'conflict'
    if (!(id in unsent)) return 'saved'
    return read[id]?.input ? 'unsent' : 'unread'
  }

  return {
    rows: state.rows,
    read,
    dispatch,
    stateOf,
    conflicts,
    settle,
    send,
    isOffline,
    refusal,
    waiting,
    unsentCount: Object.keys(unsent).length,
  }
}

export type SheetEditing = ReturnType<typeof useSheet>

type Conflicts = Readonly<Record<string, SavedEntry | null>>

function restored(sheet: Sheet): { readonly rows: Rows; readonly conflicts: Conflicts } {
  const unsent = unsentRows(sheet.unit.id, sheet.period)
  const found = sheet.rows.flatMap((row) => {
    const kept = unsent[row.indicator.id]
    return kept ? [{ row, kept, id: row.indicator.id }] : []
  })
  return {
    // What was kept before a field was added has none of it.
    rows: Object.fromEntries(
      found.map(({ id, row, kept }) => [
        id,
        { ...typedFrom(row, storedText(sheet)), ...kept.typed },
      ]),
    ),
    conflicts: Object.fromEntries(
      found
        .filter(({ row, kept }) => row.version !== kept.version)
        .map(({ id, row }) => [id, entryIn(row)]),
    ),
  }
}

const entryIn = (row: SheetRow): SavedEntry | null =>
  row.entry && { ...row.entry, version: row.version }
