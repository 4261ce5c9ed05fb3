import { z } from '@hono/zod-openapi'

/** What can go wrong, and what a person is told. The type is stable; the title may be reworded. */
export const PROBLEMS = {
  'invalid-request': { status: 400, title: 'Yêu cầu không hợp lệ' },
  'unknown-address': { status: 404, title: 'Không có địa chỉ này' },
  'unknown-unit': { status: 404, title: 'Không có đơn vị này' },
  'unknown-indicator': { status: 404, title: 'Không có chỉ tiêu này' },
  'no-report': { status: 404, title: 'Chưa có báo cáo của kỳ này' },
  'internal-error': { status: 500, title: 'Máy chủ gặp lỗi, chưa thực hiện được yêu cầu' },
} as const
export type ProblemKind = keyof typeof PROBLEMS

const PREFIX = 'urn:so-ket:'

/** RFC 9457 problem details. */
export const ProblemDetails = z
  .object({
    type: z.string().openapi({ example: `${PREFIX}unknown-unit` }),
    title: z.string(),
    status: z.number().int(),
    detail: z.string().optional(),
  })
  .openapi('Problem')

/** Thrown where a request cannot be answered; the API turns it into problem details. */
export class Problem extends Error {
  readonly kind: ProblemKind
  readonly detail: string | undefined

  constructor(kind: ProblemKind, detail?: string) {
    super(`${kind}${detail ? `: ${detail}` : ''}`)
    this.kind = kind
    this.detail = detail
  }

  response(): Response {
    const { status, title } = PROBLEMS[this.kind]
    const details: z.infer<typeof ProblemDetails> = {
      type: PREFIX + this.kind,
      title,
      status,
      ...(this.detail !== undefined && { detail: this.detail }),
    }
    return Response.json(details, {
      status,
      headers: {
        'content-type': 'application/problem+json; charset=utf-8',
        'cache-control': 'no-store',
      },
    })
  }
}
