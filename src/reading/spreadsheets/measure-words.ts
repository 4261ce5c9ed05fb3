import type { Measure } from '~/domain/indicator.ts'
import type { IndicatorWords } from '~/domain/indicator-words.ts'
import { folded } from '~/language/formats/spelling.ts'
import { moneyWordIn } from './number-separators.ts'

/** Units that are of no other kind: hectares are no tonnes. */
const PHYSICAL = new Set('ha,m2,m²,m3,m³,km,km2,km²,m,tan,ta,kg,lit,kwh,cong,gio,gb'.split(','))
const COUNTED = new Set(
  `nguoi,ho,hgd,con,cuoc,vu,viec,luot,luot nguoi,ca,xa,ap,khom,thon,ban,chi bo,dang vien,dv,doan vien,hoi vien,dong chi,d/c,dc,doanh nghiep,dn,cong ty,hop tac xa,htx,to,doi,lop,truong,phong,giuong,hoc sinh,sinh vien,lao dong,ld,thanh nien,cong dan,tieu chi,chi tieu,can,can nha,cong trinh,du an,ho so,don,cai,chiec,cay,dot,so,quyen,van ban,to chuc,to chuc dang,mo hinh,san pham,co so,ca nhan,tre,phu nu,nhan khau,suat,buoi,tin,bai,diem`.split(
    ',',
  ),
)
const SIZE = /^(?:(1[.,]?000|nghin|ngan)|(tram)|(1[.,]?000[.,]?000|trieu)) ?(?=\p{L})/u

/** What a measure says: its kind, the word, and what a bare number stands for. */
interface MeasureSaid {
  readonly kind: 'money' | 'percent' | 'physical' | 'counted'
  readonly word: string
  readonly factor: number
}

/** *Triệu đồng*, *%*, *1.000 ha*, *người*; `null` for what is no measure. */
export function measureSaid(text: string): MeasureSaid | null {
  const plain = folded(text).replace(/^(?:dvt|don vi(?: tinh)?)\s*:?\s*/, '')
  if (/^(?:%|phan tram|ty le %)$/.test(plain)) return { kind: 'percent', word: '%', factor: 1 }
  if (moneyWordIn(plain)) return { kind: 'money', word: plain, factor: 1 }
  const size = SIZE.exec(plain)
  const word = plain.slice(size?.[0].length ?? 0)
  const factor = size ? (size[1] ? 1e3 : size[2] ? 100 : 1e6) : 1
  const [base = ''] = word.split('/')
  if (PHYSICAL.has(base)) return { kind: 'physical', word: base, factor }
  return COUNTED.has(base) ? { kind: 'counted', word: base, factor } : null
}

export const isMeasure = (text: string): boolean => measureSaid(text) !== null

/** True for a bracket that is a unit of measure, of an indicator or of any. */
export const isMeasureOf = (
  text: string,
  measure: Measure | null,
  { counted = [] }: Pick<IndicatorWords, 'counted'> = {},
): boolean =>
  isMeasure(text) ||
  [measure?.name.vi ?? '', measure?.name.en ?? '', ...counted].some(
    (word) => word !== '' && folded(word) === folded(text),
  )

/** True where a sheet's unit of measure cannot be the indicator's: *Triệu đồng* of people, *tấn* of hectares. */
export function isOtherMeasure(said: MeasureSaid | null, { kind, name }: Measure): boolean {
  if (!said) return false
  if (kind === 'money') return said.kind !== 'money'
  if (kind === 'percent') return said.kind !== 'percent'
  if (said.kind === 'money' || said.kind === 'percent') return true
  const own = folded(name.vi)
  return said.kind === 'physical' && PHYSICAL.has(own) && own !== said.word
}

const BEHIND_NUMBER = /(?<![\p{L}\d])\d[\d.,]*[^\p{L}\d]*(\p{L}\S*(?: \p{L}\S*){0,2})/gu

/** True for a cell with a unit of its own, *8.250 ha*, which its column's does not multiply. */
export const statesMeasure = (text: string, { name }: Measure): boolean =>
  [...folded(text).matchAll(BEHIND_NUMBER)].some(([, behind = '']) => {
    const words = behind.replace(/[),;:.]+/g, '').split(' ')
    const beginnings = words.map((_, at) => words.slice(0, at + 1).join(' '))
    return beginnings.some((each) => each === folded(name.vi) || isMeasure(each))
  })
