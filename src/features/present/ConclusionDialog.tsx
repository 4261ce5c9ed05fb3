import { useLocale, useText } from '~/ui/locale.tsx'
import { Dialog } from '~/ui/primitives/Dialog.tsx'
import form from '~/ui/primitives/form.module.css'
import { ConclusionForm } from './ConclusionForm.tsx'
import styles from './Present.module.css'
import { PRESENT_TEXT } from './text.ts'
import { useConclusion } from './useConclusion.ts'
import type { MonthDeck } from './useMonthDeck.ts'

interface ConclusionDialogProps {
  readonly month: MonthDeck
  readonly slideId: string
  /** The slide's title. */
  readonly name: string
  readonly mayConclude: boolean
  readonly onClose: () => void
}

/** The chair's conclusion on a slide, over it. */
export function ConclusionDialog(props: ConclusionDialogProps) {
  const { month, slideId, name, mayConclude, onClose } = props
  const { text } = useLocale()
  const { meeting: words } = useText(PRESENT_TEXT)
  const conclusion = useConclusion(month, slideId)

  if (!mayConclude || !month.meeting || month.accountId === undefined)
    return (
      <Dialog title={words.conclusion(name)} onClose={onClose}>
        <p>{mayConclude ? words.notYet : words.signIn}</p>
        <p className={`${form.actions} ${styles.actions}`}>
          <button type="button" onClick={onClose}>
            {text.actions.close}
          </button>
        </p>
      </Dialog>
    )
  return (
    <Dialog title={words.conclusion(name)} onClose={onClose}>
      <ConclusionForm
        typed={conclusion.typed}
        onType={conclusion.type}
        onSave={(task) => {
          conclusion.save(task)
          onClose()
        }}
        onCancel={onClose}
      />
    </Dialog>
  )
}
