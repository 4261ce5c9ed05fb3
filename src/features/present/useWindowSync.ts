import { useEffect, useRef } from 'react'

/** What the windows of a show share. */
export interface ShowState {
  readonly slideId: string
  readonly cover: 'none' | 'black' | 'white'
}

type Message =
  /** From a window that was opened or reloaded: requests the state. */
  | { readonly kind: 'asked'; readonly show: string }
  | { readonly kind: 'state'; readonly show: string; readonly state: ShowState }
  | { readonly kind: 'left'; readonly show: string }

const NAME = 'so-ket-show'

interface WindowSync {
  /** The unit and month; windows with another one are not affected. */
  readonly show: string
  readonly state: ShowState
  readonly onState: (state: ShowState) => void
  /** Called with true while another window has the same show. */
  readonly onCompany?: (hasCompany: boolean) => void
}

/**
 * Keeps all windows of a show on the same slide, whichever of them moves. A reloaded window requests
 * the state from the others; alone, it stays on the slide in its address.
 */
export function useWindowSync({ show, state, onState, onCompany }: WindowSync): void {
  const latest = useRef({ state, onState, onCompany })
  latest.current = { state, onState, onCompany }
  const channel = useRef<BroadcastChannel | null>(null)
  // A received state is not sent again: two windows would answer each other forever.
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
