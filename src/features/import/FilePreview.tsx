import { useMutation } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'

import { ApiProblem } from '~/api/problem.ts'
import { refusalOf as refusalText } from '~/api/refusal.ts'
import { type ImportInput, importEntries } from '~/api/sheets.ts'
import { OfferedTargets } from '~/features/offered-targets/OfferedTargets.tsx'
import { formatNumber } from '~/language/formats/number.ts'
import { formatPeriodShort } from '~/language/formats/period.ts'
import type { FileRead } from '~/reading/spreadsheets/grid.ts'
import { useLocale, useText } from '~/ui/locale.tsx'
import { useKeptFocus } from '~/ui/primitives/kept-focus.ts'
import styles from './Import.module.css'
import { Preview } from './Preview.tsx'
import { PutAside } from './PutAside.tsx'
import { Questions } from './Questions.tsx'
import { SheetGrid } from './SheetGrid.tsx'
import { IMPORT_TEXT } from './text.ts'
import { Understood } from './Understood.tsx'
import { type Setting, useImport } from './useImport.ts'

/** As many rows as the API takes at a time. */
const MOST_ROWS = 2500

interface FilePreviewProps {
  readonly read: FileRead
  readonly setting: Setting
}

/** What a file was understood as, its open questions, its own grid, its rows beside what is stored, and the button that writes them. */
export function FilePreview({ read, setting }: FilePreviewProps) {
  const { text, language } = useLocale()
  const words = useText(IMPORT_TEXT)
  const importing = useImport(read, setting)
  const writing = useMutation({
    ...importEntries,
    onSuccess: () => {
      importing.remember()
      return importing.refetch()
    },
    onError: (problem) => (problem instanceof ApiProblem ? importing.refetch() : undefined),
  })
  const kept = useKeptFocus<HTMLDivElement>()
  const { lines, answers } = importing
  const count = (many: number) => formatNumber(many, language)
  const many = (state: (typeof lines)[number]['state']) =>
    lines.filter((line) => line.state === state).length
  const toWrite = lines.flatMap(({ input, sheetRow, row }) =>
    input && sheetRow && row.unitId && row.period
      ? [
          {
            unit: row.unitId,
            period: row.period,
            indicator: sheetRow.indicator.id,
            version: sheetRow.version,
            entry: input,
          },
        ]
      : [],
  )
  const refused = lines.filter(({ state }) => state === 'refused')
  const notRemembered = refusalText(importing.notRemembered, words.notReached)

  const refusalOf = (problem: unknown): string => {
    if (!(problem instanceof ApiProblem)) return words.offline
    if (problem.kind === 'changed-meanwhile') return words.changedMeanwhile
    return problem.kind === 'locked' ? words.lockedMeanwhile : problem.message
  }

  if (importing.tables.length === 0)
    return (
      <p role="alert" className={styles.alert}>
        {words.noTable}
      </p>
    )
  return (
    <>
      <Understood importing={importing} setting={setting} />
      <Questions importing={importing} />
      <SheetGrid importing={importing} setting={setting} />
      <PutAside importing={importing} setting={setting} />
      {setting.setsTargets && (
        <OfferedTargets targets={importing.targets} setting={setting} onSet={importing.remember} />
      )}
      <div {...kept} className={styles.bar}>
        <p role="status">
          {importing.isComparing ? (
            <>
              <progress
                value={importing.comparedCount}
                max={importing.sheetCount}
                aria-label={words.preview}
              />{' '}
              {words.comparing(count(importing.comparedCount), count(importing.sheetCount))}
            </>
          ) : (
            words.counts(
              count(many('new')),
              count(many('changed')),
              count(many('same')),
              count(refused.length),
            )
          )}
        </p>
        {!importing.isComparing && (
          <p className={styles.actions}>
            {refused.length > 0 && (
              <button
                type="button"
                onClick={() =>
                  importing.answer({
                    leftOut: new Set([...answers.leftOut, ...refused.map(({ key }) => key)]),
                  })
                }
              >
                {words.leaveOut(count(refused.length))}
              </button>
            )}
            {toWrite.length > 0 && (
              <button
                type="button"
                data-main
                disabled={writing.isPending || refused.length > 0 || toWrite.length > MOST_ROWS}
                onClick={() => writing.mutate(toWrite)}
              >
                {writing.isPending ? words.writing : words.write(count(toWrite.length))}
              </button>
            )}
            <span>{hint()}</span>
          </p>
        )}
        {importing.isNotCompared && (
          <p role="alert" className={styles.alert}>
            {words.compareFailed}{' '}
            <button type="button" onClick={() => void importing.refetch()}>
              {text.actions.retry}
            </button>
          </p>
        )}
        {writing.error && (
          <p role="alert" className={styles.alert}>
            {refusalOf(writing.error)}
          </p>
        )}
        {notRemembered && (
          <p role="alert" className={styles.alert}>
            {words.notRemembered(notRemembered)}
          </p>
        )}
        {writing.isSuccess && <Written rows={writing.variables} setting={setting} />}
      </div>
      <Preview importing={importing} setting={setting} />
    </>
  )

  function hint(): string {
    if (refused.length > 0) return words.settleFirst
    if (toWrite.length > MOST_ROWS) return words.tooMany(count(MOST_ROWS))
    return toWrite.length === 0 && writing.isIdle ? words.nothingDifferent : ''
  }
}

function Written({
  rows,
  setting,
}: {
  readonly rows: readonly ImportInput[]
  readonly setting: Setting
}) {
  const { language } = useLocale()
  const words = useText(IMPORT_TEXT)
  const places = new Map(rows.map(({ unit, period }) => [`${unit} ${period}`, { unit, period }]))
  return (
    <div className={styles.written} role="status">
      <p>{words.written(formatNumber(rows.length, language))}</p>
      <p>
        {words.openSheets}{' '}
        {[...places.values()].map(({ unit, period }) => (
          <Link key={`${unit} ${period}`} to="/entry" search={{ unit, period }}>
            {setting.units.find(({ id }) => id === unit)?.name[language]}{' '}
            {formatPeriodShort(period)}
          </Link>
        ))}
      </p>
    </div>
  )
}
