import type { Catalogue } from '~/language/catalogues/language.ts'

const vi = {
  prepare: 'Tải sẵn để họp không cần mạng',
  hint: 'Tải sẵn cả tháng đang xem vào máy này, để họp không cần mạng.',
  working: (done: string, all: string) => `Đang tải ${done}/${all}`,
  ready: 'Đã sẵn sàng dùng không cần mạng',
  missing: (parts: string) => `Chưa tải được: ${parts}.`,
  app: 'chương trình',
  impossible: 'Chỉ chuẩn bị được khi mở bằng địa chỉ https.',
}

const en: typeof vi = {
  prepare: 'Prepare for the meeting',
  hint: 'Downloads the whole month on screen to this device, so that the meeting needs no network.',
  working: (done, all) => `Downloading ${done}/${all}`,
  ready: 'Ready to use without a network',
  missing: (parts) => `Could not be downloaded: ${parts}.`,
  app: 'the program',
  impossible: 'Only available when the page is opened at an https address.',
}

/** The texts of preparing a meeting. */
export const PREPARE_TEXT: Catalogue<typeof vi> = { vi, en }
