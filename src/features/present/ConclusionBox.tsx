import { type Ref, useState } from 'react'
import { useText } from '~/ui/locale.tsx'
import { ConclusionForm } from './ConclusionForm.tsx'
import { PRESENT_TEXT } from './text.ts'
import { useConclusion } from './useConclusion.ts'
import type { MonthDeck } from './useMonthDeck.ts'

interface ConclusionBoxProps {
  readonly month: MonthDeck
  readonly slideId: string
  readonly ref: Ref<HTMLDivElement>
  /** The presenter is done here: keys lead through the slides again. */
  readonly onLeave: () => void
}

/** The chair's conclusion on the slide that is shown, beside it, so that the show goes on. */
export function ConclusionBox({ month, slideId, ref, onLeave }: ConclusionBoxProps) {
  const { meeting: words } = useText(PRESENT_TEXT)
  const conclusion = useConclusion(month, slideId)
  const [isSaved, setSaved] = useState(false)
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the fields, as it closes a dialog.
    <div
      ref={ref}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave()
      }}
    >
      <ConclusionForm
        rows={2}
        typed={conclusion.typed}
        onType={(typed) => {
          setSaved(false)
          conclusion.type(typed)
        }}
        onSave={(task) => {
          conclusion.save(task)
          setSaved(true)
          onLeave()
        }}
      />
      <p role="status">{isSaved && words.saved}</p>
    </div>
  )
}
