import type { Catalogue } from './language.ts'

const vi = {
  asPresented: (day: string) => `Đang xem như đã công bố ngày ${day}`,
  asItStands: 'Xem số liệu hiện nay',
  edition: (number: string, day: string) => `Xem lần công bố ${number}, ngày ${day}`,
}
const en: typeof vi = {
  asPresented: (day) => `As published on ${day}`,
  asItStands: 'Show current figures',
  edition: (number, day) => `Show publication ${number} of ${day}`,
}

/** A month as it was published or presented once, and as it stands. */
export const EDITIONS_TEXT: Catalogue<typeof vi> = { vi, en }
