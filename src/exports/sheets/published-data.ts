import type { Indicator } from '../../domain/indicator.ts'
import type { Observation } from '../../domain/observation.ts'
import { passageOf } from '../../domain/passage.ts'
import type { Directive, Report } from '../../domain/report.ts'
import type { Target } from '../../domain/target.ts'
import type { PastUnit, Unit } from '../../domain/unit.ts'
import type { SentenceContext } from '../../language/sentences/phrases.ts'
import { DIRECTIVE_SHEET } from './directive-sheet.ts'
import { INDICATOR_SHEET } from './indicator-sheet.ts'
import { OBSERVATION_SHEET } from './observation-sheet.ts'
import { type RecordSheet, recordsFrom, recordTable, type Surroundings } from './record-sheet.ts'
import { REPORT_SHEET } from './report-sheet.ts'
import type { SheetTable } from './sheet-table.ts'
import { TARGET_SHEET } from './target-sheet.ts'
import { PAST_UNIT_SHEET, UNIT_SHEET } from './unit-sheet.ts'

/** All that is published of a unit and its parts. */
export interface PublishedData {
  readonly units: readonly Unit[]
  readonly pastUnits: readonly PastUnit[]
  readonly indicators: readonly Indicator[]
  readonly targets: readonly Target[]
  readonly observations: readonly Observation[]
  readonly reports: readonly Report[]
  readonly directives: readonly Directive[]
}

/** The same, with the unit it was asked for. */
export interface UnitData extends PublishedData {
  readonly unit: string
}

/** A sheet for each kind, figures first: what most people open the file for. */
export function publishedTables(data: PublishedData, context: SentenceContext): SheetTable[] {
  const around = surroundings(data, context)
  return [
    recordTable(OBSERVATION_SHEET, data.observations, around),
    recordTable(TARGET_SHEET, data.targets, around),
    recordTable(INDICATOR_SHEET, data.indicators, around),
    recordTable(UNIT_SHEET, data.units, around),
    recordTable(PAST_UNIT_SHEET, data.pastUnits, around),
    recordTable(REPORT_SHEET, data.reports, around),
    recordTable(DIRECTIVE_SHEET, data.directives, around),
  ]
}

function surroundings(data: PublishedData, { text, language }: SentenceContext): Surroundings {
  const units = new Map(data.units.map((each) => [each.id, each]))
  const indicators = new Map(data.indicators.map((each) => [each.id, each]))
  const words = new Map(data.reports.map((each) => [`${each.unitId} ${each.period}`, each.text]))
  return {
    text,
    language,
    unitName: (id) => units.get(id)?.name[language] ?? id,
    indicator: (id) => indicators.get(id),
    sentence: ({ unitId, period, evidence }) =>
      passageOf(words.get(`${unitId} ${period}`) ?? '', evidence)?.text ?? '',
  }
}

/** A sheet as a program reads it: its name, and its rows with the headings first. */
export interface ReadSheet {
  readonly name: string
  readonly rows: readonly (readonly unknown[])[]
}

/**
 * The data that `publishedTables` wrote, from a workbook or from files of comma-separated values.
 *
 * @param context - the language the file was written in
 * @throws RangeError for a sheet or a column that is missing
 */
export function publishedFrom(
  sheets: readonly ReadSheet[],
  context: SentenceContext,
): PublishedData {
  const read = <Kind, Key extends string>(sheet: RecordSheet<Kind, Key>): Kind[] => {
    const found = sheets.find(({ name }) => name === sheet.name[context.language])
    if (!found) throw new RangeError(`no sheet ${sheet.name[context.language]}`)
    return recordsFrom(sheet, found.rows, context)
  }
  return {
    units: read(UNIT_SHEET),
    pastUnits: read(PAST_UNIT_SHEET),
    indicators: read(INDICATOR_SHEET),
    targets: read(TARGET_SHEET),
    observations: read(OBSERVATION_SHEET),
    reports: read(REPORT_SHEET),
    directives: read(DIRECTIVE_SHEET),
  }
}
