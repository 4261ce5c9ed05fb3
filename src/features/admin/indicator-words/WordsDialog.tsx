import { useQuery, useQueryClient } from '@tanstack/react-query'

import type { Definition } from '~/api/admin.ts'
import {
  indicatorWordsQuery,
  saveIndicatorWords,
  type VersionedWords,
} from '~/api/indicator-words.ts'
import { WORD_LISTS, wordFaults } from '~/domain/word-faults.ts'
import { ADMIN_TEXT } from '~/features/admin/text.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { Dialog } from '~/ui/primitives/Dialog.tsx'
import { FormDialog } from '../FormDialog.tsx'
import type { Field, Values } from '../FormField.tsx'
import { Waiting } from '../Waiting.tsx'
import { INDICATOR_WORDS_TEXT } from './text.ts'
import { fieldsOf, wordsIn } from './typed-words.ts'
import { WordsTrial } from './WordsTrial.tsx'

interface WordsDialogProps {
  readonly indicator: Definition
  /** All there are: they are told apart by their words. */
  readonly indicators: readonly Definition[]
  readonly onClose: () => void
}

/** *Cách gọi trong báo cáo*: the words by which reports speak of an indicator, and a place to try them. */
export function WordsDialog({ indicator, indicators, onClose }: WordsDialogProps) {
  const { language } = useLocale()
  const admin = useText(ADMIN_TEXT)
  const words = useText(INDICATOR_WORDS_TEXT)
  const client = useQueryClient()
  const query = useQuery(indicatorWordsQuery())
  const title = admin.calledOf(indicator.name[language])
  const held = query.data?.find(({ indicatorId }) => indicatorId === indicator.id)
  if (!held)
    return (
      <Dialog title={title} onClose={onClose}>
        <Waiting query={query} />
      </Dialog>
    )

  const fields = WORD_LISTS.map(
    (list): Field => ({
      name: list,
      label: words.lists[list],
      kind: 'lines',
      hint: words.hints[list],
      isRequired: list === 'names',
    }),
  )

  const submit = async (typed: Values, version: number): Promise<string | null> => {
    const called = wordsIn(typed)
    const faults = wordFaults(called).map(({ list, kind, wording }) =>
      words.faults[kind](words.lists[list], wording),
    )
    if (faults.length > 0) return faults.join(' ')
    await saveIndicatorWords(client, indicator.id, called, version)
    return null
  }

  return (
    <FormDialog
      title={title}
      fields={fields}
      initial={fieldsOf(held.words)}
      version={held.version}
      stored={(current: VersionedWords) => fieldsOf(current.words)}
      submit={submit}
      onClose={onClose}
      beside={(typed) => (
        <>
          <p>{held.version === 0 ? `${words.usual} ${words.intro}` : words.intro}</p>
          <WordsTrial
            indicator={indicator}
            indicators={indicators}
            stored={query.data ?? []}
            typed={typed}
          />
        </>
      )}
    />
  )
}
