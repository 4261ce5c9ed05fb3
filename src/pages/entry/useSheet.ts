import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react'

import { ApiProblem } from '~/api/problem.ts'
import { type SavedEntry, type Sheet, type SheetRow, saveEntry } from '~/api/sheets.ts'
import { isRowOpen } from '~/domain/replacing.ts'
import {
  isSameTyped,
  type ReadRow,
  readRow,
  type SheetContext,
  type TypedRow,
  typedFrom,
} from './typed-row.ts'
import { type Rows, startTyping, typing } from './typing.ts'
import { keepUnsent, type Unsent, unsentRows } from './unsent.ts'

/** Where a row is: all sent, on its way, only here, unreadable, or changed by somebody else. */
export type RowState = 'saved' | 'unsent' | 'unread' | 'conflict'

interface Acknowledged {
  readonly rows: Rows
  readonly versions: Readonly<Record<string, number>>
}

// Longer than the pause between two letters, shorter than the way to the next window.
const SAVE_AFTER_MS = 700
const RETRY_EVERY_MS = 5000

const rowsOf = (rows: readonly SheetRow[], text: string): Rows =>
  Object.fromEntries(rows.map((row) => [row.indicator.id, typedFrom(row, text)]))

/** The rows that may be written: all, or of a month that readers see what no report has stated. */
const openRows = (sheet: Sheet): SheetRow[] =>
  sheet.rows.filter((row) => isRowOpen(sheet.report, sheet.rows, row))

const unsentIn = (rows: Rows, { rows: sent, versions }: Acknowledged): Unsent =>
  Object.fromEntries(
    Object.entries(rows).flatMap(([id, typed]) => {
      const known = sent[id]
      if (!known || isSameTyped(known, typed)) return []
      return [[id, { typed, version: versions[id] ?? 0 }] as const]
    }),
  )

/**
 * A sheet while it is typed: every change is kept in the browser at once and sent soon after, row
 * by row. What cannot be sent stays, and is tried again.
 *
 * @param isEditable - false for a month that is locked: nothing is sent
 */
export function useSheet(sheet: Sheet, text: string, isEditable: boolean) {
  const client = useQueryClient()
  const { id: unitId } = sheet.unit
  const { period } = sheet
  const [acknowledged, setAcknowledged] = useState<Acknowledged>(() => ({
    rows: rowsOf(sheet.rows, text),
    versions: Object.fromEntries(sheet.rows.map((row) => [row.indicator.id, row.version])),
  }))
  // What an earlier visit could not send is here again; typed on another version it is a clash.
  const [kept] = useState(() => (isEditable ? restored(sheet) : NOTHING_KEPT))
  const [conflicts, setConflicts] = useState<Conflicts>(kept.conflicts)
  const [isOffline, setOffline] = useState(false)
  const [refusal, setRefusal] = useState<ApiProblem | null>(null)
  const [state, dispatch] = useReducer(typing, null, () =>
    startTyping({ ...rowsOf(openRows(sheet), text), ...kept.rows }),
  )
  const rows = useMemo(
    () => ({ ...acknowledged.rows, ...state.rows }),
    [acknowledged.rows, state.rows],
  )
  const context: SheetContext = useMemo(
    () => ({ unitId, period, text, partCount: sheet.partIds.length }),
    [unitId, period, text, sheet.partIds.length],
  )

  const read = useMemo(() => {
    const found: Record<string, ReadRow> = {}
    for (const row of sheet.rows) {
      const typed = rows[row.indicator.id]
      if (typed) found[row.indicator.id] = readRow(typed, row, context)
    }
    return found
  }, [rows, sheet.rows, context])

  const unsent = useMemo(() => unsentIn(state.rows, acknowledged), [state.rows, acknowledged])

  useEffect(() => {
    if (isEditable) keepUnsent(unitId, period, { ...kept.locked, ...unsent })
  }, [unitId, period, unsent, isEditable, kept.locked])

  // As things stand when it is a row's turn, not when the sending was asked for.
  const now = useRef({ rows: state.rows, read, conflicts, acknowledged })
  useEffect(() => {
    now.current = { rows: state.rows, read, conflicts, acknowledged }
  })
  const acknowledge = useCallback((id: string, typed: TypedRow, version: number) => {
    const { rows: sent, versions } = now.current.acknowledged
    const after = { rows: { ...sent, [id]: typed }, versions: { ...versions, [id]: version } }
    now.current = { ...now.current, acknowledged: after }
    setAcknowledged(after)
  }, [])

  const sendUnsent = useCallback(async () => {
    if (!isEditable) return
    const { rows: typedNow, acknowledged: known } = now.current
    try {
      for (const [id, { typed, version }] of Object.entries(unsentIn(typedNow, known))) {
        const input = now.current.read[id]?.input
        if (!input || id in now.current.conflicts) continue
        const key = { unit: unitId, period, indicator: id }
        acknowledge(id, typed, (await saveEntry(client, key, input, version)).version)
      }
      setOffline(false)
      setRefusal(null)
    } catch (error) {
      if (!(error instanceof ApiProblem)) return setOffline(true)
      if (error.kind !== 'changed-meanwhile') return setRefusal(error)
      const current = error.members.current as SavedEntry | null
      const id = current?.indicatorId ?? Object.keys(unsentIn(typedNow, known))[0]
      if (id !== undefined) setConflicts((before) => ({ ...before, [id]: current }))
    }
  }, [client, unitId, period, isEditable, acknowledge])

  // One sending after the other: whoever waits for the last knows that all was sent.
  const queue = useRef(Promise.resolve())
  const send = useCallback((): Promise<void> => {
    queue.current = queue.current.then(sendUnsent)
    return queue.current
  }, [sendUnsent])

  const waiting = useMemo(
    () => Object.keys(unsent).filter((id) => read[id]?.input && !(id in conflicts)),
    [unsent, read, conflicts],
  )
  useEffect(() => {
    if (waiting.length === 0) return
    const now = () => void send()
    const timer = isOffline ? setInterval(now, RETRY_EVERY_MS) : setTimeout(now, SAVE_AFTER_MS)
    addEventListener('online', now)
    return () => {
      clearInterval(timer)
      removeEventListener('online', now)
    }
  }, [waiting, send, isOffline])

  const settle = (id: string, isMine: boolean) => {
    const theirs = conflicts[id]
    const row = sheet.rows.find((each) => each.indicator.id === id)
    if (!row) return
    const asSaved = typedFrom({ ...row, entry: theirs ?? null }, text)
    acknowledge(id, asSaved, theirs?.version ?? 0)
    if (!isMine) dispatch({ kind: 'take', rows: { [id]: asSaved } })
    setConflicts(({ [id]: _, ...rest }) => rest)
  }

  const stateOf = (id: string): RowState => {
    if (id in conflicts) return 'conflict'
    if (!(id in unsent)) return 'saved'
    return read[id]?.input ? 'unsent' : 'unread'
  }

  return {
    rows,
    /** False for a row that readers see and that a report has stated. */
    isOpen: (id: string) => id in state.rows,
    read,
    dispatch,
    stateOf,
    conflicts,
    settle,
    send,
    isOffline,
    refusal,
    waiting: waiting.length,
    unsentCount: Object.keys(unsent).length,
  }
}

export type SheetEditing = ReturnType<typeof useSheet>

type Conflicts = Readonly<Record<string, SavedEntry | null>>

interface Kept {
  readonly rows: Rows
  readonly conflicts: Conflicts
  /** Typed before the row was published from elsewhere: kept for when it is opened again. */
  readonly locked: Unsent
}
const NOTHING_KEPT: Kept = { rows: {}, conflicts: {}, locked: {} }

function restored(sheet: Sheet): Kept {
  const unsent = unsentRows(sheet.unit.id, sheet.period)
  const found = openRows(sheet).flatMap((row) => {
    const kept = unsent[row.indicator.id]
    return kept ? [{ row, kept, id: row.indicator.id }] : []
  })
  const open = new Set(found.map(({ id }) => id))
  return {
    rows: Object.fromEntries(found.map(({ id, kept }) => [id, kept.typed])),
    conflicts: Object.fromEntries(
      found
        .filter(({ row, kept }) => row.version !== kept.version)
        .map(({ id, row }) => [id, entryIn(row)]),
    ),
    locked: Object.fromEntries(Object.entries(unsent).filter(([id]) => !open.has(id))),
  }
}

const entryIn = (row: SheetRow): SavedEntry | null =>
  row.entry && { ...row.entry, version: row.version }
