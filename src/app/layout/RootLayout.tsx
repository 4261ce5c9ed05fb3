import { Link, Outlet, useMatches, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import { SearchButton } from '~/features/search/SearchButton.tsx'
import { PaintDefs } from '~/ui/figures/PaintDefs.tsx'
import { UnitWords, useLocale } from '~/ui/locale.tsx'
import { AccountLink, ScreenLinks } from './AccountLink.tsx'
import { ConnectionBar } from './ConnectionBar.tsx'
import { LazyUnitChange } from './LazyUnitChange.tsx'
import { PeriodBar } from './PeriodBar.tsx'
import { PreferencesMenu } from './PreferencesMenu.tsx'
import styles from './RootLayout.module.css'
import { useShownScreen } from './screen.ts'
import { UnitPicker } from './UnitPicker.tsx'

// Few addresses freeze their figures: the line that says so is loaded with them.
const FrozenLine = lazy(() =>
  import('./FrozenLine.tsx').then((module) => ({ default: module.FrozenLine })),
)

// Readers never come to it.
const OfficeGate = lazy(() =>
  import('./OfficeGate.tsx').then((module) => ({ default: module.OfficeGate })),
)

/** The frame of every screen: navigation, the unit and month shown, and whether the figures are fresh. */
export function RootLayout() {
  const { text } = useLocale()
  const screen = useShownScreen()
  const { unit, period, ending, formation } = screen
  const { at } = screen.search
  const { isOffice, operation } = useMatches({
    select: (matches) => matches.at(-1)?.staticData ?? {},
  })
  // Without a slide to fill the window, the reader needs the navigation.
  const isBare = useMatches({
    select: (matches) => {
      const leaf = matches.at(-1)
      return leaf?.status === 'success' && leaf.staticData.isBare
    },
  })
  const isLoading = useRouterState({ select: (state) => state.isLoading })
  if (isBare)
    return (
      <>
        <PaintDefs />
        <ConnectionBar isAside />
        <main id="content" className={styles.main}>
          <UnitWords unit={unit} period={period}>
            <Outlet />
          </UnitWords>
        </main>
      </>
    )
  return (
    <>
      <a href="#content" className={styles.skip}>
        {text.skipToContent}
      </a>
      <PaintDefs />
      <header className={styles.header} data-screen-only>
        <Link to="/" className={styles.brand}>
          <b>Sơ</b> Kết
        </Link>
        <nav aria-label={text.nav.label} className={styles.nav}>
          <ScreenLinks />
        </nav>
        <div className={styles.tools}>
          <UnitPicker search={screen.search} shown={unit} />
          <SearchButton search={screen.search} className={styles.button} />
          <PreferencesMenu />
          <AccountLink />
        </div>
      </header>
      {isLoading && (
        <div role="progressbar" aria-label={text.states.loading} className={styles.loading} />
      )}
      <ConnectionBar />
      {!isOffice && <PeriodBar screen={screen} />}
      <main id="content" tabIndex={-1} className={styles.main}>
        {(ending || unit?.closedFrom || formation?.kind === 'split') && (
          <p className={styles.frozen}>
            <LazyUnitChange of={screen} place="head" />
          </p>
        )}
        {at && unit && period && (
          <p className={styles.frozen}>
            <Suspense>
              <FrozenLine unit={unit.id} period={period} at={at} />
            </Suspense>
          </p>
        )}
        <UnitWords unit={unit} period={period}>
          {operation ? (
            <Suspense>
              <OfficeGate operation={operation}>
                <Outlet />
              </OfficeGate>
            </Suspense>
          ) : (
            <Outlet />
          )}
        </UnitWords>
        {formation && <LazyUnitChange of={screen} place="foot" />}
      </main>
    </>
  )
}
