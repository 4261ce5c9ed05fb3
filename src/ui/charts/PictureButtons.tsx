import { useEffect, useState } from 'react'
import { CHART_TEXT } from '~/language/catalogues/chart.ts'

import { useText } from '~/ui/locale.tsx'
import { save } from '../primitives/save-file.ts'

interface PictureButtonsProps {
  /** Draws the picture as PNG. */
  readonly draw: () => Promise<Blob>
  readonly fileName: string
}

const PNG = 'image/png'

/** Saves a picture, copies it, or shares it from a phone. */
export function PictureButtons({ draw, fileName }: PictureButtonsProps) {
  const words = useText(CHART_TEXT)
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null)
  // After the first paint: the server does not know what the browser can do.
  const [can, setCan] = useState({ copy: false, share: false })
  useEffect(() => {
    const probe = new File([], fileName, { type: PNG })
    setCan({
      copy: typeof ClipboardItem !== 'undefined' && navigator.clipboard !== undefined,
      share: navigator.canShare?.({ files: [probe] }) ?? false,
    })
  }, [fileName])

  const run = async (work: () => Promise<'copied' | null>) => {
    setOutcome(null)
    try {
      setOutcome(await work())
    } catch (reason) {
      // Closing the share sheet is no failure.
      if (!(reason instanceof DOMException && reason.name === 'AbortError')) setOutcome('failed')
    }
  }
  const keep = async () => {
    save(await draw(), fileName)
    return null
  }
  const copy = async () => {
    // Pass the promise: browsers allow writing to the clipboard only right after the click.
    await navigator.clipboard.write([new ClipboardItem({ [PNG]: draw() })])
    return 'copied' as const
  }
  const share = async () => {
    await navigator.share({ files: [new File([await draw()], fileName, { type: PNG })] })
    return null
  }
  return (
    <>
      <button type="button" onClick={() => void run(keep)}>
        {words.downloadPng}
      </button>
      {can.copy && (
        <button type="button" onClick={() => void run(copy)}>
          {words.copyPicture}
        </button>
      )}
      {can.share && (
        <button type="button" onClick={() => void run(share)}>
          {words.sharePicture}
        </button>
      )}
      {outcome === 'copied' && <span role="status">{words.pictureCopied}</span>}
      {outcome === 'failed' && <span role="alert">{words.downloadFailed}</span>}
    </>
  )
}
