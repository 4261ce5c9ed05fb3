import { describe, expect, test } from 'vitest'
import { memoryAccounts } from '../../mocks/memory-accounts.ts'
import { SAMPLE_ACCOUNTS } from '../../mocks/sample/accounts.ts'
import { sampleDistrict } from '../../mocks/sample/sample-district.ts'
import { createApi } from '../../server/api/api.ts'
import { memoryStore } from '../../server/store/memory/memory-store.ts'
import { ROLES } from './account.ts'
import { canFor } from './can-for.ts'
import { ACCESS, can, type OperationId } from './permissions.ts'
import type { Unit } from './unit.ts'

// Written by hand, and never derived from the table in the code: what the district committee agreed.
// ✓ may · may not ○ may, for the units the account answers for. The first two columns are somebody
// who has not signed in, where reading is open and where it is not.
const AGREED = `
                        open  closed  viewer  editor  approver  admin
getSession              ✓     ✓       ✓       ✓       ✓         ✓
signIn                  ✓     ✓       ✓       ✓       ✓         ✓
setUp                   ✓     ✓       ✓       ✓       ✓         ✓
signOut                 ✓     ✓       ✓       ✓       ✓         ✓
signOutEverywhere       ·     ·       ✓       ✓       ✓         ✓
changePassword          ·     ·       ✓       ✓       ✓         ✓

listUnits               ✓     ·       ✓       ✓       ✓         ✓
listIndicators          ✓     ·       ✓       ✓       ✓         ✓
getIndicator            ✓     ·       ✓       ✓       ✓         ✓
listPeriods             ✓     ·       ✓       ✓       ✓         ✓
getOverview             ✓     ·       ✓       ✓       ✓         ✓
getReport               ✓     ·       ✓       ✓       ✓         ✓
compareUnits            ✓     ·       ✓       ✓       ✓         ✓
getMatrix               ✓     ·       ✓       ✓       ✓         ✓
listCorrections         ✓     ·       ✓       ✓       ✓         ✓
listProgrammes          ✓     ·       ✓       ✓       ✓         ✓
listEvents              ✓     ·       ✓       ✓       ✓         ✓
listDirectives          ✓     ·       ✓       ✓       ✓         ✓
getArrangement          ✓     ·       ✓       ✓       ✓         ✓
listMeetings            ✓     ·       ✓       ✓       ✓         ✓

getSheet                ·     ·       ·       ○       ○         ·
listHandIns             ·     ·       ·       ○       ○         ·
getWork                 ·     ·       ·       ○       ○         ○
getCoverage             ·     ·       ·       ○       ○         ·
saveEntry               ·     ·       ·       ○       ○         ·
saveDraft               ·     ·       ·       ○       ○         ·
importEntries           ·     ·       ·       ✓       ✓         ·
listSheetColumns        ·     ·       ·       ✓       ✓         ·
saveSheetColumns        ·     ·       ·       ✓       ✓         ·
submitSheet             ·     ·       ·       ○       ○         ·
previewSheet            ·     ·       ·       ○       ○         ·
previewParts            ·     ·       ·       ·       ○         ·
publishSheet            ·     ·       ·       ·       ○         ·
reopenSheet             ·     ·       ·       ·       ○         ·
listTargets             ·     ·       ·       ○       ○         ·
saveTarget              ·     ·       ·       ○       ○         ·
removeTarget            ·     ·       ·       ○       ○         ·

askExplanation          ·     ·       ○       ·       ○         ·
answerExplanation       ·     ·       ·       ○       ○         ·
saveEvent               ·     ·       ·       ○       ○         ·
removeEvent             ·     ·       ·       ○       ○         ·
saveDirective           ·     ·       ○       ○       ○         ·
removeDirective         ·     ·       ·       ○       ○         ·
carryDirective          ·     ·       ·       ○       ○         ·
saveArrangement         ·     ·       ·       ○       ○         ·
startMeeting            ·     ·       ○       ○       ○         ·
saveMeeting             ·     ·       ○       ○       ○         ·
exportData              ·     ·       ·       ✓       ✓         ✓

listUnitHistory         ·     ·       ·       ·       ·         ✓
addUnit                 ·     ·       ·       ·       ·         ✓
addUnits                ·     ·       ·       ·       ·         ✓
changeUnit              ·     ·       ·       ·       ·         ✓
removeUnit              ·     ·       ·       ·       ·         ✓
listSuccessions         ·     ·       ·       ·       ·         ✓
addSuccession           ·     ·       ·       ·       ·         ✓
changeSuccession        ·     ·       ·       ·       ·         ✓
removeSuccession        ·     ·       ·       ·       ·         ✓
listIndicatorVersions   ·     ·       ·       ·       ·         ✓
addIndicator            ·     ·       ·       ·       ·         ✓
changeIndicator         ·     ·       ·       ·       ·         ✓
removeIndicator         ·     ·       ·       ·       ·         ✓
orderIndicators         ·     ·       ·       ·       ·         ✓
listSections            ·     ·       ·       ·       ·         ✓
saveSections            ·     ·       ·       ·       ·         ✓
saveProgramme           ·     ·       ·       ·       ·         ✓
removeProgramme         ·     ·       ·       ·       ·         ✓
listIndicatorWords      ·     ·       ·       ✓       ✓         ✓
saveIndicatorWords      ·     ·       ·       ✓       ✓         ✓
listUsers               ·     ·       ·       ·       ·         ✓
addUser                 ·     ·       ·       ·       ·         ✓
changeUser              ·     ·       ·       ·       ·         ✓
resetPassword           ·     ·       ·       ·       ·         ✓
endSessions             ·     ·       ·       ·       ·         ✓
listAudit               ·     ·       ·       ·       ✓         ✓
getSystem               ·     ·       ·       ·       ·         ✓
`

const [[...COLUMNS] = [], ...ROWS] = AGREED.trim()
  .split(/\n+/)
  .map((line) => line.trim().split(/\s+/))

/** One line for each operation and person: `publishSheet editor ·`. */
const agreed = (isReadingOpen: boolean): string[] =>
  ROWS.flatMap(([operation, ...marks]) =>
    marks.flatMap((mark, i) => {
      const column = COLUMNS[i]!
      if (column === (isReadingOpen ? 'closed' : 'open')) return []
      return `${operation} ${i < 2 ? 'nobody' : column} ${mark}`
    }),
  )

const PEOPLE = [null, ...ROLES]
/** How the API lets somebody in: to their own unit, and to another. */
const MARKS: Record<string, string> = { 'in in': '✓', 'in out': '○', 'out out': '·' }

test('the agreed matrix names every operation, and each once', () => {
  const names = ROWS.map(([name]) => name)
  expect(names.toSorted()).toEqual(Object.keys(ACCESS).sort())
  expect(COLUMNS).toEqual(['open', 'closed', ...ROLES])
  expect(ROWS.every((row) => row.length === 7)).toBe(true)
})

describe.each([true, false])('where reading without signing in is allowed: %s', (isReadingOpen) => {
  test('a role can do what was agreed', () => {
    const found = (Object.keys(ACCESS) as OperationId[]).flatMap((operation) =>
      PEOPLE.map((role) => {
        const isAllowed = can(role && { role }, operation, isReadingOpen)
        return `${operation} ${role ?? 'nobody'} ${isAllowed ? '✓' : '·'}`
      }),
    )
    expect(found.sort()).toEqual(
      agreed(isReadingOpen)
        .map((line) => line.replace('○', '✓'))
        .sort(),
    )
  })

  test('the API lets everybody in where it was agreed, and nowhere else', async () => {
    const { accounts, signInAs } = memoryAccounts()
    const api = createApi(memoryStore(sampleDistrict), { accounts, isReadingOpen })
    // Everybody answers for one commune only.
    for (const { username, ...account } of SAMPLE_ACCOUNTS)
      await accounts.change(username, { ...account, unitId: 'hoa-an', isDisabled: false })

    /** The status of a refusal. The body is nonsense, so that nothing changes. */
    const refusal = async (method: string, path: string) => {
      const response = await api.request(path, {
        method,
        headers: { 'content-type': 'application/json' },
        ...(method !== 'GET' && { body: '{"no":1}' }),
      })
      const { type } = (await response.json()) as { type?: string }
      const isRefused = type === 'urn:so-ket:sign-in-needed' || type === 'urn:so-ket:not-allowed'
      return isRefused ? response.status : null
    }

    const found: string[] = []
    const { paths } = api.getOpenAPI31Document({
      openapi: '3.1.0',
      info: { title: '', version: '' },
    })
    for (const [template, methods] of Object.entries(paths ?? {}))
      for (const [method, operation] of Object.entries(methods))
        for (const role of PEOPLE) {
          const refusals = []
          for (const unit of ['hoa-an', 'tam-ngai']) {
            signInAs(role)
            const path = template
              .replace('{unit}', unit)
              .replace('{period}', '2021-04')
              .replace(/\{\w+\}/g, 'a')
            refusals.push(await refusal(method.toUpperCase(), path))
          }
          const doors = refusals.map((status) => {
            if (status === null) return 'in'
            return status === (role === null ? 401 : 403) ? 'out' : status
          })
          const mark = MARKS[doors.join(' ')] ?? doors.join(' ')
          found.push(`${operation.operationId} ${role ?? 'nobody'} ${mark}`)
        }
    expect(found.sort()).toEqual(agreed(isReadingOpen).sort())
  })
})

describe('for one unit', () => {
  const unit = (id: string, parentId: string | null): Unit => ({
    ...{ id, parentId, kind: parentId ? 'commune' : 'district' },
    name: { vi: id, en: id },
  })
  const units = [unit('cau-ke', null), unit('hoa-an', 'cau-ke'), unit('tam-ngai', 'cau-ke')]
  const of = (role: (typeof ROLES)[number], unitId: string | null) => ({ role, unitId })

  test.each([
    ['an account of all units', of('editor', null), 'saveEntry', 'hoa-an', true],
    ['an account of the unit', of('editor', 'hoa-an'), 'saveEntry', 'hoa-an', true],
    ['an account of the unit above', of('editor', 'cau-ke'), 'saveEntry', 'hoa-an', true],
    ['an account of another unit', of('editor', 'tam-ngai'), 'saveEntry', 'hoa-an', false],
    ['an account of a part', of('editor', 'hoa-an'), 'saveEntry', 'cau-ke', false],
    ['another role of the unit', of('viewer', 'hoa-an'), 'saveEntry', 'hoa-an', false],
    ['another role of all units', of('admin', null), 'saveEntry', 'hoa-an', false],
    ['nobody', null, 'saveEntry', 'hoa-an', false],
    // Without the setting of the installation, what readers see is not open to all.
    ['nobody', undefined, 'getReport', 'hoa-an', false],
    ['nobody', undefined, 'signIn', 'hoa-an', true],
  ] as const)('%s (%o) may %s of %s: %s', (_, account, operation, unitId, expected) => {
    expect(canFor(account, operation, units, unitId)).toBe(expected)
  })
})
