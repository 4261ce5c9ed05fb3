import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { VersionedDirective } from '~/api/directives.ts'
import { ApiProblem, changedTo } from '~/api/problem.ts'
import { invalidateReading } from '~/api/reading.ts'
import { useText } from '~/ui/locale.tsx'
import form from '~/ui/primitives/form.module.css'
import styles from './DirectiveEditor.module.css'
import { DirectiveWords } from './DirectiveWords.tsx'
import { DIRECTIVE_TEXT } from './text.ts'

export interface DirectiveAction {
  readonly name: string
  readonly run: (directive: VersionedDirective) => Promise<void> | void
}

interface DirectiveLineProps {
  readonly directive: VersionedDirective
  readonly actions: readonly DirectiveAction[]
}

/** One task and what can be done with it. */
export function DirectiveLine({ directive, actions }: DirectiveLineProps) {
  const words = useText(DIRECTIVE_TEXT)
  const client = useQueryClient()
  const [refusal, setRefusal] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  const act = async ({ run }: DirectiveAction) => {
    setBusy(true)
    setRefusal(null)
    try {
      await run(directive)
    } catch (problem) {
      const isChanged = changedTo(problem) !== undefined
      const message = problem instanceof ApiProblem ? problem.message : words.offline
      setRefusal(isChanged ? `${message}. ${words.changedRetry}` : message)
      if (isChanged) await invalidateReading(client)
    }
    setBusy(false)
  }

  return (
    <>
      <DirectiveWords directive={directive} />
      <span className={`${form.actions} ${styles.actions}`}>
        {actions.map((action) => (
          <button
            key={action.name}
            type="button"
            disabled={isBusy}
            aria-label={words.of(action.name, directive.text)}
            onClick={() => void act(action)}
          >
            {action.name}
          </button>
        ))}
      </span>
      {refusal && (
        <p role="alert" className={form.alert}>
          {refusal}
        </p>
      )}
    </>
  )
}
