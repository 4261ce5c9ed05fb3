import { fileName } from '~/exports/core/file-name.ts'
import { FILE_TEXT } from '~/exports/core/file-text.ts'
import { fetchedMaker, type Make, makeFile } from '~/exports/core/make-file.ts'
import type { UnitData } from '~/exports/sheets/published-data.ts'
import { useLocale } from '~/ui/locale.tsx'
import { FileButton } from '~/ui/primitives/FileButton.tsx'
import { save } from '~/ui/primitives/save-file.ts'
import styles from './EverythingButtons.module.css'

const maker = fetchedMaker(() => import('~/exports/sheets/everything.ts'))

interface EverythingButtonsProps {
  /** Reads what is published of a unit and of its parts. */
  readonly read: (signal: AbortSignal) => Promise<UnitData>
}

/** All that is published, taken along: for Excel, or as files that other programs read. */
export function EverythingButtons({ read }: EverythingButtonsProps) {
  const { text, language } = useLocale()
  const words = FILE_TEXT[language]
  const button = (kind: 'everything' | 'everything-csv' | 'everything-json', label: string) => (
    <FileButton
      label={label}
      words={words}
      make={async (tell, signal) => {
        let name = ''
        const make: Make = async (tellMore) => {
          const { everythingCsv, everythingXlsx } = await maker(signal)
          tellMore(0.05)
          const data = await read(signal)
          tellMore(0.3)
          name = nameOf(kind, data)
          if (kind === 'everything-json') return new Blob([JSON.stringify(data)])
          const write = kind === 'everything' ? everythingXlsx : everythingCsv
          return write(data, { text, language }, (share) => tellMore(0.3 + 0.7 * share), signal)
        }
        const file = await makeFile(kind, make, signal, tell)
        save(file, name)
      }}
    />
  )
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

/** After the unit and its newest month: the next one sorts behind it. */
function nameOf(kind: Parameters<typeof fileName>[0], { unit, units, reports }: UnitData): string {
  const newest = reports.map(({ period }) => period).sort()
  return fileName(kind, units.find(({ id }) => id === unit)?.name.vi ?? '', newest.at(-1) ?? '')
}
