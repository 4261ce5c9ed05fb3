import { getRouteApi, useNavigate, useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

import { slideName } from '~/exports/core/slide-name.ts'
import { formatNumber } from '~/language/formats/number.ts'
import { formatPeriod } from '~/language/formats/period.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { Dialog } from '~/ui/primitives/Dialog.tsx'
import form from '~/ui/primitives/form.module.css'
import { PageTitle } from '~/ui/primitives/PageTitle.tsx'
import { ConclusionDialog } from './ConclusionDialog.tsx'
import type { Command } from './command.ts'
import { openBeside, toggleFullScreen } from './full-screen.ts'
import { KeyHelp } from './KeyHelp.tsx'
import { Laser } from './Laser.tsx'
import { comeBackOnEscape } from './live-page.ts'
import { MeetingControls } from './MeetingControls.tsx'
import { OutboxList } from './OutboxList.tsx'
import styles from './Present.module.css'
import { PresentBar } from './PresentBar.tsx'
import { SlideGrid } from './SlideGrid.tsx'
import { SlideSearch } from './SlideSearch.tsx'
import { SlidesButton } from './SlidesButton.tsx'
import { SlideView } from './SlideView.tsx'
import { Stage } from './Stage.tsx'
import { PRESENT_TEXT } from './text.ts'
import { useMeetingLog } from './useMeetingLog.ts'
import { useMonthDeck } from './useMonthDeck.ts'
import { usePointer } from './usePointer.ts'
import { usePresenting } from './usePresenting.ts'
import { useProjectorTheme } from './useProjectorTheme.ts'
import { useRemote } from './useRemote.ts'
import { useShow } from './useShow.ts'
import { useWakeLock } from './useWakeLock.ts'

const route = getRouteApi('/present')

/** The month's slides, as the hall sees them. */
export function PresentPage() {
  const { text, language } = useLocale()
  const words = useText(PRESENT_TEXT)
  const search = route.useSearch()
  const navigate = useNavigate()
  const router = useRouter()
  const month = useMonthDeck(search)
  const { shown, overview } = month
  const show = useShow(`${overview.unit.id} ${overview.period}`, shown)
  const [open, setOpen] = useState<'grid' | 'help' | 'conclusion' | 'outbox' | 'search' | null>(
    null,
  )
  const [hasLaser, setLaser] = useState(false)
  const [perPage, setPerPage] = useState<2 | 6>(2)
  const place = useRef<HTMLDivElement>(null)
  const pointer = usePointer()
  const { mayPresent, mayArrange } = usePresenting(overview.unit.id)
  useMeetingLog(mayPresent ? month.meeting : null, month.accountId, show.slideId)
  useWakeLock()
  useProjectorTheme()
  useEffect(() => place.current?.focus(), [])

  const slide = shown[show.index]
  const name = slide ? slideName(slide, overview.period, { text, language }) : ''
  const openNotes = () => {
    const { href } = router.buildLocation({
      to: '/present/notes',
      search: { ...search, slide: show.slideId },
    })
    void openBeside(router.history.createHref(href), 'notes')
  }
  const openLivePage = () => {
    if (slide?.kind !== 'indicator') return
    const { id } = slide.row.standing.indicator
    const address = { ...search, slide: slide.id }
    const { unit, period, edition, at } = month.frozen
    const asOnSlides = { unit, period, edition, at }
    void navigate({ to: '/indicators/$id', params: { id }, search: asOnSlides })
    comeBackOnEscape(`/indicators/${id}`, () => void navigate({ to: '/present', search: address }))
  }
  const leave = () => {
    if (open) setOpen(null)
    else if (show.cover !== 'none') show.setCover('none')
    else if (document.fullscreenElement) void document.exitFullscreen()
    else void navigate({ to: '/', search: { unit: search.unit, period: search.period } })
  }
  const run = (command: Command) => {
    switch (command.kind) {
      case 'step':
        return show.goToIndex(show.index + command.by)
      case 'first':
        return show.goToIndex(0)
      case 'last':
        return show.goToIndex(shown.length - 1)
      case 'jump':
        return show.goToIndex(command.number - 1)
      case 'cover':
        return show.setCover(show.cover === command.cover ? 'none' : command.cover)
      case 'full-screen':
        return void toggleFullScreen()
      case 'notes':
        return openNotes()
      case 'grid':
        return setOpen(open === 'grid' ? null : 'grid')
      case 'help':
        return setOpen(open === 'help' ? null : 'help')
      case 'laser':
        return setLaser(!hasLaser)
      case 'conclusion':
        return setOpen('conclusion')
      case 'search':
        return setOpen('search')
      case 'live-page':
        return openLivePage()
      case 'print':
        // Lay out the page for this paper before the browser prints it.
        flushSync(() => setPerPage(command.perPage))
        return window.print()
      case 'escape':
        return leave()
    }
  }
  const typed = useRemote(place, run)

  return (
    <div
      ref={place}
      className={styles.present}
      tabIndex={-1}
      data-still={(pointer === 'still' && !open) || undefined}
      data-at-foot={pointer === 'at-foot' || undefined}
      data-laser={hasLaser || undefined}
      data-handout={perPage}
    >
      <PageTitle>{`${text.nav.present}, ${formatPeriod(overview.period, language)}`}</PageTitle>
      <p role="status" className="visually-hidden">
        {words.slideOf(show.index + 1, shown.length, name)}
      </p>
      <div className={styles.screens}>
        {shown.map((each, i) => (
          // All are laid out, one is visible: the next shows within a frame, and all print.
          <section key={each.id} className={styles.screen} data-shown={i === show.index}>
            <Stage>
              <SlideView slide={each} month={month} number={i + 1} count={shown.length} />
            </Stage>
          </section>
        ))}
        {open === 'grid' && (
          <SlideGrid
            month={month}
            slideId={show.slideId}
            mayArrange={mayArrange}
            onChoose={(id) => {
              show.goToIndex(shown.findIndex((each) => each.id === id))
              setOpen(null)
            }}
          />
        )}
      </div>
      {show.cover !== 'none' && (
        <div
          className={styles.cover}
          data-cover={show.cover}
          role="img"
          aria-label={words.cover[show.cover]}
        />
      )}
      {hasLaser && <Laser />}
      {typed && <p className={styles.typed}>{words.typed(typed)}</p>}
      {open === 'help' && <KeyHelp onClose={() => setOpen(null)} />}
      {open === 'conclusion' && slide && (
        <ConclusionDialog
          month={month}
          slideId={slide.id}
          name={name}
          mayConclude={mayPresent}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'search' && (
        <SlideSearch
          month={month}
          onSlide={(id) => show.goToIndex(shown.findIndex((each) => each.id === id))}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'outbox' && (
        <Dialog title={words.meeting.outboxTitle} onClose={() => setOpen(null)}>
          <OutboxList outbox={month.outbox} />
          <p className={`${form.actions} ${styles.actions}`}>
            <button type="button" onClick={() => setOpen(null)}>
              {text.actions.close}
            </button>
          </p>
        </Dialog>
      )}
      <PresentBar
        index={show.index}
        count={shown.length}
        run={run}
        file={<SlidesButton month={month} />}
      >
        {mayPresent && <MeetingControls month={month} />}
        {mayPresent && month.meeting && (
          <button type="button" onClick={() => setOpen('conclusion')}>
            {words.meeting.conclude}
          </button>
        )}
        {month.outbox.length > 0 && (
          <button type="button" onClick={() => setOpen('outbox')}>
            {words.meeting.outboxCount(formatNumber(month.outbox.length, language))}
          </button>
        )}
      </PresentBar>
    </div>
  )
}
