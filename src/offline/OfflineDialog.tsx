import { useEffect, useRef, useState } from 'react'

import { ApiProblem } from '../api/problem.ts'
import type { ScreenSearch } from '../api/screen.ts'
import { save } from '../charts/save.ts'
import type { Period } from '../domain/period.ts'
import { fileName } from '../files/file-name.ts'
import { makeFile } from '../files/make-file.ts'
import { formatInstant } from '../format/instant.ts'
import { formatPeriod } from '../format/period.ts'
import { useSpeech } from '../i18n/text.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { FileButton } from '../ui/FileButton.tsx'
import { CLOSED_ROOM, closedRoomFile } from './closed-room.ts'
import { recordMonth } from './month-record.ts'
import styles from './OfflineDialog.module.css'
import { prepareMonth } from './prepare.ts'
import { register } from './register.ts'
import type { OfflineText } from './text.vi.ts'
import { useOfflineText } from './words.ts'

export interface OfflineDialogProps {
  readonly search: ScreenSearch
  readonly period: Period
  /** Its address may leave the month out, so it is kept under both. */
  readonly isNewest: boolean
  readonly onClose: () => void
}

/** How far the preparation is; `share` 0–1, `at` in milliseconds since 1970. */
type State =
  | { readonly kind: 'working'; readonly share: number }
  | { readonly kind: 'ready'; readonly at: number }
  | { readonly kind: 'failed'; readonly error: unknown }

/** Brings a month to this machine, or into a file, so that a meeting needs no network. */
export function OfflineDialog({ search, period, isNewest, onClose }: OfflineDialogProps) {
  const words = useOfflineText()
  const { language } = useSpeech()
  const { state, start } = usePreparation({ ...search, period }, isNewest)
  const month = formatPeriod(period, language)

  const takeAlong = async (tell: (share: number) => void, signal: AbortSignal) => {
    const page = await fetch(CLOSED_ROOM, { signal })
    if (!page.ok) throw new Error(`the page to take along answered ${page.status}`)
    const record = await recordMonth([{ ...search, period }], {
      fetchApi: fetch,
      now: Date.now,
      tell,
      signal,
    })
    const refusal = words.refusal(month, record.unit.name[language])
    const html = closedRoomFile(await page.text(), { ...record, refusal })
    const file = await makeFile('closedRoom', async () => new Blob([html]), signal)
    save(file, fileName('closedRoom', record.unit.name.vi, period))
  }

  return (
    <Dialog title={words.title(month)} onClose={onClose}>
      <div className={styles.dialog}>
        <Outcome state={state} words={words} onRetry={start} />
        <h3>{words.fileTitle}</h3>
        <p>{words.fileBody}</p>
        <FileButton
          label={words.file}
          words={{
            working: words.fileWorking,
            cancel: words.cancel,
            failed: words.fileFailed,
            retry: words.retry,
          }}
          make={takeAlong}
        />
        <p className={styles.actions}>
          <button type="button" onClick={onClose}>
            {words.close}
          </button>
        </p>
      </div>
    </Dialog>
  )
}

/** Begins at once; ends with the dialog. */
function usePreparation(search: ScreenSearch, isNewest: boolean) {
  const [state, setState] = useState<State>({ kind: 'working', share: 0 })
  const running = useRef<AbortController>(null)
  const start = async () => {
    running.current?.abort()
    const control = new AbortController()
    running.current = control
    const show = (next: State) => {
      if (!control.signal.aborted) setState(next)
    }
    show({ kind: 'working', share: 0 })
    try {
      const { at } = await prepareMonth(
        isNewest ? [search, { ...search, period: undefined }] : [search],
        {
          register,
          fetchApi: fetch,
          storage: globalThis.caches,
          origin: location.origin,
          now: Date.now,
          tell: (share) => show({ kind: 'working', share }),
          signal: control.signal,
        },
      )
      // Without being asked, a browser short of space may throw away what was brought.
      await navigator.storage?.persist?.().catch(() => false)
      show({ kind: 'ready', at })
    } catch (error) {
      show({ kind: 'failed', error })
    }
  }
  const begin = useRef(start)
  useEffect(() => {
    void begin.current()
    return () => running.current?.abort()
  }, [])
  return { state, start: () => void start() }
}

interface OutcomeProps {
  readonly state: State
  readonly words: OfflineText
  readonly onRetry: () => void
}

function Outcome({ state, words, onRetry }: OutcomeProps) {
  const { language } = useSpeech()
  switch (state.kind) {
    case 'working':
      return (
        <p role="status">
          {words.working} <progress value={state.share} max={1} aria-label={words.working} />
        </p>
      )
    case 'ready':
      return (
        <div role="status">
          <p>
            <strong>{words.ready}</strong> {words.asOf(formatInstant(state.at, language))}
          </p>
          <p>{words.readyHint}</p>
        </div>
      )
    case 'failed':
      return (
        <p role="alert" className={styles.failed}>
          {reason(state.error, words)}{' '}
          <button type="button" onClick={onRetry}>
            {words.retry}
          </button>
        </p>
      )
  }
}

function reason(error: unknown, { failures }: OfflineText): string {
  if (error instanceof ApiProblem) return error.message
  const name = error instanceof Error ? error.name : ''
  return name in failures ? failures[name as keyof typeof failures] : failures.NoNetwork
}
