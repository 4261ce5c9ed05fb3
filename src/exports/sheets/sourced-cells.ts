import type { Localized } from '../../domain/indicator.ts'
import type { Sourced } from '../../domain/observation.ts'
import type { TargetBase } from '../../domain/target.ts'
import type { Language } from '../../language/catalogues/language.ts'
import type { Text } from '../../language/catalogues/vi.ts'
import { type FigureKey, figureCells, figureColumns, figureFrom } from './figure-cells.ts'
import { keyOf, type RecordColumn, type RecordRow } from './record-sheet.ts'
import type { SheetCell } from './sheet-table.ts'

/** The columns of a figure and of where it comes from. */
export type SourcedKey<Field extends string> = FigureKey<Field> | `${Field}Origin`

/** A figure that is told of a target, and who set that. */
export interface Based extends Sourced {
  readonly base: TargetBase
}
export type BasedKey<Field extends string> = SourcedKey<Field> | `${Field}Base`

const ORIGIN: Localized = { vi: 'nguồn gốc', en: 'origin' }
const BASE: Localized = { vi: 'căn cứ', en: 'set by' }

const beside = (heading: Localized, what: Localized): Localized => ({
  vi: `${heading.vi}: ${what.vi}`,
  en: `${heading.en}: ${what.en}`,
})

export const sourcedColumns = <Field extends string>(field: Field, heading: Localized) =>
  ({
    ...figureColumns(field, heading),
    [`${field}Origin`]: { heading: beside(heading, ORIGIN), width: 16 },
  }) as Readonly<Record<SourcedKey<Field>, RecordColumn>>

export const sourcedCells = <Field extends string>(
  field: Field,
  sourced: Sourced | null,
  { text, language }: { readonly text: Text; readonly language: Language },
  size = 1,
) =>
  ({
    ...figureCells(field, sourced?.figure ?? null, language, size),
    [`${field}Origin`]: sourced && text.origins[sourced.origin],
  }) as Readonly<Record<SourcedKey<Field>, SheetCell>>

export function sourcedFrom<Field extends string>(
  row: RecordRow<SourcedKey<Field>>,
  field: Field,
  size = 1,
): Sourced | null {
  const figure = figureFrom<Field>(row, field, size)
  return figure && { figure, origin: keyOf(row.words.origins, row.text(`${field}Origin`)) }
}

export const basedColumns = <Field extends string>(field: Field, heading: Localized) =>
  ({
    ...sourcedColumns(field, heading),
    [`${field}Base`]: { heading: beside(heading, BASE), width: 24 },
  }) as Readonly<Record<BasedKey<Field>, RecordColumn>>

export const basedCells = <Field extends string>(
  field: Field,
  based: Based | null,
  context: { readonly text: Text; readonly language: Language },
  size = 1,
) =>
  ({
    ...sourcedCells(field, based, context, size),
    [`${field}Base`]: based && context.text.bases[based.base],
  }) as Readonly<Record<BasedKey<Field>, SheetCell>>

export function basedFrom<Field extends string>(
  row: RecordRow<BasedKey<Field>>,
  field: Field,
  size = 1,
): Based | null {
  const sourced = sourcedFrom<Field>(row, field, size)
  return sourced && { ...sourced, base: keyOf(row.words.bases, row.text(`${field}Base`)) }
}
