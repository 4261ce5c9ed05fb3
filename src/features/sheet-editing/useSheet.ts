import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react'

import { ApiProblem } from '~/api/problem.ts'
import { type SavedEntry, type Sheet, type SheetRow, saveEntry } from '~/api/sheets.ts'
import type { Evidence } from '~/domain/observation.ts'
import { reportedIn } from '~/domain/replacing.ts'
import {
  isSameTyped,
  type ReadRow,
  readRow,
  type SheetContext,
  type TypedRow,
  typedFrom,
} from '~/reading/row/typed-row.ts'
import { type Rows, startTyping, typing } from '~/reading/row/typing.ts'
import { type Conflicts, NOTHING_KEPT, openRows, restored, storedText } from './kept-rows.ts'
import { keepUnsent, type Unsent } from './unsent.ts'
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
const RETRY_EVERY_MS = 5000

const rowsOf = (sheet: Sheet, rows = sheet.rows): Rows =>
  Object.fromEntries(rows.map((row) => [row.indicator.id, typedFrom(row, storedText(sheet))]))

const entryOrReported = (row: SheetRow) => row.entry ?? reportedIn(row.published)

const placesOf = (of: { readonly evidence: readonly Evidence[] } | null | undefined): string =>
  JSON.stringify((of?.evidence ?? []).map(({ field, start, end }) => [field, start, end]).sort())

const unsentIn = (rows: Rows, read: Readonly<Record<string, ReadRow>>, sent: Acknowledged) =>
  Object.fromEntries(
    Object.entries(rows).flatMap(([id, typed]) => {
      const known = sent.rows[id]
      const input = read[id]?.input
      // Words may move under a figure that nobody touched; words that are gone take nothing along.
      const hasMoved = input && input.evidence.length > 0 && placesOf(input) !== sent.places[id]
      if (!known || (!hasMoved && isSameTyped(known, typed))) return []
      return [[id, { typed, version: sent.versions[id] ?? 0 }] as const]
    }),
  ) satisfies Unsent

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
      sheet.rows.map((row) => [row.indicator.id, placesOf(entryOrReported(row))]),
    ),
  }))
  // What an earlier visit could not send is here again; typed on another version it is a clash.
  const [kept] = useState(() => (isEditable ? restored(sheet) : NOTHING_KEPT))
  const [conflicts, setConflicts] = useState<Conflicts>(kept.conflicts)
  const [isOffline, setOffline] = useState(false)
  const [refusal, setRefusal] = useState<ApiProblem | null>(null)
  const [state, dispatch] = useReducer(typing, null, () =>
    startTyping({ ...rowsOf(sheet, openRows(sheet)), ...kept.rows }),
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

  const unsent = useMemo(
    () => unsentIn(state.rows, read, acknowledged),
    [state.rows, read, acknowledged],
  )

  useEffect(() => {
    if (isEditable) keepUnsent(unitId, period, { ...kept.locked, ...unsent })
  }, [unitId, period, unsent, isEditable, kept.locked])

  // As things stand when it is a row's turn, not when the sending was asked for.
  const now = useRef({ rows: state.rows, read, conflicts, acknowledged, draft })
  useEffect(() => {
    now.current = { rows: state.rows, read, conflicts, acknowledged, draft }
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

  const sendUnsent = useCallback(async () => {
    if (!isEditable) return
    const { rows: typedNow, read: readNow, acknowledged: sent, draft: words } = now.current
    const toSend = Object.entries(unsentIn(typedNow, readNow, sent))
    try {
      const pointsAtWords = toSend.some(([id]) => readNow[id]?.input?.evidence.length)
      // Words that clash wait until a person has settled it, and the rows with them.
      if (pointsAtWords && words.isUnsaved && words.state === 'clash') return
      if (pointsAtWords && words.isUnsaved) await words.save()
      for (const [id, { typed, version }] of toSend) {
        const input = readNow[id]?.input
        if (!input || id in now.current.conflicts) continue
        const key = { unit: unitId, period, indicator: id }
        const saved = await saveEntry(client, key, input, version)
        acknowledge(id, typed, saved.version, placesOf(saved))
      }
      setOffline(false)
      setRefusal(null)
    } catch (error) {
      if (!(error instanceof ApiProblem)) return setOffline(true)
      if (error.kind !== 'changed-meanwhile') return setRefusal(error)
      const current = error.members.current as SavedEntry | null
      // The words clash, not a row: it is told beside them.
      if (current && !('indicatorId' in current)) return setRefusal(error)
      const id = current?.indicatorId ?? toSend[0]?.[0]
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
