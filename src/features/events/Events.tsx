import { useQuery } from '@tanstack/react-query'
import { Suspense } from 'react'
import { sessionQuery } from '~/api/session.ts'
import { unitsQuery } from '~/api/units.ts'
import { canFor } from '~/domain/can-for.ts'
import type { Event } from '~/domain/event.ts'
import type { Indicator } from '~/domain/indicator.ts'
import type { Months } from '~/domain/span.ts'
import { eventPhrase } from '~/language/sentences/event-sentence.ts'
import { useLocale } from '~/ui/locale.tsx'
import { optionalPart } from '~/ui/primitives/optional-part.tsx'
import styles from './Events.module.css'

const EventEditor = optionalPart(async () => (await import('./EventEditor.tsx')).EventEditor)

export interface EventsProps {
  readonly title: string
  readonly unitId: string
  readonly months: Months
  /** Those that explain these months. */
  readonly events: readonly Event[]
  /** What an event here can be about, beside the whole month. */
  readonly indicators: readonly Pick<Indicator, 'id' | 'name'>[]
  /** True where readers see them elsewhere: then only the office has this section. */
  readonly isListed?: boolean
}

/** What explains the months shown; the office writes it here. */
export function Events(props: EventsProps) {
  const { title, unitId, events, isListed = false } = props
  const { data: session } = useQuery(sessionQuery())
  const { data: units = [] } = useQuery(unitsQuery())
  const isOffice = canFor(session?.account, 'saveEvent', units, unitId)
  if (!isOffice && (isListed || events.length === 0)) return null
  return (
    // What nobody wrote takes no paper.
    <section
      className={styles.events}
      data-screen-only={isListed || events.length === 0 || undefined}
    >
      <h2>{title}</h2>
      {isOffice ? (
        <Suspense fallback={<EventList {...props} />}>
          <EventEditor {...props} />
        </Suspense>
      ) : (
        <EventList {...props} />
      )}
    </section>
  )
}

function EventList({ events, indicators }: EventsProps) {
  const { language } = useLocale()
  return (
    <ul className={styles.list}>
      {events.map((each) => (
        <li key={each.id}>{eventPhrase(each, indicators, language)}.</li>
      ))}
    </ul>
  )
}
