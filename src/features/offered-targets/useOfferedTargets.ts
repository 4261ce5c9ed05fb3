import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { targetsQuery } from '~/api/admin.ts'
import { isWithin } from '~/domain/hierarchy.ts'
import type { Indicator } from '~/domain/indicator.ts'
import type { Span } from '~/domain/span.ts'
import type { TargetBase } from '~/domain/target.ts'
import type { Unit } from '~/domain/unit.ts'
import { type TargetLine, targetLines } from '~/reading/row/target-lines.ts'
import type { ImportedTarget } from '~/reading/spreadsheets/read-targets.ts'

/** A file's targets of one basis and span. */
export interface TargetGroup {
  readonly key: string
  /** What the heading says, and what a person takes it for. */
  readonly said: TargetBase
  readonly base: TargetBase
  readonly span: Span
  readonly document: string
  readonly lines: readonly TargetLine[]
}

type Choice = Partial<Pick<TargetGroup, 'base' | 'document'>>

/** What targets are compared within. */
export interface TargetSetting {
  readonly units: readonly Unit[]
  readonly indicators: readonly Indicator[]
  /** The unit the account answers for; `null` for all. */
  readonly unitOfAccount: string | null
}

/** The targets of a file by what their columns say, compared with those in force. */
export function useOfferedTargets(
  targets: readonly ImportedTarget[],
  { units, indicators, unitOfAccount }: TargetSetting,
) {
  const client = useQueryClient()
  const [choices, setChoices] = useState<Readonly<Record<string, Choice>>>({})
  const isAllowed = (id: string) => unitOfAccount === null || isWithin(units, id, unitOfAccount)
  const places = new Map(
    targets.flatMap(({ unitId, span }) =>
      isAllowed(unitId) ? [[`${unitId} ${span}`, { unitId, span }] as const] : [],
    ),
  )
  const answers = useQuery({
    queryKey: ['targets-compared', ...places.keys()],
    queryFn: () =>
      Promise.all(
        [...places.values()].map(({ unitId, span }) => client.query(targetsQuery(unitId, span))),
      ),
    staleTime: Number.POSITIVE_INFINITY,
    refetchInterval: false,
    gcTime: 0,
  })
  const stored = new Map(
    [...Map.groupBy(answers.data ?? [], ({ unit }) => unit.id)].map(([unitId, years]) => {
      const targets = years.flatMap((year) => year.targets)
      return [unitId, { targets, indicators: years.flatMap((year) => year.indicators) }] as const
    }),
  )
  const groups = [...Map.groupBy(targets, ({ base, span }) => `${base} ${span}`)].flatMap(
    ([key, [first, ...others]]): TargetGroup[] => {
      if (!first) return []
      const { base = first.base, document = first.document } = choices[key] ?? {}
      const all = [first, ...others].map((each) => ({ ...each, base }))
      const lines = targetLines(all, { indicators, isAllowed, stored })
      return [{ key, said: first.base, base, span: first.span, document, lines }]
    },
  )
  return {
    groups,
    setGroup: (key: string, choice: Choice) =>
      setChoices({ ...choices, [key]: { ...choices[key], ...choice } }),
    isFailed: answers.isError,
    refetch: () => void answers.refetch(),
  }
}
