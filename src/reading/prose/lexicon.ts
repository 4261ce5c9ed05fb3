import type { Qualifier } from '../../domain/figure.ts'
import { phraseIndex } from './phrase-index.ts'
import { COMMITTEES, ofEachPlace } from './place-kinds.ts'

/** What a word does for the numbers around it. */
export type Role =
  /** *đạt, bằng*: what follows was reached. */
  | { readonly kind: 'attain' }
  /** *vượt*: a percentage above the whole. */
  | { readonly kind: 'exceed' }
  | { readonly kind: 'rise' }
  | { readonly kind: 'fall' }
  /** *còn, lên*: what follows is the level, not the change. */
  | { readonly kind: 'standing' }
  /** *chiếm*: a share of something. */
  | { readonly kind: 'share' }
  /** *so với*. */
  | { readonly kind: 'against' }
  | { readonly kind: 'same-period' }
  | { readonly kind: 'qualifier'; readonly qualifier: Qualifier; readonly word: string | undefined }
  | { readonly kind: 'estimate' }
  | { readonly kind: 'time'; readonly time: FixedTime }
  /** *nâng tổng số … lên*. */
  | { readonly kind: 'total' }
  /** *trong đó*. */
  | { readonly kind: 'part' }
  /** *phấn đấu, dự kiến*: not done yet. */
  | { readonly kind: 'plan' }
  /** *nhiệm vụ*: heads what is to be done; in a sentence it says nothing. */
  | { readonly kind: 'task' }
  /** *kết quả*: heads what was done. */
  | { readonly kind: 'result' }
  /** *toàn huyện*: the unit itself. */
  | { readonly kind: 'own-unit' }
  /** *toàn tỉnh*: a larger one. */
  | { readonly kind: 'other-unit' }
  /** *xã, thị trấn*: with a name behind it, a smaller one. */
  | { readonly kind: 'place' }
  /** *hiện có*: how many there are, not how many were added. */
  | { readonly kind: 'stock' }
  /** *chi ngân sách, huy hiệu, kỷ luật*: counted in the same unit, and never this indicator unless named as such. */
  | { readonly kind: 'contrary' }
  /** *không xảy ra*: of incidents, none. */
  | { readonly kind: 'none' }
  /** *lần lượt*: figures of several, each its own. */
  | { readonly kind: 'in-turn' }
  /** *thực hiện* before a plan: the plan is carried out, not stated. */
  | { readonly kind: 'carry-out' }
  /** *chi bộ, tổ chức*: says nothing before a number; behind it, it is what was counted. */
  | { readonly kind: 'body' }
  /** *đang hướng dẫn thủ tục*: what follows is not done yet, whatever is named. */
  | { readonly kind: 'undone' }
  /** *tốc độ tăng*: of what follows something else is told. */
  | { readonly kind: 'growth' }
  | { readonly kind: 'neutral' }

export type FixedTime =
  | 'month'
  | 'year-to-date'
  | 'quarter'
  | 'now'
  /** *hiện nay*: how many there are, where *đến nay* is how many have come. */
  | 'current'
  | 'year'
  | 'other-period'
  | 'last-year'
  | 'past-year'
  | 'future'
  | 'since-term'
  | 'point'

const words = (list: string): string[] =>
  list
    .split(/[,\n]/)
    .map((word) => word.trim())
    .filter(Boolean)

const all = (kind: Exclude<Role['kind'], 'qualifier' | 'time'>, list: string) =>
  words(list).map((word) => [word, { kind } as Role] as const)

const times = (time: FixedTime, list: string) =>
  words(list).map((word) => [word, { kind: 'time', time } as Role] as const)

/** @param usual - words that are not stored, because the qualifier is shown by the first of them anyway */
const qualifiers = (qualifier: Qualifier, usual: string, list: string) => [
  ...words(usual).map((each) => [each, qualifierRole(qualifier, undefined)] as const),
  ...words(list).map((each) => [each, qualifierRole(qualifier, each)] as const),
]

const qualifierRole = (qualifier: Qualifier, word: string | undefined): Role => ({
  kind: 'qualifier',
  qualifier,
  word,
})

const ROLES: (readonly [string, Role])[] = [
  ...all(
    'attain',
    'đạt, đạt được, bằng, đạt và vượt, tương đương, đạt tỷ lệ, tỷ lệ đạt, tiến độ đạt, gấp, tăng gấp, cao gấp',
  ),
  ...all('exceed', 'vượt, đạt vượt, vượt mức'),
  ...all('rise', 'tăng, tăng thêm, cao hơn, nhiều hơn'),
  ...all('fall', 'giảm, thấp hơn, ít hơn, giảm bớt, hụt'),
  ...all(
    'standing',
    'còn, lên, xuống, về còn, về mức, giảm về, giảm về mức, xuống còn, giảm còn, tăng lên, giảm xuống còn, lên đến, lên tới, đạt mức, nâng lên, giảm xuống',
  ),
  ...all('share', 'chiếm, chiếm tỷ lệ, tỷ trọng'),
  ...all('against', 'so với, so'),
  ...all('same-period', 'cùng kỳ, cùng thời kỳ, cùng thời điểm, ck'),
  ...qualifiers(
    'under',
    'gần, gần đạt, gần như',
    'dưới, chưa đến, chưa tới, không tới, chưa đầy, non, ngót, ngót nghét, xấp xỉ dưới',
  ),
  ...qualifiers('over', 'trên', 'quá, hơn'),
  ...qualifiers('at-least', 'không dưới', 'ít nhất, tối thiểu, không ít hơn, không thấp hơn'),
  ...qualifiers('at-most', 'không quá', 'không vượt quá, tối đa, nhiều nhất, không hơn'),
  ...qualifiers(
    'about',
    'khoảng',
    'khoảng chừng, chừng, độ khoảng, trên dưới, vào khoảng, tầm, xấp xỉ',
  ),
  ...all('estimate', 'ước, ước tính, ước thực hiện, ước đạt, ước được'),
  ...times(
    'month',
    'trong tháng, tháng này, tháng qua, trong kỳ, kỳ này, kỳ báo cáo, tháng báo cáo',
  ),
  ...times(
    'year-to-date',
    `từ đầu năm, từ đầu năm đến nay, tính từ đầu năm, kể từ đầu năm, tính từ đầu năm đến nay, kể từ đầu năm đến nay, từ đầu năm tới nay, đầu năm đến nay, từ đầu năm đến thời điểm này, lũy kế,
    những tháng đầu năm, lũy kế đến nay, lũy kế từ đầu năm, cộng dồn, cộng dồn đến nay, lũy tiến, từ tháng 1 đến nay, các tháng đầu năm`,
  ),
  ...times('quarter', 'trong quý, quý này'),
  ...times(
    'now',
    'đến nay, tới nay, tính đến nay, cho đến nay, tính đến thời điểm này, đến thời điểm này, tính đến thời điểm hiện tại',
  ),
  ...times('current', 'hiện nay, hiện, hiện tại'),
  ...times('year', 'cả năm, trong năm, năm nay'),
  ...times(
    'other-period',
    'tháng trước, cuối năm trước, đầu kỳ, kỳ trước, quý trước, tháng liền kề',
  ),
  ...times('last-year', 'năm trước, năm ngoái'),
  ...times('past-year', 'năm qua, trong năm qua, một năm qua'),
  ...times(
    'future',
    'tháng tới, tháng sau, thời gian tới, cuối năm nay, năm tới, năm sau, tháng tiếp theo, quý tới, những tháng còn lại, các tháng còn lại, những tháng cuối năm, các tháng cuối năm, 6 tháng cuối năm',
  ),
  ...times(
    'since-term',
    '5 năm qua, trong 5 năm, cả nhiệm kỳ, toàn khóa, từ đầu nhiệm kỳ, từ đầu nhiệm kỳ đến nay, trong nhiệm kỳ, nhiệm kỳ qua, nhiệm kỳ vừa qua, trong nhiệm kỳ qua, qua nhiệm kỳ, sau nhiệm kỳ, từ trước đến nay, bình quân mỗi năm, bình quân hàng năm, bình quân hằng năm, trung bình mỗi năm, mỗi năm, hàng năm, hằng năm',
  ),
  ...times('point', 'đầu năm, cuối năm, nhiệm kỳ, đầu nhiệm kỳ, giai đoạn'),
  ...all('total', 'nâng tổng số, đưa tổng số, nâng số, đưa số, nâng, đưa, nâng tổng cộng'),
  ...all(
    'part',
    'nhất là, trong đó, trong số đó, trong số này, gồm, gồm có, bao gồm, cụ thể gồm, riêng, chia ra',
  ),
  ...all(
    'plan',
    `phấn đấu, phấn đấu đến, đề ra một số chỉ tiêu, đề ra nhiều chỉ tiêu, dự kiến, sẽ, cần tiếp tục,
    cần tập trung, tập trung hoàn thành, đề nghị các, yêu cầu các, trước mắt, thời gian tới,
    xác định, đặt mục tiêu, đề ra mục tiêu, đề ra các mục tiêu, đề ra các chỉ tiêu, các chỉ tiêu chủ yếu, chỉ tiêu chủ yếu là, chỉ tiêu chủ yếu gồm, chỉ tiêu chủ yếu sau, chỉ tiêu chủ yếu như sau,
    kế hoạch tháng tới, mục tiêu đến, đăng ký kết nạp, chuẩn bị kết nạp, chưa kết nạp`,
  ),
  ...all(
    'undone',
    'đang, đề nghị, thủ tục, hồ sơ, sau điều chỉnh, sau khi điều chỉnh, chuẩn bị, tiếp tục xem xét, sắp',
  ),
  ...all(
    'growth',
    'tốc độ tăng, tốc độ gia tăng, tốc độ tăng trưởng, tốc độ phát triển, mức tăng, mức tăng trưởng, tăng trưởng, cơ cấu, nhịp độ tăng',
  ),
  ...all('task', 'nhiệm vụ, phương hướng, định hướng, chương trình công tác'),
  ...all(
    'result',
    'kết quả, tình hình thực hiện, kết quả đạt được, kết quả thực hiện, tình hình kết quả, đánh giá, tình hình, sơ kết, tổng kết, báo cáo',
  ),
  ...all(
    'own-unit',
    [
      'toàn đảng bộ, trên địa bàn, toàn địa bàn, địa bàn',
      ...ofEachPlace((kind) => [
        ...[`toàn ${kind}`, `trên toàn ${kind}`, `toàn đảng bộ ${kind}`, `riêng ${kind}`],
        ...[`${kind} nhà`, `địa bàn ${kind}`, `trên địa bàn ${kind}`],
      ]),
    ].join(', '),
  ),
  ...all(
    'other-unit',
    'toàn tỉnh, cả tỉnh, cả nước, của tỉnh, trong tỉnh, toàn quốc, bình quân cả nước, bình quân của tỉnh',
  ),
  ...all(
    'place',
    [
      'tỉnh, đảng ủy, đảng bộ, ấp, khóm, chi bộ ấp, chi bộ khóm',
      ...COMMITTEES,
      ...ofEachPlace((kind) => [kind, `đảng bộ ${kind}`]),
      ...ofEachPlace((kind) => [`đảng ủy ${kind}`], ['commune']),
    ].join(', '),
  ),
  ...all(
    'stock',
    'hiện có, đang có, tổng số hiện có, hiện tại có, tổng số đảng viên toàn, đang hoạt động, đang quản lý, còn hoạt động',
  ),
  ...all(
    'contrary',
    `chi ngân sách, tổng chi, chi thường xuyên, chi đầu tư, huy hiệu, huy hiệu đảng, kỷ luật, thi hành kỷ luật, khiển trách, cảnh cáo, khai trừ, xóa tên,
    chuyển chính thức, công nhận chính thức, chuyển sinh hoạt, giới thiệu, bồi dưỡng, lớp, giải thể, giá trị tăng thêm, giá trị gia tăng, đi vào hoạt động, ngừng hoạt động, tạm ngừng, còn thiếu, thiếu,
    không thuộc, cao nhất, thấp nhất, nâng cao, kiểu mẫu, không còn, không giữ, không giữ được, còn lại, nợ, nợ đọng, nợ thuế, thu hồi, hoàn thuế, trợ cấp, bổ sung, kết dư, chuyển nguồn, từ trần, qua đời, miễn sinh hoạt, bình quân,
    hỗ trợ, tặng, trao, giám sát, khen thưởng, biểu dương, học tập, quán triệt, xuất ngũ, cận nghèo, thoát nghèo, làm rõ, khởi tố, tham dự, dự, vốn đăng ký`,
  ),
  ...all('in-turn', 'lần lượt'),
  ...all(
    'none',
    `không xảy ra, không để xảy ra, không phát sinh, không để phát sinh, không có, không ghi nhận, không phát hiện, chưa xảy ra,
    chưa phát sinh, chưa ghi nhận, chưa có`,
  ),
  ...all(
    'carry-out',
    'thực hiện, triển khai, quán triệt, học tập, theo, căn cứ, xây dựng, ban hành, triển khai thực hiện, tổ chức thực hiện, hoàn thành, xây dựng và triển khai, quán triệt thực hiện',
  ),
  ...all(
    'body',
    'chi bộ, chi, đảng bộ, cấp ủy, cơ sở, đơn vị, địa phương, tổ chức, ngành, các cấp, các ngành, ban thường vụ, ủy ban nhân dân, ubnd, hđnd, thường trực, nhân dân, trường hợp, đồng chí, đ/c, đảng, công tác, số, năm, tháng, quý, ngày, giá trị',
  ),
  ...all(
    'neutral',
    `và, đã, được, có, là, của, cho, tại, ở, các, những, từ, đến, trong, qua, với, tính, trực thuộc, xét, chuẩn y, quyết định, vận động,
    thực hiện được, tổng, tổng số, tổng cộng, mới, thêm, nay, cụ thể, như sau, chỉ, cũng, tiếp tục, số lượng, tỷ lệ, kết quả là, hết, tức, tất cả,
    toàn, cả, đều, vào, về, thì, mà, nên, do, đó, này, nêu trên, trên cơ sở, nhìn chung, lũy, tổng kết, thực hiện đạt, so sánh,
     cùng, theo đó, qua đó, đồng thời, ngoài ra, bên cạnh đó, số liệu, trở lên, trở xuống, đối với, cho đến, xảy ra, cuối, đầu, thời điểm, chung, tính chung, tính riêng, cao nhất từ trước đến nay, lớn nhất từ trước đến nay, nhất từ trước đến nay,
    cây hàng năm, cây hằng năm, phát hiện, thể hiện, xuất hiện, biểu hiện, hiện đại, hiện đại hóa, hiện hành, hiện trạng, hiện thực,
    đạt dự kiến, chưa đạt dự kiến, so với dự kiến, vượt dự kiến, theo dự kiến, như dự kiến`,
  ),
]

/** All of these wordings. */
export const GRAMMAR: readonly string[] = ROLES.map(([wording]) => wording)

/** Every wording that is grammar and not a subject, with what it does. */
export const LEXICON = phraseIndex(ROLES)

/** Nouns before a number that is a name: *Nghị quyết 35, Điều 7, đường 30/4*. */
export const NAMED_BY_NUMBER = phraseIndex(
  words(
    `nghị quyết, chỉ thị, quyết định, công văn, thông tư, nghị định, kết luận số, hướng dẫn số, điều, khoản, điểm, khóa, lần thứ, kỳ họp thứ, thứ, quốc lộ,
    tỉnh lộ, hương lộ, đường, hẻm, số, số nhà, luật, quy định, quy chế, thông báo, báo cáo, tờ trình, kế hoạch số, chương trình số, đề án số, bậc, loại, cấp, mẫu, phụ lục, bảng, biểu, trang, tổ, đội, khu phố, khối`,
  ).map((word) => [word, true] as const),
)
