import type { Language } from '../catalogues/language.ts'
import { formatNumber } from './number.ts'

const UNITS = ['B', 'KB', 'MB', 'GB', 'TB'] as const

/** *12,5 MB*: a size in steps of 1,024. */
export function formatBytes(bytes: number, language: Language): string {
  const step = bytes < 1 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log2(bytes) / 10))
  return `${formatNumber(bytes / 1024 ** step, language, 1)} ${UNITS[step]}`
}
