import { expect, test } from 'vitest'
import { makeIndicator, makeObservation } from '../../test/builders.ts'
import { attention, behindFirst } from './attention.ts'
import { historyOf } from './history.ts'
import { standing } from './standing.ts'
import type { Status } from './status.ts'

const of = (status: Status, origin: 'reported' | 'illustrative' | null = 'reported') => ({
  ...standing(
    makeIndicator(),
    historyOf(origin ? [makeObservation('2021-04', { origin })] : []),
    [],
    '2021-04',
  ),
  status,
})
const behind: Status = { kind: 'verdict', verdict: 'behind', certainty: 'certain' } as Status
const likely: Status = { kind: 'verdict', verdict: 'behind', certainty: 'likely' } as Status
const undecided: Status = { kind: 'undecided' } as Status

test('first what is behind for certain, then what is likely, then what is undecided', () => {
  const [certain, probable, open] = [of(behind), of(likely), of(undecided)]
  expect(attention([open, probable, certain])).toEqual([certain, probable, open])
  expect(attention([probable, certain, open])).toEqual([certain, probable, open])
})

test('what the report states comes before anything illustrative', () => {
  const illustrative = of(behind, 'illustrative')
  const [stated, silent] = [of(undecided), of(likely, null)]
  expect(attention([illustrative, stated, silent])).toEqual([silent, stated, illustrative])
})

test('what goes well, or has no status, needs none', () => {
  const well = ['ahead', 'on-pace', 'achieved'].map((verdict) =>
    of({ kind: 'verdict', verdict, certainty: 'likely' } as Status),
  )
  expect(attention([...well, of({ kind: 'none', reason: 'no-target' } as Status)])).toEqual([])
})

test('rows in order of what presses keep their order otherwise, what is illustrative last among equals that press', () => {
  const ahead: Status = { kind: 'verdict', verdict: 'ahead', certainty: 'certain' } as Status
  const well = of(ahead)
  const rows = [
    of(ahead, 'illustrative'),
    of(behind, 'illustrative'),
    of(undecided),
    of(behind),
    well,
  ].map((standing, id) => ({ standing, id }))
  expect(behindFirst(rows).map(({ id }) => id)).toEqual([3, 1, 2, 0, 4])
})
