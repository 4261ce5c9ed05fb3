import { useQuery, useQueryClient } from '@tanstack/react-query'

import type { Definition } from '~/api/admin.ts'
import { sendChange } from '~/api/change.ts'
import { indicatorWordsQuery, saveIndicatorWords } from '~/api/indicator-words.ts'
import type { IndicatorWords } from '~/domain/indicator-words.ts'
import { perList, tidyWording, WORD_LISTS, wordFaults } from '~/domain/word-faults.ts'
import { ADMIN_TEXT } from '~/features/admin/text.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { Dialog } from '~/ui/primitives/Dialog.tsx'
import { FormDialog } from '../FormDialog.tsx'
import { type Field, InvalidInput, record } from '../form-fields.ts'
import { LoadFailure } from '../LoadFailure.tsx'
import { INDICATOR_WORDS_TEXT } from './text.ts'
import type { WordsText } from './text.vi.ts'
import { WordsTrial } from './WordsTrial.tsx'

interface WordsDialogProps {
  readonly indicator: Definition
  /** All of them: a sentence is read for the one whose words it has. */
  readonly indicators: readonly Definition[]
  readonly onClose: () => void
}

const wordsField = (words: WordsText): Field<IndicatorWords> => ({
  controls: () =>
    WORD_LISTS.map((list) => ({
      name: list,
      label: words.lists[list],
      kind: 'lines',
      hint: words.hints[list],
      isRequired: list === 'names',
    })),
  fill: (_, stored) => perList((list) => (stored?.[list] ?? []).join('\n')),
  read: (_, values) =>
    perList((list) => (values[list] ?? '').split('\n').map(tidyWording).filter(Boolean)),
})

/** *Cách gọi trong báo cáo*: the words by which reports name an indicator, and a place to try them. */
export function WordsDialog({ indicator, indicators, onClose }: WordsDialogProps) {
  const { language } = useLocale()
  const admin = useText(ADMIN_TEXT)
  const words = useText(INDICATOR_WORDS_TEXT)
  const client = useQueryClient()
  const query = useQuery(indicatorWordsQuery())
  const title = admin.calledOf(indicator.name[language])
  const stored = query.data?.find(({ indicatorId }) => indicatorId === indicator.id)
  if (!stored)
    return (
      <Dialog title={title} onClose={onClose}>
        <LoadFailure query={query} />
      </Dialog>
    )
  const field = wordsField(words)
  return (
    <FormDialog
      title={title}
      fields={record({ words: field })}
      stored={stored}
      save={async (typed, version) => {
        const faults = wordFaults(typed.words).map(({ list, kind, wording }) =>
          words.faults[kind](words.lists[list], wording),
        )
        if (faults.length > 0) throw new InvalidInput(faults.join(' '))
        await sendChange(client, saveIndicatorWords, {
          indicator: indicator.id,
          words: typed.words,
          version,
        })
      }}
      onClose={onClose}
      above={(values) => (
        <>
          <p>{stored.version === 0 ? `${words.usual} ${words.intro}` : words.intro}</p>
          <WordsTrial
            indicator={indicator}
            indicators={indicators}
            stored={query.data ?? []}
            typed={field.read('', values)}
          />
        </>
      )}
    />
  )
}
