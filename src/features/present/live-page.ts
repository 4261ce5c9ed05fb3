/**
 * While a live page replaces a slide, Escape and G return to the show. Once only: following a link
 * from there leaves the show.
 *
 * @param path - of the live page
 */
export function comeBackOnEscape(path: string, goBack: () => void): void {
  const onKey = (event: KeyboardEvent) => {
    const isWriting = event.target instanceof Element && event.target.closest('input, textarea')
    if (isWriting || document.querySelector('dialog[open], [popover]:popover-open')) return
    if (event.key !== 'Escape' && event.key.toLowerCase() !== 'g') return
    removeEventListener('keydown', onKey)
    if (location.pathname === path) goBack()
  }
  addEventListener('keydown', onKey)
}
