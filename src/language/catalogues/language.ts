export const LANGUAGES = ['vi', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
