import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'

import { type Period, periodOf, shifted, yearOf } from '~/domain/period.ts'
import type { FollowedSuccession, SuccessionKind } from '~/domain/succession.ts'
import type { Unit } from '~/domain/unit.ts'
import type { Catalogue } from '~/language/catalogues/language.ts'
import { formatPeriod } from '~/language/formats/period.ts'
import { useLocale, useText } from '~/ui/locale.tsx'

/** A sentence before and after the names it links to. */
type Around = readonly [before: string, after: string]

const vi = {
  ended: (unit: string, month: string) => `${unit} kết thúc từ ${month}.`,
  began: (unit: string, month: string) => `${unit} có từ ${month}.`,
  endings: {
    merged: (unit: string, month: string): Around => [`Từ ${month}, ${unit} đã sáp nhập vào `, '.'],
    absorbed: (unit, month) => [`Từ ${month}, ${unit} đã nhập vào `, '.'],
    split: (unit, month) => [`Từ ${month}, ${unit} đã chia tách thành `, '.'],
    renamed: (unit, month) => [`Từ ${month}, ${unit} mang tên mới: `, '.'],
    moved: (unit, month) => [`Từ ${month}, thay ${unit} là `, '.'],
    closed: (unit, month) => [
      `${unit} kết thúc hoạt động từ ${month}; không có đơn vị nào thay.`,
      '',
    ],
  } satisfies Record<SuccessionKind, (unit: string, month: string) => Around>,
  formations: {
    merged: (unit: string, month: string): Around => [
      `${unit} thành lập từ ${month} do sáp nhập `,
      '. Số cộng dồn của các tháng trước đó là số của các đơn vị cũ cộng lại; tỷ lệ và số cuối kỳ chỉ có khi đã tính lại.',
    ],
    absorbed: (unit, month) => [
      `Từ ${month}, nhập vào ${unit} có `,
      '. Số cộng dồn của các tháng trước đó là số của các đơn vị cộng lại; tỷ lệ và số cuối kỳ của các tháng trước đó không so được.',
    ],
    split: (unit, month) => [
      `${unit} thành lập từ ${month} do chia tách `,
      '; không có số liệu của các tháng trước đó.',
    ],
    renamed: (unit, month) => [
      `${unit} từ ${month} thay `,
      '. Số cộng dồn của các tháng trước đó là số của đơn vị cũ.',
    ],
    moved: (unit, month) => [
      `${unit} từ ${month} thay `,
      '. Số cộng dồn của các tháng trước đó là số của đơn vị cũ.',
    ],
    closed: () => ['', ''],
  } satisfies Record<SuccessionKind, (unit: string, month: string) => Around>,
  document: (document: string) => ` Căn cứ: ${document}.`,
}

const en: typeof vi = {
  ended: (unit, month) => `${unit} closed from ${month}.`,
  began: (unit, month) => `${unit} began in ${month}.`,
  endings: {
    merged: (unit, month) => [`From ${month} on, ${unit} is part of `, '.'],
    absorbed: (unit, month) => [`From ${month} on, ${unit} is part of `, '.'],
    split: (unit, month) => [`From ${month} on, ${unit} is split into `, '.'],
    renamed: (unit, month) => [`From ${month} on, ${unit} is called `, '.'],
    moved: (unit, month) => [`From ${month} on, ${unit} is replaced by `, '.'],
    closed: (unit, month) => [`${unit} closed from ${month} on, without a successor.`, ''],
  },
  formations: {
    merged: (unit, month) => [
      `${unit} was formed in ${month} of `,
      '. Flows of the months before are those of the former units added up; rates and levels have only what is restated.',
    ],
    absorbed: (unit, month) => [
      `${unit} took in, from ${month} on, `,
      '. Flows of the months before are those of all of them added up; rates and levels of the months before cannot be compared.',
    ],
    split: (unit, month) => [
      `${unit} was split off in ${month} from `,
      '; there are no figures of the months before.',
    ],
    renamed: (unit, month) => [
      `${unit} replaced in ${month} `,
      '. Flows of the months before are those of the former unit.',
    ],
    moved: (unit, month) => [
      `${unit} replaced in ${month} `,
      '. Flows of the months before are those of the former unit.',
    ],
    closed: () => ['', ''],
  },
  document: (document) => ` By ${document}.`,
}

const UNIT_CHANGE_TEXT: Catalogue<typeof vi> = { vi, en }

/** A unit, how it came to be and what became of it. */
export interface UnitInTime {
  /** As it is in the month; `null` if none of it could be loaded. */
  readonly unit: Unit | null
  /** Its first month; `null` where it always existed. */
  readonly began: Period | null
  /** `null` where nothing is known. */
  readonly formation: FollowedSuccession | null
  readonly ending: FollowedSuccession | null
}

export interface UnitChangeProps {
  readonly of: UnitInTime & { readonly period: Period | null }
  /** Where it stands: before the figures, after them, or instead of them. */
  readonly place: 'head' | 'foot' | 'alone'
}

/**
 * How a unit came to be and what became of it: before the figures what has to be known of them, that
 * they end or that there is no past; after them whose the months before are.
 */
export function UnitChange({ of, place }: UnitChangeProps) {
  const { period, began, formation } = of
  const isBefore = began !== null && period !== null && period < began
  if (place === 'alone') return isBefore ? <Formation of={of} /> : <Ending of={of} />
  // Screens look back to last January.
  const isSeen = formation && period && periodOf(yearOf(period) - 1, 1) < formation.from
  const isFirst = formation?.kind === 'split'
  if (place === 'foot')
    return isSeen && !isFirst ? (
      <p>
        <Formation of={of} />
      </p>
    ) : null
  if (!isSeen || !isFirst) return <Ending of={of} isShort />
  return (
    <>
      <Formation of={of} /> <Ending of={of} isShort />
    </>
  )
}

type PartProps = Pick<UnitChangeProps, 'of'>

/** What became of the unit, with links to those that followed. @param isShort - figures follow: without the document */
function Ending({
  of: { unit, ending },
  isShort = false,
}: PartProps & { readonly isShort?: boolean }) {
  const { language } = useLocale()
  const words = useText(UNIT_CHANGE_TEXT)
  const from = ending?.from ?? unit?.closedFrom
  if (!unit || from === undefined) return null
  const name = unit.name[language]
  const month = formatPeriod(from, language)
  if (!ending) return words.ended(name, month)
  return (
    <Sentence
      around={words.endings[ending.kind](name, month)}
      units={ending.successors}
      period={undefined}
      document={isShort ? undefined : ending.document}
    />
  )
}

/** How the unit came to be, and what there is of the months before, with links to those it followed. */
function Formation({ of: { unit, began, formation } }: PartProps) {
  const { language } = useLocale()
  const words = useText(UNIT_CHANGE_TEXT)
  if (!unit) return null
  const name = unit.name[language]
  if (!formation) return began ? words.began(name, formatPeriod(began, language)) : null
  return (
    <Sentence
      around={words.formations[formation.kind](name, formatPeriod(formation.from, language))}
      units={formation.predecessors}
      period={shifted(formation.from, -1)}
      document={formation.document}
    />
  )
}

interface SentenceProps {
  readonly around: Around
  readonly units: readonly Unit[]
  /** The month in which the units are opened; the newest if left out. */
  readonly period: Period | undefined
  readonly document: string | undefined
}

function Sentence({ around: [before, after], units, period, document }: SentenceProps) {
  const { language } = useLocale()
  const words = useText(UNIT_CHANGE_TEXT)
  return (
    <>
      {before}
      {units.map(({ id, name }, i) => (
        <Fragment key={id}>
          {i > 0 && ', '}
          <Link
            to="."
            search={(all) => ({ ...all, unit: id, period, edition: undefined, at: undefined })}
          >
            {name[language]}
          </Link>
        </Fragment>
      ))}
      {after}
      {document && words.document(document)}
    </>
  )
}
