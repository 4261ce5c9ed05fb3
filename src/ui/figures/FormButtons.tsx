import { useLocale } from '~/ui/locale.tsx'
import form from '~/ui/primitives/form.module.css'

interface FormButtonsProps {
  /** What the form does, on its button. */
  readonly action: string
  readonly isDisabled?: boolean
  readonly className?: string | undefined
  /** Left out where the form stays. */
  readonly onCancel?: (() => void) | undefined
}

/** The two ends of a form: it is sent, or nothing happens. */
export function FormButtons({ action, isDisabled, className = '', onCancel }: FormButtonsProps) {
  const { text } = useLocale()
  return (
    <p className={`${form.actions} ${className}`}>
      <button type="submit" disabled={isDisabled}>
        {action}
      </button>
      {onCancel && (
        <button type="button" onClick={onCancel}>
          {text.actions.cancel}
        </button>
      )}
    </p>
  )
}
