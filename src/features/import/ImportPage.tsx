import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { indicatorWordsQuery } from '~/api/indicator-words.ts'
import { indicatorsQuery } from '~/api/indicators.ts'
import { periodsQuery } from '~/api/periods.ts'
import { sessionQuery } from '~/api/session.ts'
import { sheetColumnsQuery } from '~/api/sheet-columns.ts'
import { unitsQuery } from '~/api/units.ts'
import { monthAtWork, unitAtWork } from '~/domain/at-work.ts'
import { isPeriod } from '~/domain/period.ts'
import { can } from '~/domain/permissions.ts'
import { instantNow } from '~/language/formats/clock.ts'
import { dayOf } from '~/language/formats/instant.ts'
import { formatNumber } from '~/language/formats/number.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import office from '~/ui/primitives/office-screen.module.css'
import { PageTitle } from '~/ui/primitives/PageTitle.tsx'
import { FilePreview } from './FilePreview.tsx'
import styles from './Import.module.css'
import { SourceInput } from './SourceInput.tsx'
import { IMPORT_TEXT } from './text.ts'
import type { Setting } from './useImport.ts'
import { useSource } from './useSource.ts'

const route = getRouteApi('/entry/import')

/** One array for all times, so that nothing is read again for it. */
const NONE_KNOWN: Setting['sheetColumns'] = []

/** Imports a spreadsheet's figures, after a preview, into unpublished sheets. */
export function ImportPage() {
  const words = useText(IMPORT_TEXT)
  const { unit: addressed } = route.useSearch()
  const { data: session } = useSuspenseQuery(sessionQuery())
  const { data: units } = useSuspenseQuery(unitsQuery())
  const unitOfAccount = session.account?.unitId ?? null
  const setsTargets = can(session.account, 'saveTarget')
  const unit = unitAtWork(units, addressed, unitOfAccount)
  return (
    <>
      <PageTitle>{words.importing}</PageTitle>
      <header className={office.head}>
        <h1>{words.importing}</h1>
        <Link to="/entry" search={(before) => before}>
          {words.back}
        </Link>
      </header>
      {unit === undefined ? (
        <p>{words.noUnit}</p>
      ) : (
        <Import {...{ units, unitOfAccount, setsTargets, unit }} />
      )}
    </>
  )
}

function Import(known: Pick<Setting, 'units' | 'unitOfAccount' | 'setsTargets' | 'unit'>) {
  const { language } = useLocale()
  const words = useText(IMPORT_TEXT)
  const { units, unit } = known
  const { period: month } = route.useSearch()
  const { data: indicators } = useSuspenseQuery(indicatorsQuery())
  const { data: stored } = useSuspenseQuery(indicatorWordsQuery())
  // Without it, as without a network, a file is read by what this browser remembers.
  const office = useQuery(sheetColumnsQuery())
  const own = units.find(({ id }) => id === unit)
  const { data: periods } = useSuspenseQuery(periodsQuery(unit))
  const period =
    month !== undefined && isPeriod(month) ? month : monthAtWork(periods, dayOf(instantNow()), own)
  const { source, takeFiles, takeBlock, drop } = useSource({
    pasted: words.pasted,
    files: (count) => words.files(formatNumber(count, language)),
  })
  const setting: Setting = {
    ...{ ...known, indicators, words: stored, period },
    sheetColumns: office.data ?? NONE_KNOWN,
  }
  return (
    <>
      {source.kind === 'none' && <p className={styles.hint}>{words.intro}</p>}
      <SourceInput
        source={source}
        onFiles={(files) => void takeFiles(files)}
        onBlock={takeBlock}
        onDrop={drop}
      />
      {source.kind === 'read' && office.isPending && (
        <p role="status">{words.reading(source.name)}</p>
      )}
      {source.kind === 'read' && !office.isPending && (
        <FilePreview key={source.name} read={source.read} setting={setting} />
      )}
    </>
  )
}
