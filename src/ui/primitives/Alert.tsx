import type { ReactNode } from 'react'

import form from './form.module.css'

/** Why something failed, announced by screen readers; nothing if `children` is `null`. */
export function Alert({ children }: { readonly children: ReactNode }) {
  if (!children) return null
  return (
    <p role="alert" className={form.alert}>
      {children}
    </p>
  )
}
