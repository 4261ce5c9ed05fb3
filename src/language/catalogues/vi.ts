import type { Origin } from '../../domain/observation.ts'
import type { DirectiveState } from '../../domain/report.ts'
import type { NoStatus, Verdict } from '../../domain/status.ts'
import type { TargetBase } from '../../domain/target.ts'
import type { UnitKind } from '../../domain/unit.ts'
import { ACTIONS_TEXT } from './actions.ts'
import { captionsVi } from './captions.vi.ts'

/** The Vietnamese catalogue; its shape is what every other language has to fill. */
export const vi = {
  skipToContent: 'Đến nội dung chính',
  actions: ACTIONS_TEXT.vi,
  captions: captionsVi,
  nav: {
    label: 'Các màn hình',
    overview: 'Tổng quan',
    report: 'Biểu tổng hợp',
    compare: 'So sánh',
    present: 'Trình chiếu',
    work: 'Việc cần làm',
    entry: 'Nhập số liệu',
    admin: 'Quản trị',
    signIn: 'Đăng nhập',
    search: 'Tìm',
  },
  unitPicker: 'Đơn vị',
  closedUnits: 'Đã kết thúc',
  ownSelection: 'Chọn của tôi',
  preferences: 'Hiển thị',
  periods: {
    label: 'Kỳ báo cáo',
    previous: 'Tháng trước',
    next: 'Tháng sau',
    pick: 'Chọn tháng',
    published: (day: string) => `báo cáo tại hội nghị ngày ${day}`,
    publishedWithoutDay: 'đã công bố',
    reopened: 'đang đính chính',
  },
  verdicts: {
    achieved: 'hoàn thành',
    ahead: 'vượt tiến độ',
    'on-pace': 'đúng tiến độ',
    behind: 'chậm tiến độ',
    within: 'trong mức cho phép',
    'above-due': 'cao hơn mức cho phép đến tháng này',
    exceeded: 'vượt mức trần',
    kept: 'giữ được',
    clear: 'không để xảy ra',
    breached: 'vượt mức cho phép',
  } satisfies Record<Verdict, string>,
  likely: (verdict: string, isTrouble: boolean) =>
    `có ${isTrouble ? 'nguy cơ' : 'khả năng'} ${verdict}`,
  undecided: 'chưa đủ căn cứ',
  noStatus: {
    'no-target': 'chưa có chỉ tiêu',
    'no-figure': 'chưa có số liệu',
    'zero-target': 'chỉ tiêu bằng không',
    'not-due': 'chưa đến kỳ báo cáo',
    'no-baseline': 'thiếu số liệu đầu kỳ',
  } satisfies Record<NoStatus, string>,
  noTargetStated: 'báo cáo không nêu chỉ tiêu',
  origins: {
    reported: 'số liệu báo cáo',
    derived: 'tính từ báo cáo',
    illustrative: 'minh họa',
  } satisfies Record<Origin, string>,
  inferredFrom: (month: number) => `tính từ báo cáo tháng ${month}`,
  addedFrom: (count: number) =>
    count === 1 ? 'số của đơn vị cũ' : `cộng từ ${String(count).padStart(2, '0')} đơn vị cũ`,
  restated: 'số liệu tính lại',
  bases: {
    resolution: 'Nghị quyết',
    // Each level has its own word: src/language/catalogues/levels.ts.
    province: 'cấp trên giao',
    council: 'HĐND giao',
    plan: 'kế hoạch năm',
    unstated: 'chỉ tiêu năm',
  } satisfies Record<TargetBase, string>,
  levels: {
    /** Where there is a People's Council. */
    places: {
      province: 'tỉnh ',
      district: 'huyện ',
      town: 'thị trấn ',
      commune: 'xã ',
      ward: 'phường ',
      'special-zone': 'đặc khu ',
    } as Partial<Record<UnitKind, string>>,
    /** @param place - empty where the Council is another unit's */
    council: (place: string) => `HĐND ${place}giao`,
    superior: { country: 'Trung ương giao', province: 'tỉnh giao', any: 'cấp trên giao' },
  },
  missing: 'chưa có số liệu',
  percentUnknown: 'không xác định',
  percentAgainstDue: (percent: string, due: string) =>
    `${percent} so với yêu cầu ${due} đến hết tháng`,
  notStatedForMonth: 'báo cáo không nêu',
  columns: {
    indicator: 'Chỉ tiêu',
    month: 'Trong tháng',
    yearToDate: 'Từ đầu năm',
    percent: 'So với chỉ tiêu năm',
    statedGrowth: 'Tăng, giảm so với cùng kỳ',
    status: 'Tiến độ',
    months: 'Các tháng',
    samePeriod: 'So với cùng kỳ',
    unit: 'Đơn vị',
    target: 'Chỉ tiêu năm',
    period: 'Tháng',
  },
  target: (base: string, amount: string) => `${base}: ${amount}`,
  ceiling: 'không quá',
  noneAllowed: 'không để xảy ra',
  bounds: {
    under: (amount: string) => `dưới ${amount}`,
    over: (amount: string) => `trên ${amount}`,
    'at-least': (amount: string) => `từ ${amount} trở lên`,
    'at-most': (amount: string) => `không quá ${amount}`,
    between: (low: string, high: string) => `từ ${low} đến ${high}`,
    about: (low: string, high: string) => `từ ${low} đến ${high}`,
  },
  whyLabel: (indicator: string) => `Giải thích số liệu: ${indicator}`,
  timeGone: {
    label: 'Thời gian đã qua',
    share: (share: string, span: string, left: string) => `${share} của ${span}, còn ${left} tháng`,
    over: (span: string) => `hết ${span}`,
    marker: 'Vạch đứng trên thanh: tiến độ yêu cầu, hoặc mức trần cho phép, đến hết tháng',
  },
  pace: {
    reached: (percent: string, base: string, due: string) =>
      `đã đạt ${percent} ${base} (tiến độ yêu cầu ${due})`,
    ceiling: (amount: string, percent: string, base: string, due: string) =>
      `${amount}, bằng ${percent} mức trần của ${base}; mức cho phép đến hết tháng là ${due}`,
    noTarget: (amount: string) => `${amount}; chưa có chỉ tiêu`,
    zeroTarget: (amount: string) => `${amount}, chỉ tiêu là không để xảy ra`,
    missing: (since: string) => `chưa có số liệu ${since}`,
    keptUp: (range: string, whole: string) => `; nếu giữ tiến độ này, ước ${whole} đạt ${range}`,
    ofPlan: (range: string) => `${range} chỉ tiêu`,
  },
  headline: {
    stated: (count: string) => `${count} chỉ tiêu có trong báo cáo: `,
    illustrative: (count: string) =>
      count === '01'
        ? '01 chỉ tiêu, là số liệu minh họa: '
        : `${count} chỉ tiêu, đều là số liệu minh họa: `,
    besides: (list: string) => ` Ngoài ra, số minh họa: ${list}.`,
    nothing: 'Báo cáo tháng này không nêu số liệu của chỉ tiêu nào.',
  },
  order: { behind: 'Xếp chậm tiến độ lên trước', sections: 'Xếp theo mục của biểu' },
  attention: {
    title: 'Nội dung cần tập trung chỉ đạo',
    none: 'Không có chỉ tiêu nào chậm tiến độ hoặc chưa đủ căn cứ.',
  },
  corrections: {
    title: 'Đính chính',
    mark: 'đính chính',
  },
  directives: {
    title: (month: string) => `Nhiệm vụ ${month}`,
    none: 'Chưa ghi nhiệm vụ cho tháng sau.',
    due: (day: string) => `trước ngày ${day}`,
    states: {
      open: 'đang thực hiện',
      done: 'đã xong',
      overdue: 'quá hạn',
      carried: 'chuyển sang tháng sau',
    } satisfies Record<DirectiveState, string>,
  },
  explanations: {
    title: 'Giải trình',
    label: (indicator: string) => `Giải trình: ${indicator}`,
  },
  source: (name: string, day: string) => `Nguồn: ${name}, hội nghị ngày ${day}.`,
  sourceWithoutDay: (name: string) => `Nguồn: ${name}.`,
  illustrativeNote:
    'Nét đứt, gạch chéo và chữ nghiêng nhạt là số liệu minh họa, không có trong báo cáo.',
  states: {
    loading: 'Đang tải…',
    emptyTitle: (period: string) => `Chưa có báo cáo ${period}`,
    noneTitle: (period: string) => `Không có báo cáo ${period}`,
    emptyBody: (period: string) => `Văn phòng chưa công bố số liệu ${period}.`,
    newest: 'Về kỳ mới nhất',
    nonePublished: 'Chưa công bố tháng nào',
    unknownUnit: 'Không có đơn vị này',
    noUnits: 'Chưa có đơn vị nào',
    noUnitsBody: 'Người quản trị tạo đơn vị đầu tiên.',
    unknownIndicator: 'Không có chỉ tiêu này',
    unknownIndicatorBody: 'Địa chỉ có thể đã cũ hoặc gõ nhầm.',
    signInNeeded: 'Cần đăng nhập',
    signInNeededBody: 'Số liệu của đảng bộ này chỉ dành cho người có tài khoản.',
    unknownPage: 'Không có trang này',
    invalid: 'Địa chỉ không hợp lệ',
    toOverview: 'Về trang tổng quan',
    failed: 'Chưa tải được số liệu',
    failedBody: 'Không liên lạc được với máy chủ. Kiểm tra mạng rồi thử lại.',
    broken: 'Màn hình này gặp lỗi',
    brokenBody: 'Số liệu không bị ảnh hưởng. Xin tải lại trang; nếu vẫn lỗi, báo người quản trị.',
    takenAt: (instant: string) => `Bản lưu lúc ${instant}, mở không cần mạng.`,
    offline: (time: string) => `Mất kết nối — đang xem bản đã lưu lúc ${time}.`,
  },
}
export type Text = typeof vi
