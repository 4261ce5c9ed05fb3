export const LANGUAGES = ['vi', 'en'] as const
export type Language = (typeof LANGUAGES)[number]

/** Texts in every language of the screens; a missing text does not compile (decision 0005). */
export type Catalogue<Text> = Readonly<Record<Language, Text>>
