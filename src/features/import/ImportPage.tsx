import { useQuery, useSuspenseQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { indicatorWordsQuery } from '~/api/indicator-words.ts'
import { indicatorsQuery } from '~/api/indicators.ts'
import { periodsQuery } from '~/api/periods.ts'
import { sessionQuery } from '~/api/session.ts'
import { unitsQuery } from '~/api/units.ts'
import { isPeriod, shifted } from '~/domain/period.ts'
import { can } from '~/domain/permissions.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { PageTitle } from '~/ui/primitives/PageTitle.tsx'
import { FilePreview } from './FilePreview.tsx'
import styles from './Import.module.css'
import { SourceInput } from './SourceInput.tsx'
import { IMPORT_TEXT } from './text.ts'
import type { Setting } from './useImport.ts'
import { useSource } from './useSource.ts'

const route = getRouteApi('/entry/import')
const FIRST_MONTH = '2021-01'

/** Imports a spreadsheet's figures, after a preview, into unpublished sheets. */
export function ImportPage() {
  const { text } = useLocale()
  const words = useText(IMPORT_TEXT)
  const { data: session } = useQuery(sessionQuery())
  const account = session?.account
  const isOffice = can(account, 'importEntries')
  return (
    <>
      <PageTitle>{words.title}</PageTitle>
      <header className={styles.head}>
        <h1>{words.title}</h1>
        <Link to="/entry" search={(before) => before}>
          {words.back}
        </Link>
      </header>
      {session && !account && (
        <p>
          {words.needSignIn}{' '}
          <Link to="/sign-in" search={{ next: '/entry/import' }}>
            {text.nav.signIn}
          </Link>
        </p>
      )}
      {account && !isOffice && <p>{words.notAllowed}</p>}
      {isOffice && <Desk unitOfAccount={account?.unitId ?? null} />}
    </>
  )
}

function Desk({ unitOfAccount }: { unitOfAccount: string | null }) {
  const words = useText(IMPORT_TEXT)
  const { unit: unitOfAddress, period: month } = route.useSearch()
  const { data: units } = useSuspenseQuery(unitsQuery())
  const { data: indicators } = useSuspenseQuery(indicatorsQuery())
  const { data: stored } = useSuspenseQuery(indicatorWordsQuery())
  const unit =
    unitOfAddress ?? unitOfAccount ?? units.find(({ parentId }) => parentId === null)?.id ?? ''
  const { data: periods } = useSuspenseQuery(periodsQuery(unit))
  const newest = periods[0]?.period
  const due = newest ? shifted(newest, 1) : FIRST_MONTH
  const period = month !== undefined && isPeriod(month) ? month : due
  const { source, takeFile, takeBlock, drop } = useSource(words.pasted)
  const setting: Setting = { units, indicators, words: stored, unitOfAccount, unit, period }
  return (
    <>
      {source.kind === 'none' && <p className={styles.hint}>{words.intro}</p>}
      <SourceInput
        source={source}
        onFile={(file) => void takeFile(file)}
        onBlock={takeBlock}
        onDrop={drop}
      />
      {source.kind === 'read' && (
        <FilePreview key={source.name} read={source.read} setting={setting} />
      )}
    </>
  )
}
