import { useSearch } from '@tanstack/react-router'
import type { Indicator } from '~/domain/indicator.ts'
import { type Programme, rowsOf } from '~/domain/programme.ts'
import { useLocale } from '~/ui/locale.tsx'

/** Before the indicators that a reader chose, in addresses: `own,a,b`. No programme of the office has such an id. */
export const OWN = 'own,'

interface ProgrammesOf {
  readonly programmes: readonly Programme[]
  readonly rows: readonly { readonly indicator: Pick<Indicator, 'id'> }[]
}

/** The programme in the address, or the reader's own selection; `null` where none of its indicators is shown. */
export function useChosenProgramme({ programmes, rows }: ProgrammesOf): Programme | null {
  const name = useLocale().text.ownSelection
  const { programme: id = '' } = useSearch({ from: '__root__' })
  const found = id.startsWith(OWN)
    ? { id, name: { vi: name, en: name }, indicatorIds: id.split(',').slice(1) }
    : programmes.find((each) => each.id === id)
  return found && rowsOf(found, rows).length > 0 ? found : null
}
