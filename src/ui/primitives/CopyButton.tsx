import { useState } from 'react'

interface CopyButtonProps {
  readonly label: string
  readonly copied: string
  readonly failed: string
  readonly text: () => string
}

/** Puts words on the clipboard, and says so. */
export function CopyButton({ label, copied, failed, text }: CopyButtonProps) {
  const [told, setTold] = useState<string | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      setTold(copied)
    } catch {
      // Without TLS browsers have no clipboard, and some ask first.
      setTold(failed)
    }
  }
  return (
    <>
      <button type="button" data-screen-only onClick={() => void copy()}>
        {label}
      </button>
      {told && <span role="status">{told}</span>}
    </>
  )
}
