/** Goes back to the slides from a page they led to. */
type GoBack = () => void

/**
 * While a live page stands in for a slide, Escape and G lead back. Once only: whoever walks on from
 * there has left the show.
 *
 * @param path - of the live page
 */
export function comeBackOnEscape(path: string, goBack: GoBack): void {
  const onKey = (event: KeyboardEvent) => {
    const isWriting = event.target instanceof Element && event.target.closest('input, textarea')
    if (isWriting || document.querySelector('dialog[open], [popover]:popover-open')) return
    if (event.key !== 'Escape' && event.key.toLowerCase() !== 'g') return
    removeEventListener('keydown', onKey)
    if (location.pathname === path) goBack()
  }
  addEventListener('keydown', onKey)
}
