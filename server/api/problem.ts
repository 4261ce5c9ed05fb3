import { z } from '@hono/zod-openapi'

/** What can go wrong, and the title people see. The key is stable; the title may be reworded. */
const PROBLEMS = {
  'invalid-request': { status: 400, title: 'Yêu cầu không hợp lệ' },
  'sign-in-needed': { status: 401, title: 'Cần đăng nhập' },
  'wrong-sign-in': { status: 401, title: 'Tên đăng nhập hoặc mật khẩu không đúng' },
  'not-allowed': { status: 403, title: 'Tài khoản này không được làm việc đó' },
  'unknown-address': { status: 404, title: 'Không có địa chỉ này' },
  'unknown-unit': { status: 404, title: 'Không có đơn vị này' },
  'unknown-indicator': { status: 404, title: 'Không có chỉ tiêu này' },
  'no-report': { status: 404, title: 'Chưa có báo cáo của kỳ này' },
  'no-edition': { status: 404, title: 'Không có lần công bố này' },
  'unknown-record': { status: 404, title: 'Không còn mục này' },
  'already-there': { status: 409, title: 'Mã này đã có' },
  locked: { status: 409, title: 'Kỳ này đã công bố và khóa; muốn sửa phải mở lại' },
  'not-published': { status: 409, title: 'Kỳ này chưa công bố' },
  'meeting-ended': { status: 409, title: 'Cuộc họp này đã kết thúc' },
  'key-used': { status: 409, title: 'Mã yêu cầu này đã dùng cho việc khác' },
  'in-a-circle': { status: 409, title: 'Không thể thuộc chính mình hoặc cấp dưới của mình' },
  'told-twice': { status: 409, title: 'Đơn vị này đã có trong một lần thay đổi khác' },
  'unit-ended': { status: 409, title: 'Đơn vị đã kết thúc: từ tháng đó không nhận số liệu nữa' },
  'unit-yet-to-come': {
    status: 409,
    title:
      'Tháng này đơn vị chưa thành lập: chỉ nhận tỷ lệ, số cuối kỳ tính lại từ các đơn vị sáp nhập vào',
  },
  'month-yet-to-come': {
    status: 409,
    title: 'Chưa đến tháng này: chỉ nhận số liệu đến hết tháng sau',
  },
  'not-asked': { status: 409, title: 'Đơn vị không phải báo cáo chỉ tiêu này trong tháng này' },
  'ended-by-succession': {
    status: 409,
    title: 'Tháng kết thúc do một lần sắp xếp đơn vị quy định: sửa ở mục Sắp xếp đơn vị',
  },
  'in-use': {
    status: 409,
    title:
      'Đã có số liệu, chỉ tiêu giao hoặc mục khác dùng đến: chỉ có thể kết thúc, không bỏ được',
  },
  'section-in-use': {
    status: 409,
    title: 'Mục này còn chỉ tiêu: hãy chuyển chỉ tiêu sang mục khác trước',
  },
  'too-many-sheets': { status: 409, title: 'Đã nhớ đủ số kiểu bảng, không nhớ thêm được' },
  'last-admin': { status: 409, title: 'Phải còn ít nhất một người quản trị' },
  'changed-meanwhile': { status: 412, title: 'Người khác đã sửa mục này sau khi bạn mở' },
  'does-not-add-up': { status: 422, title: 'Số liệu còn lỗi hoặc cảnh báo chưa có lý do' },
  'reason-needed': { status: 422, title: 'Cần nêu lý do' },
  'weak-password': { status: 422, title: 'Mật khẩu này không dùng được' },
  'sign-in-locked': { status: 429, title: 'Đăng nhập sai quá nhiều lần, hãy đợi' },
  'internal-error': { status: 500, title: 'Máy chủ gặp lỗi, chưa thực hiện được yêu cầu' },
  unavailable: { status: 503, title: 'Cơ sở dữ liệu tạm thời không trả lời, hãy thử lại' },
  'disk-full': { status: 507, title: 'Máy chủ đã đầy đĩa, chưa lưu được' },
} as const
export type ProblemKind = keyof typeof PROBLEMS

const PREFIX = 'urn:so-ket:'

/** RFC 9457 problem details. */
export const ProblemDetails = z
  .looseObject({
    type: z.string().openapi({ example: `${PREFIX}unknown-unit` }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().optional(),
  })
  .openapi('Problem')

interface More {
  readonly detail?: string | undefined
  /** Members beside those of the RFC: the newest record, the checks that failed. */
  readonly members?: Readonly<Record<string, unknown>>
  readonly headers?: Readonly<Record<string, string>>
}

/** Thrown if a request cannot be answered; the API turns it into problem details. */
export class Problem extends Error {
  readonly kind: ProblemKind
  readonly more: More

  constructor(kind: ProblemKind, more: string | More = {}) {
    const details = typeof more === 'string' ? { detail: more } : more
    super(`${kind}${details.detail ? `: ${details.detail}` : ''}`)
    this.kind = kind
    this.more = details
  }

  response(): Response {
    const { status, title } = PROBLEMS[this.kind]
    const { detail, members, headers } = this.more
    const details: z.infer<typeof ProblemDetails> = {
      type: PREFIX + this.kind,
      title,
      status,
      ...(detail !== undefined && { detail }),
      ...members,
    }
    return Response.json(details, {
      status,
      headers: {
        'content-type': 'application/problem+json; charset=utf-8',
        'cache-control': 'no-store',
        ...headers,
      },
    })
  }
}
