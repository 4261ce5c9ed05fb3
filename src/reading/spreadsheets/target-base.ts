import type { TargetBase } from '~/domain/target.ts'
import { folded } from '~/language/formats/spelling.ts'

// However a level is called: *kế hoạch HĐND huyện giao*, *dự toán tỉnh giao*.
const COUNCIL = /\bhdnd\b|\bhoi dong nhan dan\b/
const RESOLUTION = /\bnghi quyet\b|\bnq\b/
const SUPERIOR = /\b(?:tinh|trung uong|tw|cap tren|chinh phu|thanh pho|tren) giao\b/
const LEVEL = /\b(huyen|(?<!co )quan|thi xa|xa|phuong|thi tran) giao\b/
const PLAN = /\b(?:ke hoach|kh)\b/

/**
 * Who set the target that a heading or a cell names; `null` where it does not say. *Huyện giao* is the
 * own council's word in a district's sheet, and the superior's in a commune's.
 *
 * @param unit - the name of the unit the sheet is of
 */
export function baseIn(text: string, unit: string): TargetBase | null {
  const plain = folded(text)
  if (COUNCIL.test(plain)) return 'council'
  const level = LEVEL.exec(plain)?.[1]
  // A town's committee is not called by its kind.
  const own = folded(unit).replace(/^thi uy /, 'thi xa ')
  if (level) return own.startsWith(level) ? 'council' : 'province'
  if (SUPERIOR.test(plain) || /\btinh$/.test(plain)) return 'province'
  if (RESOLUTION.test(plain)) return 'resolution'
  return PLAN.test(plain) ? 'plan' : null
}
