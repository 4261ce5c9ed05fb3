import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'

import { addSuccession, addUnits } from '~/api/admin.ts'
import { sendChange } from '~/api/change.ts'
import { refusalOf } from '~/api/refusal.ts'
import type { Period } from '~/domain/period.ts'
import { isPeriod } from '~/domain/period.ts'
import {
  COMMITTEE_LEVELS,
  type CommitteeLevel,
  ownCommittee,
} from '~/reading/lists/own-committee.ts'
import { MonthField } from '~/ui/figures/MonthField.tsx'
import { useText } from '~/ui/locale.tsx'
import styles from './FirstSteps.module.css'
import { FIRST_STEPS_TEXT } from './text.ts'

type Committee = NonNullable<ReturnType<typeof ownCommittee>>

/** Who the installation is for, asked before anything else; leads on to the catalogue of its level. */
export function OwnCommittee({ hasUnits }: { readonly hasUnits: boolean }) {
  const { own: words, offline } = useText(FIRST_STEPS_TEXT)
  const client = useQueryClient()
  const navigate = useNavigate()
  const [level, setLevel] = useState<CommitteeLevel>('commune')
  const [name, setName] = useState('')
  const [since, setSince] = useState('')
  const [formedFrom, setFormedFrom] = useState('')
  const committee = ownCommittee(level, name, formedFrom)
  const isFormed = formedFrom.trim() !== ''
  const creating = useMutation({
    mutationFn: async ({ own, predecessors }: Committee) => {
      const from = isPeriod(since) ? since : null
      // Already there where only what follows was refused.
      if (!hasUnits) {
        const begun = from && predecessors.length === 0 ? { ...own, since: from } : own
        await sendChange(client, addUnits, [begun, ...predecessors])
      }
      if (from && predecessors.length > 0)
        await sendChange(client, addSuccession, successionOf(from, { own, predecessors }))
    },
    onSuccess: () =>
      navigate({ to: '/admin', search: (before) => ({ ...before, section: 'catalogue' }) }),
  })
  if (hasUnits && !creating.isPending && !creating.isError) return null
  const refusal = refusalOf(creating.error, offline)
  return (
    <form
      className={`${styles.steps} ${styles.own}`}
      aria-labelledby="own-committee"
      onSubmit={(event) => {
        event.preventDefault()
        if (committee && !creating.isPending) creating.mutate(committee)
      }}
    >
      <h2 id="own-committee">{words.title}</h2>
      <fieldset>
        <legend>{words.level}</legend>
        {COMMITTEE_LEVELS.map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="level"
              checked={each === level}
              onChange={() => setLevel(each)}
            />
            {words.levels[each]}
          </label>
        ))}
      </fieldset>
      <label>
        {words.name}
        <input
          required
          maxLength={120}
          value={name}
          onChange={({ target }) => setName(target.value)}
        />
        <small>{words.nameHint}</small>
      </label>
      <label>
        {words.since}
        <MonthField required={isFormed} value={since} onChange={setSince} />
      </label>
      <label>
        {words.formedFrom}
        <textarea
          rows={3}
          value={formedFrom}
          onChange={({ target }) => setFormedFrom(target.value)}
        />
        <small>{words.formedFromHint}</small>
      </label>
      {name.trim() !== '' && !committee && <p role="alert">{words.badNames}</p>}
      {refusal && <p role="alert">{refusal}</p>}
      <button type="submit" aria-disabled={!committee || creating.isPending}>
        {words.create}
      </button>
    </form>
  )
}

/** One unit that became another was renamed; several were merged. */
const successionOf = (from: Period, { own, predecessors }: Committee) => ({
  kind: predecessors.length === 1 ? ('renamed' as const) : ('merged' as const),
  from,
  predecessorIds: predecessors.map(({ id }) => id),
  successorIds: [own.id],
  document: '',
})
