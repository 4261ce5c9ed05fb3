import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react'

import { sendChange } from '~/api/change.ts'
import { ApiProblem } from '~/api/problem.ts'
import { conflictIn } from '~/api/refusal.ts'
import { type SavedEntry, type Sheet, saveEntry } from '~/api/sheets.ts'
import { reportedIn } from '~/domain/open-rows.ts'
import {
  acknowledgedIn,
  type Conflicts,
  NOTHING_RESTORED,
  openRows,
  outboxIn,
  placesOf,
  restored,
  rowsOf,
} from '~/reading/row/row-outbox.ts'
import {
  contextOf,
  type ReadRow,
  readRow,
  rowsAsTyped,
  type TypedRow,
  typedFrom,
} from '~/reading/row/typed-row.ts'
import { startTyping, typing } from '~/reading/row/typing.ts'
import { rowOutbox } from './sheet-outbox.ts'
import type { ReportTextEditing } from './useReportText.ts'

/** Sent, still only in this browser, unreadable, or changed by somebody else. */
export type RowState = 'saved' | 'waiting' | 'unread' | 'conflict'

// Longer than the pause between two keys, shorter than a switch to another window.
const SAVE_AFTER_MS = 700
const RETRY_EVERY_MS = 5000

/**
 * A sheet being edited: every change is stored in the browser at once and sent soon after, row by
 * row. What cannot be sent stays stored and is retried.
 *
 * @param reportText - the text that figures quote; it is sent before the rows that quote it
 * @param isEditable - false for a locked month: nothing is sent
 */
export function useSheet(sheet: Sheet, reportText: ReportTextEditing, isEditable: boolean) {
  const client = useQueryClient()
  const { id: unitId } = sheet.unit
  const { period } = sheet
  const { text } = reportText.fields
  const [acknowledged, setAcknowledged] = useState(() => acknowledgedIn(sheet))
  // What an earlier visit could not send; typed on another version it is a conflict.
  const [stored] = useState(() =>
    isEditable ? restored(sheet, rowOutbox.get(unitId, period)) : NOTHING_RESTORED,
  )
  const [conflicts, setConflicts] = useState<Conflicts>(stored.conflicts)
  const [isOffline, setOffline] = useState(false)
  const [refusal, setRefusal] = useState<ApiProblem | null>(null)
  const [state, dispatch] = useReducer(typing, null, () =>
    startTyping({ ...rowsOf(sheet, openRows(sheet)), ...stored.rows }),
  )
  const rows = useMemo(
    () => ({ ...acknowledged.rows, ...state.rows }),
    [acknowledged.rows, state.rows],
  )
  const context = useMemo(() => {
    const asSaved = contextOf(sheet, text)
    return { ...asSaved, rows: rowsAsTyped(sheet, rows, asSaved) }
  }, [sheet, text, rows])

  const read = useMemo(() => {
    const found: Record<string, ReadRow> = {}
    for (const row of sheet.rows) {
      const typed = rows[row.indicator.id]
      if (typed) found[row.indicator.id] = readRow(typed, row, context)
    }
    return found
  }, [rows, sheet.rows, context])

  const outbox = useMemo(
    () => outboxIn(state.rows, read, acknowledged),
    [state.rows, read, acknowledged],
  )

  useEffect(() => {
    if (isEditable) rowOutbox.set({ ...stored.locked, ...outbox }, unitId, period)
  }, [unitId, period, outbox, isEditable, stored.locked])

  // Read when a row is sent, not when sending was requested.
  const now = useRef({ rows: state.rows, read, conflicts, acknowledged, reportText })
  useEffect(() => {
    now.current = { rows: state.rows, read, conflicts, acknowledged, reportText }
  })
  const acknowledge = useCallback(
    (id: string, typed: TypedRow, version: number, places: string) => {
      const before = now.current.acknowledged
      const after = {
        rows: { ...before.rows, [id]: typed },
        versions: { ...before.versions, [id]: version },
        places: { ...before.places, [id]: places },
      }
      now.current = { ...now.current, acknowledged: after }
      setAcknowledged(after)
    },
    [],
  )

  const sendOutbox = useCallback(async () => {
    if (!isEditable) return
    const { rows: typedNow, read: readNow, acknowledged: sent, reportText: words } = now.current
    const toSend = Object.entries(outboxIn(typedNow, readNow, sent))
    try {
      const pointsAtWords = toSend.some(([id]) => readNow[id]?.input?.evidence.length)
      // Conflicting words wait until a person settles them, and so do the rows that quote them.
      if (pointsAtWords && words.isUnsaved && words.state === 'clash') return
      if (pointsAtWords && words.isUnsaved) await words.save()
      for (const [id, { typed, version }] of toSend) {
        const input = readNow[id]?.input
        if (!input || id in now.current.conflicts) continue
        const key = { unit: unitId, period }
        const saved = await sendChange(client, saveEntry, { key, indicator: id, input, version })
        acknowledge(id, typed, saved.version, placesOf(saved))
      }
      setOffline(false)
      setRefusal(null)
    } catch (error) {
      if (!(error instanceof ApiProblem)) return setOffline(true)
      const current = conflictIn<SavedEntry>(error)
      // The words conflict, not a row: their form shows it.
      if (current === undefined || (current && !('indicatorId' in current)))
        return setRefusal(error)
      const id = current?.indicatorId ?? toSend[0]?.[0]
      if (id !== undefined) setConflicts((before) => ({ ...before, [id]: current }))
    }
  }, [client, unitId, period, isEditable, acknowledge])

  // One at a time: whoever awaits the last knows that everything was sent.
  const queue = useRef(Promise.resolve())
  const send = useCallback((): Promise<void> => {
    queue.current = queue.current.then(sendOutbox)
    return queue.current
  }, [sendOutbox])

  const waiting = useMemo(
    () => Object.keys(outbox).filter((id) => read[id]?.input && !(id in conflicts)),
    [outbox, read, conflicts],
  )
  useEffect(() => {
    if (waiting.length === 0) return
    const sendNow = () => void send()
    const timer = isOffline
      ? setInterval(sendNow, RETRY_EVERY_MS)
      : setTimeout(sendNow, SAVE_AFTER_MS)
    addEventListener('online', sendNow)
    return () => {
      clearInterval(timer)
      removeEventListener('online', sendNow)
    }
  }, [waiting, send, isOffline])

  const settle = (id: string, isMine: boolean) => {
    const theirs = conflicts[id]
    const row = sheet.rows.find((each) => each.indicator.id === id)
    if (!row) return
    const asSaved = typedFrom({ ...row, entry: theirs ?? null }, text)
    const places = placesOf(theirs ?? reportedIn(row.published))
    acknowledge(id, asSaved, theirs?.version ?? 0, places)
    if (!isMine) dispatch({ kind: 'take', rows: { [id]: asSaved } })
    setConflicts(({ [id]: _, ...rest }) => rest)
  }

  const stateOf = (id: string): RowState => {
    if (id in conflicts) return 'conflict'
    if (!(id in outbox)) return 'saved'
    return read[id]?.input ? 'waiting' : 'unread'
  }

  return {
    rows,
    /** False for a published row that a report has stated. */
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
    /** The server has something of it. */
    isBegun: Object.values(acknowledged.versions).some((version) => version > 0),
    outboxCount: Object.keys(outbox).length,
  }
}

export type SheetEditing = ReturnType<typeof useSheet>
