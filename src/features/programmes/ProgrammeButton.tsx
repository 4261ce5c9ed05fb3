import { Suspense } from 'react'
import type { Period } from '~/domain/period.ts'
import type { Programme } from '~/domain/programme.ts'
import type { Standing } from '~/domain/standing.ts'
import { useLocale } from '~/ui/locale.tsx'
import { laterPart } from '~/ui/primitives/later-part.tsx'
import { optionalPart } from '~/ui/primitives/optional-part.tsx'
import { Popover } from '~/ui/primitives/Popover.tsx'

const ProgrammePicker = laterPart(
  async () => (await import('./ProgrammePicker.tsx')).ProgrammePicker,
)
const ProgrammeCount = optionalPart(
  async () => (await import('./ProgrammePicker.tsx')).ProgrammeCount,
)

export interface ProgrammeProps {
  readonly programmes: readonly Programme[]
  readonly chosen: Programme | null
  /** Of all indicators of the month. */
  readonly standings: readonly Standing[]
  readonly period: Period
}

/** Which programme's indicators are shown, how many of them are achieved, and the way to another. */
export function ProgrammeButton(props: ProgrammeProps) {
  const { text, language } = useLocale()
  const { chosen } = props
  return (
    <div data-screen-only={chosen === null || undefined}>
      <Popover
        label={text.programmes.label}
        button={
          <>
            {text.programmes.label}:{' '}
            <strong>
              {chosen ? chosen.name[language] : text.programmes.all}{' '}
              <span aria-hidden="true">▾</span>
            </strong>
          </>
        }
      >
        <ProgrammePicker {...props} />
      </Popover>
      {chosen && (
        <Suspense>
          <ProgrammeCount {...props} />
        </Suspense>
      )}
    </div>
  )
}
