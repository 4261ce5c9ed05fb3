import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'

import type { Slide } from '~/domain/deck.ts'
import { type ShowState, useWindowSync } from './useWindowSync.ts'

/**
 * The current slide and cover of a show. The slide is in the address, so that a reload returns to it;
 * all windows of the show follow.
 */
export function useShow(show: string, slides: readonly Slide[]) {
  const navigate = useNavigate()
  const { slide: requested } = useSearch({ strict: false })
  const [cover, setCover] = useState<ShowState['cover']>('none')
  const [hasCompany, setCompany] = useState(false)
  const index = Math.max(
    0,
    slides.findIndex(({ id }) => id === requested),
  )
  const slideId = slides[index]?.id ?? 'title'
  const goTo = (id: string) => {
    if (id === slideId) return
    void navigate({
      to: '.',
      search: (before: object) => ({ ...before, slide: id }),
      replace: true,
      resetScroll: false,
    } as never)
  }
  useWindowSync({
    show,
    state: { slideId, cover },
    onState: (state) => {
      setCover(state.cover)
      goTo(state.slideId)
    },
    onCompany: setCompany,
  })
  return {
    index,
    slideId,
    cover,
    hasCompany,
    setCover,
    /** @param wanted - from 0; clamped to the first and last slide */
    goToIndex(wanted: number) {
      setCover('none')
      const slide = slides[Math.min(Math.max(wanted, 0), slides.length - 1)]
      if (slide) goTo(slide.id)
    },
  }
}
