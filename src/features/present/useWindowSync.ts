import { useEffect, useRef } from 'react'

/** What the windows of one show tell each other. */
export interface ShowState {
  readonly slideId: string
  readonly cover: 'none' | 'black' | 'white'
}

type Message =
  /** Sent by a window that was opened or reloaded: where are we? */
  | { readonly kind: 'asked'; readonly show: string }
  | { readonly kind: 'state'; readonly show: string; readonly state: ShowState }
  | { readonly kind: 'left'; readonly show: string }

const NAME = 'so-ket-show'

interface Together {
  /** The unit and month: windows with another one go their own way. */
  readonly show: string
  readonly state: ShowState
  readonly onState: (state: ShowState) => void
  /** True while another window shows the same. */
  readonly onCompany?: (hasCompany: boolean) => void
}

/**
 * Keeps the windows of a show at the same slide, whichever of them moves. One that is reloaded asks
 * the others; where there are none it stays at the slide its address names.
 */
export function useWindowSync({ show, state, onState, onCompany }: Together): void {
  const latest = useRef({ state, onState, onCompany })
  latest.current = { state, onState, onCompany }
  const channel = useRef<BroadcastChannel | null>(null)
  // What was heard is not told on: two windows would answer each other for ever.
  const known = useRef(state)

  useEffect(() => {
    if (typeof BroadcastChannel === 'undefined') return
    const open = new BroadcastChannel(NAME)
    channel.current = open
    open.onmessage = ({ data }: MessageEvent<Message>) => {
      if (data.show !== show) return
      latest.current.onCompany?.(data.kind !== 'left')
      if (data.kind === 'left') return
      if (data.kind === 'asked') {
        open.postMessage({ kind: 'state', show, state: latest.current.state } satisfies Message)
        return
      }
      known.current = data.state
      latest.current.onState(data.state)
    }
    open.postMessage({ kind: 'asked', show } satisfies Message)
    const leave = () => open.postMessage({ kind: 'left', show } satisfies Message)
    addEventListener('pagehide', leave)
    return () => {
      removeEventListener('pagehide', leave)
      leave()
      open.close()
      channel.current = null
    }
  }, [show])

  const { slideId, cover } = state
  useEffect(() => {
    if (known.current.slideId === slideId && known.current.cover === cover) return
    known.current = { slideId, cover }
    channel.current?.postMessage({
      kind: 'state',
      show,
      state: { slideId, cover },
    } satisfies Message)
  }, [show, slideId, cover])
}
