import { useEffect } from 'react'

/** The title of the browser tab. */
export function PageTitle({ children }: { children: string }) {
  useEffect(() => {
    document.title = `${children} — Sơ Kết`
  }, [children])
  return null
}
