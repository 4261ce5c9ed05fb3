import { lazy, Suspense, useState } from 'react'

import type { Period } from '~/domain/period.ts'
import { useSpeech } from '~/i18n/text.tsx'
import styles from './PeriodBar.module.css'
import type { ShownScreen } from './screen.ts'

const OfflineDialog = lazy(async () => ({
  default: (await import('~/offline/OfflineDialog.tsx')).OfflineDialog,
}))

/** Gets a month ready for a room without a network. What does it is fetched on the click. */
export function TakeAlong({ screen, period }: { screen: ShownScreen; period: Period }) {
  const { text } = useSpeech()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className={styles.takeAlong}
        data-needs-server
        onClick={() => setOpen(true)}
      >
        {text.periods.takeAlong}
      </button>
      {isOpen && (
        <Suspense>
          <OfflineDialog
            search={screen.search}
            period={period}
            isNewest={period === screen.periods[0]?.period}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </>
  )
}
