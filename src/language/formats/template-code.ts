import { isPeriod, type Period } from '../../domain/period.ts'

/** Which unit and month a sheet to fill in is of, whatever its file is called by the time it returns. */
export interface TemplateCode {
  readonly unitId: string
  readonly period: Period
}

const CODE = /\bMã biểu: (\S+) (\d{4}-\d{2})\b/

/** *Mã biểu: hoa-an 2021-05*, as a template has it above its table. */
export const formatTemplateCode = ({ unitId, period }: TemplateCode): string =>
  `Mã biểu: ${unitId} ${period}`

/** The code among the lines above a table; `null` for none. */
export function templateCodeIn(lines: readonly string[]): TemplateCode | null {
  const [, unitId, period] = CODE.exec(lines.join('\n').normalize('NFC')) ?? []
  return unitId && period && isPeriod(period) ? { unitId, period } : null
}
