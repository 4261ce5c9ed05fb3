import { FILE_TEXT } from '~/exports/core/file-text.ts'
import { lazyImport } from '~/exports/core/make-file.ts'
import type { ConcludedMonth } from '~/exports/word/conclusion-notice.ts'
import { useLocale } from '~/ui/locale.tsx'
import { DownloadButton } from './DownloadButton.tsx'

const loadNotice = lazyImport(() => import('~/exports/word/conclusion-notice.ts'))

/** Downloads what the meeting concluded as *Thông báo kết luận*, for whoever signs it. */
export function NoticeButton({ month }: { month: ConcludedMonth }) {
  const { text, language } = useLocale()
  return (
    <DownloadButton
      kind="notice"
      label={FILE_TEXT[language].notice}
      subject={{ unitName: month.unit.name.vi, period: month.period }}
      make={async (onProgress, signal) => {
        const { conclusionNotice } = await loadNotice(signal)
        onProgress(0.5)
        return conclusionNotice(month, { text, language })
      }}
    />
  )
}
