import { useEffect, useId, useRef, useState } from 'react'

import styles from './FileButton.module.css'

/** `progress` is 0–1. */
type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working'; readonly progress: number }
  | { readonly kind: 'failed' }

interface FileButtonProps {
  /** *Tải phụ lục Word* */
  readonly label: string
  readonly words: {
    readonly working: string
    readonly cancel: string
    readonly failed: string
    readonly retry: string
  }
  /** Makes and saves the file. Anything it does after it was cancelled is ignored. */
  readonly make: (onProgress: (progress: number) => void, signal: AbortSignal) => Promise<void>
}

/**
 * A button that makes a file. After a second it shows the progress and can be cancelled; after a
 * failure it offers to try again.
 */
export function FileButton({ label, words, make }: FileButtonProps) {
  const id = useId()
  const [state, setState] = useState<State>({ kind: 'idle' })
  const running = useRef<AbortController>(null)
  const button = useRef<HTMLButtonElement>(null)
  // Cancels when the reader leaves the screen.
  useEffect(() => () => running.current?.abort(), [])

  const start = async () => {
    // The pressed button (retry, cancel) may disappear; keep the focus on the main one.
    button.current?.focus()
    const control = new AbortController()
    running.current = control
    const show = (next: State) => {
      if (running.current === control && !control.signal.aborted) setState(next)
    }
    show({ kind: 'working', progress: 0 })
    try {
      await make((progress) => show({ kind: 'working', progress }), control.signal)
      show({ kind: 'idle' })
    } catch {
      show({ kind: 'failed' })
    }
  }
  const cancel = () => {
    running.current?.abort()
    button.current?.focus()
    setState({ kind: 'idle' })
  }

  const isWorking = state.kind === 'working'
  return (
    <span className={styles.place} data-screen-only>
      {/* `disabled` would lose the focus. */}
      <button
        ref={button}
        type="button"
        className={styles.button}
        aria-disabled={isWorking}
        onClick={() => {
          if (!isWorking) void start()
        }}
      >
        {label}
      </button>
      {isWorking && (
        <span className={styles.working}>
          <span id={id} role="status">
            {words.working}
          </span>
          {/* Indeterminate until the first progress is known. */}
          <progress value={state.progress || undefined} max={1} aria-labelledby={id} />
          <button type="button" className={styles.button} onClick={cancel}>
            {words.cancel}
          </button>
        </span>
      )}
      {state.kind === 'failed' && (
        <span className={styles.failed}>
          <span role="alert">{words.failed}</span>
          <button type="button" className={styles.button} onClick={() => void start()}>
            {words.retry}
          </button>
        </span>
      )}
    </span>
  )
}
