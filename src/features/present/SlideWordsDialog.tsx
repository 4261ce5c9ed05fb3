import { type FormEvent, useState } from 'react'
import { EVENTS_TEXT } from '~/language/catalogues/events.ts'
import { FormButtons } from '~/ui/figures/FormButtons.tsx'
import { useLocale, useText } from '~/ui/locale.tsx'
import { Dialog } from '~/ui/primitives/Dialog.tsx'
import form from '~/ui/primitives/form.module.css'
import styles from './Present.module.css'
import { PRESENT_TEXT } from './text.ts'
import type { Arranging } from './useArranging.ts'
import type { SlideArrangement } from './useMonthDeck.ts'

/** As many letters as the API takes. */
const LONGEST = 300

interface SlideWordsDialogProps {
  readonly slideId: string
  readonly name: string
  readonly arrangement: SlideArrangement
  /** What explains the month, as a sentence; empty where nothing does. */
  readonly explained: string
  readonly arranging: Arranging
  readonly onClose: () => void
}

/** The office adds to a slide: a sentence for the hall, a note and minutes for the presenter. */
export function SlideWordsDialog(props: SlideWordsDialogProps) {
  const { slideId, name, arrangement, explained, arranging, onClose } = props
  const { text, language } = useLocale()
  const { arrange: words } = useText(PRESENT_TEXT)
  const [typed, setTyped] = useState({
    sentence: arrangement.sentences[slideId] ?? '',
    note: arrangement.notes[slideId] ?? '',
    minutes: String(arrangement.minutes[slideId] ?? ''),
  })
  const withEvents = `${typed.sentence} ${explained}`.trim()
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const { [slideId]: _sentence, ...sentences } = arrangement.sentences
    const { [slideId]: _note, ...notes } = arrangement.notes
    const { [slideId]: _minutes, ...minutes } = arrangement.minutes
    const isSaved = await arranging.save({
      sentences: typed.sentence.trim()
        ? { ...sentences, [slideId]: typed.sentence.trim() }
        : sentences,
      notes: typed.note.trim() ? { ...notes, [slideId]: typed.note.trim() } : notes,
      minutes:
        Number(typed.minutes) > 0 ? { ...minutes, [slideId]: Number(typed.minutes) } : minutes,
    })
    if (isSaved) onClose()
  }
  return (
    <Dialog title={words.title(name)} onClose={onClose}>
      <form className={form.form} onSubmit={(event) => void save(event)}>
        <label>
          {words.sentence}
          <textarea
            rows={2}
            maxLength={LONGEST}
            value={typed.sentence}
            onChange={(event) => setTyped({ ...typed, sentence: event.target.value })}
          />
        </label>
        {explained && (
          <p className={form.actions}>
            <button
              type="button"
              disabled={withEvents.length > LONGEST || typed.sentence.includes(explained)}
              onClick={() => setTyped({ ...typed, sentence: withEvents })}
            >
              {EVENTS_TEXT[language].insert}
            </button>
          </p>
        )}
        <label>
          {words.note}
          <textarea
            rows={5}
            maxLength={4000}
            value={typed.note}
            onChange={(event) => setTyped({ ...typed, note: event.target.value })}
          />
        </label>
        <label>
          {words.minutes}
          <input
            type="number"
            min={0}
            max={120}
            value={typed.minutes}
            onChange={(event) => setTyped({ ...typed, minutes: event.target.value })}
          />
        </label>
        {arranging.refusal && <p role="alert">{arranging.refusal}</p>}
        <FormButtons
          action={text.actions.save}
          isDisabled={arranging.isSaving}
          className={styles.actions}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  )
}
