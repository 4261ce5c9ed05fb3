import { type FocusEvent, type RefObject, useEffect, useRef } from 'react'

interface KeptFocus<E extends HTMLElement> {
  readonly ref: RefObject<E | null>
  readonly tabIndex: -1
  readonly onFocus: (event: FocusEvent) => void
}

/**
 * The attributes of an element that takes the focus when what had it inside is gone: a button whose
 * work is done, a row that was removed. Without it a keyboard starts at the top of the page again.
 */
export function useKeptFocus<E extends HTMLElement>(): KeptFocus<E> {
  const ref = useRef<E>(null)
  const focused = useRef<Element>(null)
  useEffect(() => {
    const isGone = focused.current?.isConnected === false
    if (isGone && document.activeElement === document.body)
      ref.current?.focus({ preventScroll: true })
  })
  return {
    ref,
    tabIndex: -1,
    onFocus: ({ target }) => {
      focused.current = target
    },
  }
}
