import type { Sheet, SheetRow } from '../src/api/sheets.ts'
import type { Entry } from '../src/domain/entry.ts'
import { makeIndicator, makeObservation } from './builders.ts'

// Builders of what the office works on; those of the domain are in `builders.ts`.

const NOBODY = { id: '', name: '' }

export const makeEntry = (with_: Partial<Entry> = {}): Entry => ({
  ...makeObservation('2021-04'),
  note: '',
  acceptances: [],
  removal: '',
  savedAt: '',
  savedBy: NOBODY,
  ...with_,
})

export const makeSheetRow = (with_: Partial<SheetRow> = {}): SheetRow => ({
  indicator: makeIndicator(),
  targets: [],
  history: [],
  published: null,
  entry: null,
  version: 3,
  parts: [],
  partIds: [],
  arePartsDue: true,
  ...with_,
})

export const makeSheet = (with_: Partial<Sheet> = {}, text = ''): Sheet => ({
  unit: { id: 'cau-ke', name: { vi: 'Cầu Kè', en: 'Cầu Kè' }, kind: 'district', parentId: null },
  period: '2021-04',
  began: null,
  ending: null,
  partIds: [],
  report: null,
  reportVersion: 0,
  draft: {
    unitId: 'cau-ke',
    period: '2021-04',
    text,
    meetingDate: null,
    source: null,
    submittedAt: null,
    savedAt: '',
    savedBy: NOBODY,
  },
  draftVersion: 1,
  publications: [],
  rows: [makeSheetRow()],
  ...with_,
})
