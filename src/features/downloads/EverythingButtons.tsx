import { FILE_TEXT } from '~/exports/core/file-text.ts'
import { lazyImport } from '~/exports/core/make-file.ts'
import type { UnitData } from '~/exports/sheets/everything.ts'
import { useLocale } from '~/ui/locale.tsx'
import { DownloadButton, type FileSubject } from './DownloadButton.tsx'
import styles from './EverythingButtons.module.css'

const loadEverything = lazyImport(() => import('~/exports/sheets/everything.ts'))

interface EverythingButtonsProps {
  /** Reads what is published of a unit and of its parts. */
  readonly read: (signal: AbortSignal) => Promise<UnitData>
}

/** Downloads all that is published, for Excel or for other programs. */
export function EverythingButtons({ read }: EverythingButtonsProps) {
  const { text, language } = useLocale()
  const words = FILE_TEXT[language]
  const button = (kind: 'everything' | 'everything-csv' | 'everything-json', label: string) => {
    let subject: FileSubject = { unitName: '', period: '' }
    return (
      <DownloadButton
        kind={kind}
        label={label}
        subject={() => subject}
        make={async (onProgress, signal) => {
          const { everythingCsv, everythingXlsx } = await loadEverything(signal)
          onProgress(0.05)
          const data = await read(signal)
          onProgress(0.3)
          subject = subjectOf(data)
          if (kind === 'everything-json') return new Blob([JSON.stringify(data)])
          const write = kind === 'everything' ? everythingXlsx : everythingCsv
          return write(data, { text, language }, (share) => onProgress(0.3 + 0.7 * share), signal)
        }}
      />
    )
  }
  return (
    <section className={styles.place} data-screen-only>
      <h2>{words.everything}</h2>
      <p>{words.everythingHint}</p>
      <p className={styles.files}>
        {button('everything', words.xlsx)}
        {button('everything-csv', words.csvZip)}
        {button('everything-json', words.json)}
      </p>
    </section>
  )
}

/** The unit and its newest month: a later file sorts behind it. */
const subjectOf = ({ unit, units, reports }: UnitData): FileSubject => ({
  unitName: units.find(({ id }) => id === unit)?.name.vi ?? '',
  period:
    reports
      .map(({ period }) => period)
      .sort()
      .at(-1) ?? '',
})
