import { folded } from '~/language/formats/spelling.ts'
import { isFigureUse } from './column-use.ts'
import { kindOfRow, type Role } from './columns.ts'
import type { GridCell } from './grid.ts'
import {
  type IndicatorFinder,
  type KnownIndicator,
  nameKey,
  partNamed,
} from './indicator-finder.ts'
import { isTotal, type KnownUnit, unitNamed } from './known-unit.ts'
import { columnOf, type Table } from './table.ts'

/** What a row of a table is about. */
export interface RowSubject {
  /** From 0. */
  readonly at: number
  /** What the row calls its indicator; empty where the columns name theirs. */
  readonly called: string
  readonly known: KnownIndicator | null
  /** As the file has them; a name applies to the rows below it. */
  readonly unit: string
  readonly period: string
  readonly aside: SubjectAside | null
}

/** Why a row's figures are put aside: a part of the row above, a sum of the rows around it, its plan or share. */
export interface SubjectAside {
  readonly why: 'part' | 'total' | 'plan' | 'share'
  /** Of a part: what it is a part of. */
  readonly of: string
}

interface Known {
  readonly units: readonly KnownUnit[]
  readonly indicators: readonly KnownIndicator[]
  readonly find: IndicatorFinder
}

const IN_WHICH = /^[\s\-–+*•]*trong đó\s*:?\s*/iu
const BULLET = /^\s*(?:[-–+*•]|[a-zđ]\s*[.)/])/u
const COUNTED = /^\s*(?:\d|[IVXLC]+\b|[A-ZĐ]\s*(?:[.)/-]|$))/
/** A number, letter or dash that stands alone where a heading is over it and the name. */
const ONLY_NUMBERING = /^(?:[\d.]+|[IVXLC]+|[a-zA-ZđĐ])[.)/]?$|^[-–+*•]$/

/** The subjects of a table's rows with figures, from its first to its last. */
export function subjectsIn(table: Table, { units, indicators, find }: Known): RowSubject[] {
  const { grid, uses, headings } = table
  const found: RowSubject[] = []
  const named = uses.flatMap(({ as }, at) => (as === 'indicator' ? [at] : []))
  const namesRows = named.length > 0 || columnOf(table, 'indicatorId') >= 0
  const unitColumn = columnOf(table, 'unit')
  let carried = { unit: table.unknownUnit, period: '' }
  /** The last whole row with figures, which parts below it belong to. */
  let main: { readonly called: string; readonly known: KnownIndicator | null } | null = null
  let isInParts = false
  let carriedName = ''

  for (let at = table.firstRow; at < table.endRow; at += 1) {
    const row = grid.rows[at] ?? []
    const text = (role: Role) => row[columnOf(table, role)]?.text ?? ''
    const texts = named.flatMap((column) => row[column]?.text || [])
    if (texts.length > 0 && texts.every((each) => headings.includes(each))) continue
    if (isHeadingAgain(row, headings)) continue
    const period = text('period') || carried.period
    carried = { unit: text('unit') || carried.unit, period }
    const hasFigures = uses.some((use, column) => isFigureUse(use) && hasFigure(row[column]))
    const ofKind = row[columnOf(table, 'kind')]?.text ?? ''
    const kind = kindOfRow(ofKind)
    const add = (of: Partial<RowSubject>) =>
      found.push({ ...{ at, called: '', known: null, aside: null }, ...carried, ...of })

    if (isTotal(text('unit')) || isTotal(text('period'))) {
      if (hasFigures) add({ called: text('unit') || text('period'), aside: TOTAL })
      continue
    }
    if (!namesRows) {
      if (hasFigures) add(isAsideKind(kind) ? { called: ofKind, aside: { why: kind, of: '' } } : {})
      continue
    }

    const [first = '', ...others] = texts
    const isNumbered = others.length > 0 && ONLY_NUMBERING.test(first)
    const said = [...new Set(isNumbered ? others : texts)].join(' ')
    // Rows for plan and result, or for month and year so far, have their name once.
    const name = said || (kind || text('period') ? carriedName : '')
    carriedName = name
    if (isAsideKind(kind)) {
      if (hasFigures) add({ called: name, aside: { why: kind, of: '' } })
      continue
    }
    const numbering = [row[columnOf(table, 'number')]?.text, isNumbered ? first : '']
      .join('')
      .trim()
    const id = text('indicatorId')
    if (name === '' && id === '') continue
    const isUnit = unitColumn < 0 && !find('', name) && (isTotal(name) || namesUnit(name, units))
    if (isTotal(name) && hasFigures) {
      add({ called: name, aside: TOTAL })
      continue
    }
    if (isUnit) {
      // A section of one unit, or the units' shares of the indicator above; of one not known too.
      const unit = unitOf(name, units)?.name ?? name
      if (!hasFigures) {
        carried = { ...carried, unit }
        main = null
      } else if (main) add({ ...main, unit })
      else add({ called: name, unit })
      continue
    }

    const within = IN_WHICH.exec(name)
    const own = within ? name.slice(within[0].length) : name
    if (within && main) isInParts = true
    if (own === '' && id === '') continue
    const isBullet = BULLET.test(numbering) || BULLET.test(own)
    const known = find(id, own)
    const isPart =
      main !== null &&
      (within !== null || isBullet || (isInParts && !COUNTED.test(numbering) && !COUNTED.test(own)))
    if (!hasFigures) {
      // A group's heading; what follows is no part of the row before it.
      if (!isPart) main = null
      continue
    }
    const isOwn =
      known !== null && (id !== '' || isWhole(known, own, isInParts, main?.known ?? null))
    if (main && isPart && !isOwn) {
      const part = main.known && partNamed(own, main.known.indicator.id, indicators)
      if (part) add({ called: own, known: part })
      else add({ called: own, aside: { why: 'part', of: main.called } })
      continue
    }
    if (!isPart) {
      main = { called: own, known }
      isInParts = false
    }
    add({ called: own || id, known })
  }
  return found
}

/** On the next page of a table. */
const isHeadingAgain = (row: readonly GridCell[], headings: readonly string[]): boolean => {
  const filled = row.flatMap(({ text }, at) => (text === '' ? [] : [{ text, at }]))
  return (
    filled.length > 1 && filled.every(({ text, at }) => headings[at]?.split(' – ').includes(text))
  )
}

/** Words over the whole row are its heading. */
const hasFigure = (cell: GridCell | undefined): boolean =>
  cell !== undefined &&
  (cell.fault !== undefined || (cell.text !== '' && !(cell.isMerged && !/^\W*\d/.test(cell.text))))

const isAsideKind = (kind: ReturnType<typeof kindOfRow>): kind is 'plan' | 'share' =>
  kind === 'plan' || kind === 'share'

const TOTAL: SubjectAside = { why: 'total', of: '' }

/** *- Xã Hòa Ân*, *II. XÃ HÒA ÂN*: a unit, known or not; *Xã đạt chuẩn* is none. */
const UNIT =
  /^\W*(?:[IVXLC\d]+\s*[.)/-]\s*)?(?:(?:[Xx]ã|[Tt]hị trấn|[Pp]hường|[Đđ]ặc khu|[Cc]hi bộ) \p{Lu}\p{Ll}|(?:XÃ|THỊ TRẤN|PHƯỜNG|ĐẶC KHU)(?: \p{Lu}+){1,3}$)/u
/** *II. XÃ HỘI*, *Xã hội – môi trường*: a chapter. *XÃ HỘI SƠN* is a unit. */
const SOCIETY = /\bxa hoi(?! (?!va\b)[a-z])/
const namesUnit = (name: string, units: readonly KnownUnit[]): boolean =>
  unitOf(name, units) !== null || (UNIT.test(name.normalize('NFC')) && !SOCIETY.test(folded(name)))

/** *- Xã Hòa Ân*, *I. Xã Hòa Ân*, *X. Hòa Ân*. */
const unitOf = (name: string, units: readonly KnownUnit[]): KnownUnit | null =>
  unitNamed(name, units) ??
  unitNamed(name.replace(/^\s*(?:[-–+*•]|(?:[IVXLC]+|\d+|\p{L})\s*[.)/-])\s*/u, ''), units)

/** A row below another is an indicator of its own, unless it repeats that one's; under *trong đó* by its full name only. */
const isWhole = (
  { indicator }: KnownIndicator,
  name: string,
  isInParts: boolean,
  main: KnownIndicator | null,
): boolean =>
  indicator.id !== main?.indicator.id &&
  (!isInParts || nameKey(indicator.name.vi) === nameKey(name) || indicator.partOf !== undefined)
