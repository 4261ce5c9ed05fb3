import { type RefObject, useEffect, useRef, useState } from 'react'

import { type Command, commandOf } from './command.ts'

/** The least movement of a swipe, and of the wheel. */
const SWIPE_PX = 60
const WHEEL_PX = 40
/** One push of a wheel or touchpad sends many events, which count once. */
const WHEEL_REST_MS = 350

const OPEN_POPOVER = '[popover]:popover-open'

/** In a field or an open dialog, keys do not step through slides. */
const isElsewhere = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest(`input, textarea, select, dialog, ${OPEN_POPOVER}`) !== null

/** The platform closes what is open with Escape; the show goes on. */
const closesPopover = ({ key }: KeyboardEvent): boolean =>
  key === 'Escape' && document.querySelector(OPEN_POPOVER) !== null

/**
 * Runs the commands of keyboard, presenter's remote, wheel and finger. Enter and Space on a button
 * press the button, unless the number of a slide has been typed.
 *
 * @returns the digits typed so far
 */
export function useRemote(
  place: RefObject<HTMLElement | null>,
  run: (command: Command) => void,
): string {
  const [typed, setTyped] = useState('')
  const latest = useRef({ run, typed })
  latest.current = { run, typed }

  useEffect(() => {
    const handle = (command: Command) => {
      setTyped(command.kind === 'digit' ? latest.current.typed + command.digit : '')
      if (command.kind !== 'digit') latest.current.run(command)
    }
    const onKey = (event: KeyboardEvent) => {
      if (isElsewhere(event.target) || closesPopover(event)) return
      const { typed } = latest.current
      const isOnButton = event.target instanceof Element && event.target.closest('button, a')
      if (isOnButton && !typed && (event.key === 'Enter' || event.key === ' ')) return
      const command = commandOf(event, typed)
      if (!command) return
      event.preventDefault()
      handle(command)
    }
    let restsUntil = 0
    const onWheel = (event: WheelEvent) => {
      if (event.ctrlKey || isElsewhere(event.target)) return
      if (Math.abs(event.deltaY) < WHEEL_PX || event.timeStamp < restsUntil) return
      restsUntil = event.timeStamp + WHEEL_REST_MS
      handle({ kind: 'step', by: event.deltaY > 0 ? 1 : -1 })
    }
    let start: { x: number; y: number } | null = null
    const onDown = ({ pointerType, clientX, clientY }: PointerEvent) => {
      start = pointerType === 'mouse' ? null : { x: clientX, y: clientY }
    }
    const onUp = ({ clientX, clientY }: PointerEvent) => {
      if (!start) return
      const [x, y] = [clientX - start.x, clientY - start.y]
      start = null
      if (Math.abs(x) < SWIPE_PX || Math.abs(x) < Math.abs(y)) return
      handle({ kind: 'step', by: x < 0 ? 1 : -1 })
    }
    const node = place.current
    addEventListener('keydown', onKey)
    node?.addEventListener('wheel', onWheel, { passive: true })
    node?.addEventListener('pointerdown', onDown)
    node?.addEventListener('pointerup', onUp)
    return () => {
      removeEventListener('keydown', onKey)
      node?.removeEventListener('wheel', onWheel)
      node?.removeEventListener('pointerdown', onDown)
      node?.removeEventListener('pointerup', onUp)
    }
  }, [place])
  return typed
}
