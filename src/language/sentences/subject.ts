import type { Indicator } from '../../domain/indicator.ts'
import { inSentence } from '../formats/words.ts'

/** How the name of an indicator takes its number in a Vietnamese sentence. */
export type Subject =
  /** *kết nạp* 18 đảng viên *mới* */
  | { readonly kind: 'action'; readonly before: string; readonly after: string }
  /** có 04 vụ *phạm pháp hình sự* */
  | { readonly kind: 'things'; readonly after: string }
  /** *thu ngân sách nhà nước* đạt 25 tỷ đồng */
  | { readonly kind: 'amount'; readonly name: string }
  /** *Kiểm tra tổ chức đảng và đảng viên*: 05 cuộc */
  | { readonly kind: 'heading'; readonly name: string }

/** Verbs that take what is counted as their object. A name that begins otherwise is not taken apart. */
const VERBS = [
  'kết nạp',
  'phát triển',
  'thành lập',
  'giải quyết',
  'giải thể',
  'đào tạo',
  'bồi dưỡng',
  'xây dựng',
  'sửa chữa',
  'công nhận',
  'khen thưởng',
  'thi hành kỷ luật',
  'khai trừ',
  'kiểm tra',
  'giám sát',
  'tổ chức',
  'thực hiện',
  'tuyên truyền',
  'vận động',
  'hỗ trợ',
  'cấp',
  'trồng',
  'xóa',
  'xử lý',
  'phát hiện',
  'khám phá',
  'triệt phá',
  'khởi tố',
  'tiếp nhận',
  'tuyển chọn',
  'tuyển',
  'giao',
  'đưa',
  'tạo việc làm',
  'mở',
]

// "Kiểm tra tổ chức đảng và đảng viên" counts both; a number in the middle would count one.
const JOINED = /(?:^|\s)(?:và|hoặc|cùng)(?:\s|$)|[,;–/()-]/u

/** Splits a name at what is counted; anything unusual is left whole, as a heading. */
export function subject({ name, measure }: Indicator): Subject {
  const whole = inSentence(name.vi.normalize('NFC'))
  if (measure.kind !== 'count') return { kind: 'amount', name: whole }
  const unit = measure.name.vi.normalize('NFC').toLowerCase()
  const plain = whole.replace(/^(?:tổng )?số (?:lượng )?/u, '')
  const lower = plain.toLowerCase()
  const heading: Subject = { kind: 'heading', name: whole }
  const at = ` ${lower} `.indexOf(` ${unit} `)
  if (unit === '' || at < 0 || at !== ` ${lower} `.lastIndexOf(` ${unit} `)) return heading
  const before = plain.slice(0, at).trim()
  const after = plain.slice(at + unit.length).trim()
  if (JOINED.test(before) || JOINED.test(after)) return heading
  if (before === '') return { kind: 'things', after }
  const isAction = plain === whole && endsBeforeNumber(before.toLowerCase())
  return isAction ? { kind: 'action', before, after } : heading
}

/**
 * A verb alone, *thành lập mới*, or *đào tạo nghề cho*. Anything longer may be half a word:
 * *phát triển hợp tác* can also precede *xã*.
 */
const endsBeforeNumber = (before: string): boolean =>
  VERBS.some(
    (verb) =>
      ['', ' mới', ' thêm', ' được'].some((end) => before === verb + end) ||
      (before.startsWith(`${verb} `) && before.endsWith(' cho')),
  )
