import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'

import { definitionsQuery, usersQuery } from '~/api/admin.ts'
import { periodsQuery } from '~/api/periods.ts'
import { unitsQuery } from '~/api/units.ts'
import { can } from '~/domain/permissions.ts'
import type { Unit } from '~/domain/unit.ts'
import { useText } from '~/ui/locale.tsx'
import styles from './FirstSteps.module.css'
import { OwnCommittee } from './OwnCommittee.tsx'
import { FIRST_STEPS_TEXT } from './text.ts'

interface FirstStepsProps {
  /** Shown once a month is published. */
  readonly children?: ReactNode
}

/** What is to be done before the first month can be published. */
export function FirstSteps({ children }: FirstStepsProps) {
  const units = useQuery(unitsQuery())
  // Of those that ended too: what they published stays published.
  const tops = units.data?.filter(({ parentId }) => parentId === null) ?? []
  if (units.isLoading) return null
  return (
    <UnlessPublished by={tops} otherwise={children}>
      <OwnCommittee hasUnits={tops.length > 0} />
      <Steps hasUnits={tops.length > 0} />
    </UnlessPublished>
  )
}

interface UnlessPublishedProps {
  readonly by: readonly Unit[]
  readonly otherwise: ReactNode
  readonly children: ReactNode
}

/** One unit after the other: asking several at once is 0.8 KB that every page would load. */
function UnlessPublished({ by: [unit, ...others], otherwise, children }: UnlessPublishedProps) {
  // Refused as long as nothing is published.
  const published = useQuery({ ...periodsQuery(unit?.id), enabled: unit !== undefined })
  if (!unit) return children
  if (published.isLoading) return null
  if (published.data?.length) return otherwise
  return (
    <UnlessPublished by={others} otherwise={otherwise}>
      {children}
    </UnlessPublished>
  )
}

/** In the order they are done in, each with what it is for; the first that is not done comes next. */
function Steps({ hasUnits }: { readonly hasUnits: boolean }) {
  const words = useText(FIRST_STEPS_TEXT)
  const indicators = useQuery(definitionsQuery()).data?.indicators
  const users = useQuery(usersQuery()).data?.users
  if (!indicators || !users) return null
  const has = (operation: 'saveEntry' | 'publishSheet') =>
    users.some((user) => !user.isDisabled && can(user, operation))
  const steps = [
    { id: 'units', section: 'units', isDone: hasUnits },
    { id: 'indicators', section: 'catalogue', isDone: indicators.length > 0 },
    { id: 'users', section: 'users', isDone: has('saveEntry') && has('publishSheet') },
    { id: 'month', section: null, isDone: false },
  ] as const
  const next = steps.find(({ isDone }) => !isDone)
  return (
    <section className={styles.steps} data-screen-only aria-labelledby="first-steps">
      <h2 id="first-steps">{words.title}</h2>
      <ol>
        {steps.map(({ id, section, isDone }) => (
          <li key={id} aria-current={id === next?.id ? 'step' : undefined}>
            {section ? (
              <Link to="/admin" search={(before) => ({ ...before, section })}>
                {words.names[id]}
              </Link>
            ) : (
              <span>{words.names[id]}</span>
            )}
            {isDone && <strong> {words.done}</strong>}
            <small>{words.reasons[id]}</small>
          </li>
        ))}
      </ol>
    </section>
  )
}
