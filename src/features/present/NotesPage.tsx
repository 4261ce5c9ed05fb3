import { useQueryClient } from '@tanstack/react-query'
import { getRouteApi, useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { keepSending } from '~/browser/outbox/keep-sending.ts'
import { SLIDE_TEXT } from '~/exports/core/slide-text.ts'
import { formatNumber } from '~/language/formats/number.ts'
import { formatPeriod } from '~/language/formats/period.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { PageTitle } from '~/ui/primitives/PageTitle.tsx'
import { ConclusionBox } from './ConclusionBox.tsx'
import type { Command } from './command.ts'
import { openBeside } from './full-screen.ts'
import { MeetingControls } from './MeetingControls.tsx'
import styles from './Notes.module.css'
import { NotesClock } from './NotesClock.tsx'
import { OutboxList } from './OutboxList.tsx'
import { SlideSearch } from './SlideSearch.tsx'
import { SlideView } from './SlideView.tsx'
import { Stage } from './Stage.tsx'
import { PRESENT_TEXT } from './text.ts'
import { useMonthDeck } from './useMonthDeck.ts'
import { usePresenting } from './usePresenting.ts'
import { useRemote } from './useRemote.ts'
import { useShow } from './useShow.ts'
import { useWakeLock } from './useWakeLock.ts'
import { WhatToSay } from './WhatToSay.tsx'

const route = getRouteApi('/present/notes')

/** The presenter's screen while the hall sees the slides. */
export function NotesPage() {
  const { language } = useLocale()
  const words = useText(PRESENT_TEXT)
  const slideText = useText(SLIDE_TEXT)
  const search = route.useSearch()
  const router = useRouter()
  const month = useMonthDeck(search)
  const { shown, overview } = month
  const show = useShow(`${overview.unit.id} ${overview.period}`, shown)
  const place = useRef<HTMLDivElement>(null)
  const box = useRef<HTMLDivElement>(null)
  const { mayPresent } = usePresenting(overview.unit.id)
  const [isRefused, setRefused] = useState(false)
  const [isSearching, setSearching] = useState(false)
  const client = useQueryClient()
  useWakeLock()
  useEffect(() => keepSending(client), [client])
  useEffect(() => place.current?.focus(), [])

  const openSlides = async () => {
    const { href } = router.buildLocation({
      to: '/present',
      search: { ...search, slide: show.slideId },
    })
    setRefused(!(await openBeside(router.history.createHref(href), 'slides')))
  }
  const run = (command: Command) => {
    if (command.kind === 'step') show.goToIndex(show.index + command.by)
    if (command.kind === 'first') show.goToIndex(0)
    if (command.kind === 'last') show.goToIndex(shown.length - 1)
    if (command.kind === 'jump') show.goToIndex(command.number - 1)
    if (command.kind === 'search') setSearching(true)
    if (command.kind === 'conclusion') box.current?.querySelector('textarea')?.focus()
    if (command.kind === 'cover')
      show.setCover(show.cover === command.cover ? 'none' : command.cover)
  }
  const typed = useRemote(place, run)
  const { index } = show
  const slide = shown[index]
  const note = month.arrangement.notes[show.slideId]
  const planned = month.arrangement.minutes[show.slideId]
  const picture = (at: number) => {
    const shownAt = shown[at]
    return (
      <div className={styles.picture}>
        <Stage>
          {shownAt && (
            <SlideView slide={shownAt} month={month} number={at + 1} count={shown.length} />
          )}
        </Stage>
      </div>
    )
  }

  return (
    <div ref={place} className={styles.notes} tabIndex={-1}>
      <PageTitle>{`${words.notes.title}, ${formatPeriod(overview.period, language)}`}</PageTitle>
      <div className={styles.slides}>
        <section aria-label={words.notes.current}>
          <h2>
            {words.notes.current}: {slideText.position(index + 1, shown.length)}
            {show.cover !== 'none' && <b> {words.cover[show.cover]}</b>}
            {typed && <b> {words.typed(typed)}</b>}
          </h2>
          {picture(index)}
        </section>
        <div className={styles.strip}>
          <section aria-label={words.notes.previous}>
            <h2>{words.notes.previous}</h2>
            {index > 0 && picture(index - 1)}
          </section>
          <section aria-label={words.notes.next}>
            <h2>{words.notes.next}</h2>
            {index + 1 < shown.length ? picture(index + 1) : <p>{words.notes.last}</p>}
          </section>
        </div>
      </div>
      {isSearching && (
        <SlideSearch
          month={month}
          onSlide={(id) => show.goToIndex(shown.findIndex((each) => each.id === id))}
          onClose={() => setSearching(false)}
        />
      )}
      <aside className={styles.side}>
        <NotesClock />
        <section aria-label={words.notes.say} className={styles.words} tabIndex={0}>
          <h2>{words.notes.say}</h2>
          {planned !== undefined && <p>{words.notes.planned(formatNumber(planned, language))}</p>}
          {note && <p className={styles.note}>{note}</p>}
          {slide && <WhatToSay slide={slide} month={month} />}
          {!note && <p className={styles.none}>{words.notes.none}</p>}
        </section>
        {mayPresent && (
          <section aria-label={words.notes.conclusion} className={styles.conclusion}>
            <div className={styles.meeting}>
              <h2>{words.notes.conclusion}</h2>
              <MeetingControls month={month} />
            </div>
            {month.meeting ? (
              <ConclusionBox
                key={month.meeting.meeting.id}
                ref={box}
                month={month}
                slideId={show.slideId}
                onLeave={() => place.current?.focus()}
              />
            ) : (
              <p className={styles.none}>{words.notes.toBegin}</p>
            )}
          </section>
        )}
        {month.outbox.length > 0 && (
          <section aria-label={words.meeting.outboxTitle}>
            <h2>{words.meeting.outboxTitle}</h2>
            <OutboxList outbox={month.outbox} />
          </section>
        )}
        <p role="status" className={styles.company}>
          {show.hasCompany ? words.notes.together : words.notes.alone}{' '}
          {!show.hasCompany && (
            <button type="button" onClick={() => void openSlides()}>
              {words.notes.openSlides}
            </button>
          )}
        </p>
        {isRefused && <p role="alert">{words.notes.alone}</p>}
      </aside>
    </div>
  )
}
