import { useEffect, useState } from 'react'

import { useLocale } from '~/ui/locale.tsx'
import { save } from '../primitives/save-file.ts'

interface PictureButtonsProps {
  /** Draws the picture as PNG. */
  readonly draw: () => Promise<Blob>
  readonly fileName: string
}

const PNG = 'image/png'

/** A picture to keep, to paste into a letter, or to send on from a phone. */
export function PictureButtons({ draw, fileName }: PictureButtonsProps) {
  const { text } = useLocale()
  const [told, setTold] = useState<'copied' | 'failed' | null>(null)
  // Asked for after the first paint: the server does not know what the reader's browser can.
  const [can, setCan] = useState({ copy: false, share: false })
  useEffect(() => {
    const probe = new File([], fileName, { type: PNG })
    setCan({
      copy: typeof ClipboardItem !== 'undefined' && navigator.clipboard !== undefined,
      share: navigator.canShare?.({ files: [probe] }) ?? false,
    })
  }, [fileName])

  const run = async (work: () => Promise<'copied' | null>) => {
    setTold(null)
    try {
      setTold(await work())
    } catch (reason) {
      // Who closes the share sheet has changed their mind; nothing failed.
      if (!(reason instanceof DOMException && reason.name === 'AbortError')) setTold('failed')
    }
  }
  const keep = async () => {
    save(await draw(), fileName)
    return null
  }
  const copy = async () => {
    // The promise goes in: browsers let the clipboard be written only while the press is fresh.
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
        {text.indicator.downloadPng}
      </button>
      {can.copy && (
        <button type="button" onClick={() => void run(copy)}>
          {text.indicator.copyPicture}
        </button>
      )}
      {can.share && (
        <button type="button" onClick={() => void run(share)}>
          {text.indicator.sharePicture}
        </button>
      )}
      {told === 'copied' && <span role="status">{text.indicator.pictureCopied}</span>}
      {told === 'failed' && <span role="alert">{text.indicator.downloadFailed}</span>}
    </>
  )
}
