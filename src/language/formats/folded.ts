/**
 * A text as it is compared where marks, case and spacing do not count: *Luỹ kế* and *lũy  kế* are
 * both *luy ke*, and *đ* is *d*.
 */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đðĐÐ]/g, 'd')
    .toLowerCase()
    .replace(/[\s\u200b-\u200d\ufeff]+/g, ' ')
    .trim()
