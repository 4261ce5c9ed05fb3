import { useEffect, useId, useRef, useState } from 'react'

import styles from './FileButton.module.css'

/** How far a file is. `progress` is 0–1. */
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
  /** Makes the file and hands it to the reader. Once cancelled, what it still does is of no account. */
  readonly make: (tell: (progress: number) => void, signal: AbortSignal) => Promise<void>
}

/**
 * A button that makes a file: at once where that is quick; after a second it shows how far it is and
 * lets go of it; where it failed it says so and tries again.
 */
export function FileButton({ label, words, make }: FileButtonProps) {
  const id = useId()
  const [state, setState] = useState<State>({ kind: 'idle' })
  const running = useRef<AbortController>(null)
  const button = useRef<HTMLButtonElement>(null)
  // Who leaves the screen wants no file from it any more.
  useEffect(() => () => running.current?.abort(), [])

  const start = async () => {
    // What was pressed may be gone in a moment; the keyboard stays with the button.
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
      {/* Not disabled while it works: the keyboard would lose its place. */}
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
          {/* How long a network takes nobody knows: until something is told the bar has no value. */}
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
