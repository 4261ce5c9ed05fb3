import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'

import { sendChange, sequence } from '~/api/change.ts'
import { saveIndicatorWords, type VersionedWords } from '~/api/indicator-words.ts'
import { conflictIn } from '~/api/refusal.ts'
import { saveSheetColumns, type VersionedColumns } from '~/api/sheet-columns.ts'
import { COLUMN_CHOICES, type ColumnChoice } from '~/domain/sheet-columns.ts'
import { wordFaults } from '~/domain/word-faults.ts'
import {
  indicatorFinder,
  type KnownIndicator,
  nameKey,
  wordingsOf,
} from '~/reading/spreadsheets/indicator-finder.ts'
import { type Columns, type ColumnsByMake, chosenColumns, rememberedColumns } from './remembered.ts'

/** A name of the file and the indicator that a person chose for it. */
export interface NameChosen {
  readonly name: string
  readonly indicatorId: string
}

const columnsIn = ({ columns }: Pick<VersionedColumns, 'columns'>): Columns =>
  Object.fromEntries(columns.map(({ at, ...choice }) => [at, choice]))

const isSame = (one: ColumnChoice, other: ColumnChoice | undefined): boolean =>
  one.as === other?.as && one.unitId === other.unitId

const listed = (columns: Columns): VersionedColumns['columns'] =>
  Object.entries(columns).flatMap(([at, { as, unitId }]) =>
    // An older version may have stored what is no choice any more.
    COLUMN_CHOICES.includes(as) ? [{ at: Number(at), as, ...(unitId && { unitId }) }] : [],
  )

/**
 * What is known of the columns and the names of files: what the office said, what this browser
 * remembers besides, and what a person chooses now. It is chosen here first, and given to the office
 * with the import.
 *
 * @param office - what the office said, with what was saved since
 */
export function useRemembered(office: readonly VersionedColumns[]) {
  const client = useQueryClient()
  const [known, setKnown] = useState(() => rememberedColumns.get())
  const [chosen, setChosen] = useState(() => chosenColumns.get())
  const giving = useMutation(sequence)
  const columns = useMemo(() => {
    const all: Record<string, Columns> = { ...known.columns }
    for (const each of office) all[each.make] = columnsIn(each)
    for (const [make, of] of Object.entries(chosen)) all[make] = { ...all[make], ...of }
    return all
  }, [known.columns, office, chosen])

  // Out of the storage: another window may have written to it meanwhile.
  const know = (change: (before: typeof known) => Partial<typeof known>) => {
    const before = rememberedColumns.get()
    const next = { ...before, ...change(before) }
    rememberedColumns.set(next)
    setKnown(next)
  }
  const choose = (change: (before: ColumnsByMake) => ColumnsByMake) => {
    const next = change(chosenColumns.get())
    chosenColumns.set(next)
    setChosen(next)
  }

  const giveColumns = async (make: string) => {
    const stored = office.find((each) => each.make === make) ?? null
    const mine = chosen[make] ?? {}
    if (stored && Object.keys(mine).length === 0) return
    const send = (onto: VersionedColumns | null) =>
      sendChange(client, saveSheetColumns, {
        make,
        columns: listed(onto ? { ...columnsIn(onto), ...mine } : (columns[make] ?? {})),
        version: onto?.version ?? 0,
      })
    await onNewest(send, stored)
    choose(({ [make]: now = {}, ...rest }) => {
      const later = Object.entries(now).filter(([at, choice]) => !isSame(choice, mine[Number(at)]))
      return later.length > 0 ? { ...rest, [make]: Object.fromEntries(later) } : rest
    })
  }

  const giveNames = async (
    names: readonly string[],
    of: KnownIndicator,
    stored: VersionedWords,
    indicators: readonly KnownIndicator[],
  ) => {
    const found = names.flatMap((name) => {
      const wording = wordingFor(name, of, indicators)
      return wording === null ? [] : [{ name, wording }]
    })
    if (found.length === 0) return
    const indicator = of.indicator.id
    const send = (onto: VersionedWords | null) => {
      const { words, version } = onto ?? { ...stored, version: 0 }
      const all = [...new Set([...words.names, ...found.map(({ wording }) => wording)])]
      return sendChange(client, saveIndicatorWords, {
        ...{ indicator, version },
        words: { ...words, names: all },
      })
    }
    await onNewest(send, stored)
    // The office's words know them from now on, and may be changed there.
    const keys = new Set(found.map(({ name }) => nameKey(name)))
    know((before) => ({
      names: Object.fromEntries(
        Object.entries(before.names).filter(([key, id]) => !(keys.has(key) && id === indicator)),
      ),
    }))
  }

  return {
    /** What a person said of the columns of each kind of table. */
    columns,
    /** The indicators chosen for names that the office's words do not know. */
    names: known.names,
    nameIndicator: (name: string, id: string) =>
      know(({ names: { [name]: _, ...rest } }) => ({
        names: id === '' ? rest : { ...rest, [name]: id },
      })),
    takeColumn: (make: string, at: number, choice: ColumnChoice) => {
      choose((before) => ({ ...before, [make]: { ...before[make], [at]: choice } }))
      know((before) => ({
        columns: { ...before.columns, [make]: { ...columns[make], [at]: choice } },
      }))
    },
    /** Gives the office what was chosen for these tables and names; what it refuses stays here. */
    give: (
      makes: readonly string[],
      names: readonly NameChosen[],
      indicators: readonly KnownIndicator[],
      words: readonly VersionedWords[],
    ) => {
      const byIndicator = Map.groupBy(names, ({ indicatorId }) => indicatorId)
      const work = [
        ...[...new Set(makes)]
          .filter((make) => listed(columns[make] ?? {}).length > 0)
          .map((make) => () => giveColumns(make)),
        ...[...byIndicator].flatMap(([id, chosenFor]) => {
          const of = indicators.find(({ indicator }) => indicator.id === id)
          const stored = words.find(({ indicatorId }) => indicatorId === id)
          const called = chosenFor.map(({ name }) => name)
          return of && stored ? [() => giveNames(called, of, stored, indicators)] : []
        }),
      ]
      if (work.length > 0) giving.mutate(() => allOf(work))
    },
    /** Why the office did not take all of it; `null` where it did. */
    notGiven: giving.error,
  }
}

/** Sends a change of what is stored, and once more if somebody else changed it first. */
async function onNewest<Stored, Answer>(
  send: (stored: Stored | null) => Promise<Answer>,
  stored: Stored | null,
): Promise<Answer> {
  try {
    return await send(stored)
  } catch (problem) {
    const newest = conflictIn<Stored>(problem)
    if (newest === undefined) throw problem
    return send(newest)
  }
}

/** Does all of the work, one after another. @throws what failed first */
async function allOf(work: readonly (() => Promise<void>)[]): Promise<void> {
  const failures: unknown[] = []
  for (const each of work) await each().catch((failure: unknown) => failures.push(failure))
  if (failures.length > 0) throw failures[0]
}

/** What to add to an indicator's words so that a file's name means it; `null` where nothing can be. */
function wordingFor(
  name: string,
  known: KnownIndicator,
  indicators: readonly KnownIndicator[],
): string | null {
  const means = (wording: string): boolean => {
    const words = { ...known.words, names: [...known.words.names, wording] }
    const all = indicators.map((each) => (each === known ? { ...each, words } : each))
    return (
      wordFaults(words).length === 0 &&
      indicatorFinder(all)('', name)?.indicator.id === known.indicator.id
    )
  }
  return wordingsOf(name).find(means) ?? null
}
