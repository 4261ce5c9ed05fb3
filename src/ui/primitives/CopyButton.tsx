import { useState } from 'react'

interface CopyButtonProps {
  readonly label: string
  readonly copied: string
  readonly failed: string
  readonly text: () => string
}

/** Copies a text to the clipboard and says whether it worked. */
export function CopyButton({ label, copied, failed, text }: CopyButtonProps) {
  const [outcome, setOutcome] = useState<string | null>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text())
      setOutcome(copied)
    } catch {
      // Browsers have no clipboard without TLS, and some ask for permission first.
      setOutcome(failed)
    }
  }
  return (
    <>
      <button type="button" data-screen-only onClick={() => void copy()}>
        {label}
      </button>
      {outcome && <span role="status">{outcome}</span>}
    </>
  )
}
