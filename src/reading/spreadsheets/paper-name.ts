import { withoutDiacritics } from '~/language/formats/spelling.ts'

const PAPER =
  /\b(?:nghi quyet|quyet dinh|ke hoach|nq|qd|kh)(?: so)?:? ?\d{1,5}(?:\/\d{4})?[-/][a-z][a-z\d/-]*(?:,? ngay \d{1,2}(?:[/.-]\d{1,2}[/.-]| thang \d{1,2} nam )\d{4})?/

/** The place of a paper in a text: *Nghị quyết số 05-NQ/HU ngày 10/12/2020*. */
const placeIn = (text: string) => PAPER.exec(withoutDiacritics(text).toLowerCase())

/** The paper that set something, as a heading or a title names it; empty for none. */
export function paperIn(text: string): string {
  const composed = text.normalize('NFC')
  const place = placeIn(composed)
  return place ? composed.slice(place.index, place.index + place[0].length) : ''
}

/** The text without that paper, whose day is no time of figures. */
export const withoutPaper = (text: string): string => {
  const paper = paperIn(text)
  return paper === '' ? text : text.normalize('NFC').replace(paper, ' ')
}
