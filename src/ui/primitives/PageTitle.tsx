import { useEffect } from 'react'

/** Names the browser's tab after what is shown. */
export function PageTitle({ children }: { children: string }) {
  useEffect(() => {
    document.title = `${children} — Sơ Kết`
  }, [children])
  return null
}
