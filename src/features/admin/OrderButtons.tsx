import { useText } from '~/ui/locale.tsx'
import { ADMIN_TEXT } from './text.ts'

interface OrderButtonsProps {
  readonly name: string
  /** Its place, from 0, among `count`. */
  readonly place: number
  readonly count: number
  readonly onMove: (place: number, by: 1 | -1, button: HTMLButtonElement) => void
}

/** Two buttons that move something up or down by one place. */
export function OrderButtons({ name, place, count, onMove }: OrderButtonsProps) {
  const words = useText(ADMIN_TEXT)
  return (
    <>
      <button
        type="button"
        aria-label={words.up(name)}
        aria-disabled={place === 0}
        onClick={({ currentTarget }) => onMove(place, -1, currentTarget)}
      >
        ↑
      </button>
      <button
        type="button"
        aria-label={words.down(name)}
        aria-disabled={place === count - 1}
        onClick={({ currentTarget }) => onMove(place, 1, currentTarget)}
      >
        ↓
      </button>
    </>
  )
}
