/** What the ranking is sorted by. */
export const COMPARE_SORTS = ['unit', 'value', 'percent'] as const
export type CompareSort = (typeof COMPARE_SORTS)[number]
