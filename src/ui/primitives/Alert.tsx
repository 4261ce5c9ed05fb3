import type { ReactNode } from 'react'

import styles from './Alert.module.css'

/** Why something failed, announced by screen readers; nothing where `children` is `null`. */
export function Alert({ children }: { readonly children: ReactNode }) {
  if (!children) return null
  return (
    <p role="alert" className={styles.alert}>
      {children}
    </p>
  )
}
