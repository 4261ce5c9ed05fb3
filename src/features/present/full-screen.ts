interface ScreenOfDesk {
  readonly isPrimary: boolean
  readonly availLeft: number
  readonly availTop: number
  readonly availWidth: number
  readonly availHeight: number
}

interface ManagedWindow {
  getScreenDetails?(): Promise<{
    readonly screens: readonly ScreenOfDesk[]
    readonly currentScreen: ScreenOfDesk
  }>
}

/** Enters or leaves full screen. Where the browser refuses, the window stays as it is. */
export async function toggleFullScreen(): Promise<void> {
  try {
    if (document.fullscreenElement) await document.exitFullscreen()
    else await document.documentElement.requestFullscreen({ navigationUI: 'hide' })
  } catch {
    // A phone without full screen shows the slides in its window.
  }
}

/** A second screen, where the browser manages windows and is allowed to; otherwise `null`. */
async function otherScreen(): Promise<ScreenOfDesk | null> {
  const { getScreenDetails } = window as unknown as ManagedWindow
  const isExtended = 'isExtended' in screen && screen.isExtended
  if (!getScreenDetails || !isExtended) return null
  try {
    const { screens, currentScreen } = await getScreenDetails.call(window)
    return screens.find((each) => each !== currentScreen) ?? null
  } catch {
    return null
  }
}

/**
 * Opens the other window of the show. With a second screen, the slides fill that one and the notes
 * stay here; otherwise the user places the window.
 *
 * @param address - of the window to open
 * @param opens - which of the two it is
 * @returns false if the browser opened none
 */
export async function openBeside(address: string, opens: 'notes' | 'slides'): Promise<boolean> {
  const other = await otherScreen()
  const name = `so-ket-${opens}`
  if (!other) return window.open(address, name, 'popup,width=1200,height=800') !== null
  if (opens === 'notes') {
    const here = window.open(address, name, 'popup,width=1200,height=800')
    const options = { screen: other } as unknown as FullscreenOptions
    await document.documentElement.requestFullscreen(options).catch(() => {})
    return here !== null
  }
  const { availLeft, availTop, availWidth, availHeight } = other
  const place = `left=${availLeft},top=${availTop},width=${availWidth},height=${availHeight}`
  return window.open(address, name, `popup,${place}`) !== null
}
