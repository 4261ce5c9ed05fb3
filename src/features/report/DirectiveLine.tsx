import { useMutation } from '@tanstack/react-query'
import type { VersionedDirective } from '~/api/directives.ts'
import { conflictIn, refusalOf } from '~/api/refusal.ts'
import { useText } from '~/ui/locale.tsx'
import { Alert } from '~/ui/primitives/Alert.tsx'
import form from '~/ui/primitives/form.module.css'
import styles from './DirectiveEditor.module.css'
import { DirectiveWords } from './DirectiveWords.tsx'
import { DIRECTIVE_TEXT } from './text.ts'

export interface DirectiveAction {
  readonly name: string
  readonly run: (directive: VersionedDirective) => unknown
}

interface DirectiveLineProps {
  readonly directive: VersionedDirective
  readonly actions: readonly DirectiveAction[]
}

/** One task and what can be done with it. */
export function DirectiveLine({ directive, actions }: DirectiveLineProps) {
  const words = useText(DIRECTIVE_TEXT)
  const acting = useMutation({ mutationFn: async ({ run }: DirectiveAction) => run(directive) })
  const refusal = refusalOf(acting.error, words.offline)
  const isChanged = conflictIn(acting.error) !== undefined

  return (
    <>
      <DirectiveWords directive={directive} />
      <span className={`${form.actions} ${styles.actions}`}>
        {actions.map((action) => (
          <button
            key={action.name}
            type="button"
            disabled={acting.isPending}
            aria-label={words.of(action.name, directive.text)}
            onClick={() => acting.mutate(action)}
          >
            {action.name}
          </button>
        ))}
      </span>
      <Alert>{isChanged ? `${refusal}. ${words.changedRetry}` : refusal}</Alert>
    </>
  )
}
