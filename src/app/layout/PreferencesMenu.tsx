import { Suspense } from 'react'
import { useLocale } from '~/ui/locale.tsx'
import { laterPart } from '~/ui/primitives/later-part.tsx'
import { optionalPart } from '~/ui/primitives/optional-part.tsx'
import { Popover } from '~/ui/primitives/Popover.tsx'
import styles from './PreferencesMenu.module.css'

const PreferencesForm = laterPart(
  async () => (await import('./PreferencesForm.tsx')).PreferencesForm,
)
// If it cannot be loaded, nothing else can be downloaded either.
const PrepareMeeting = optionalPart(
  async () => (await import('./PrepareMeeting.tsx')).PrepareMeeting,
)

export function PreferencesMenu() {
  const { text } = useLocale()
  return (
    <Popover label={text.preferences} button={text.preferences} buttonClassName={styles.button}>
      <PreferencesForm />
      <Suspense>
        <PrepareMeeting />
      </Suspense>
    </Popover>
  )
}
