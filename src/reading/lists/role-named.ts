import type { Role } from '~/domain/account.ts'
import { folded } from '~/language/formats/spelling.ts'

// As the administration writes them, *chuyên viên (nhập)*, and as offices shorten them.
const ROLES: readonly (readonly [RegExp, Role])[] = [
  [/^(?:lanh dao|nguoi xem|xem|leader|viewer)$/, 'viewer'],
  [
    /^(?:chuyen vien|can bo nhap(?: so)? lieu|nguoi nhap|nhap(?: so)?(?: lieu)?|clerk|editor)$/,
    'editor',
  ],
  [/^(?:nguoi duyet|duyet|cong bo|nguoi cong bo|approver)$/, 'approver'],
  [/^(?:quan tri|quan tri vien|nguoi quan tri|administrator|admin)$/, 'admin'],
]

/** The role that a cell names; `null` for any other text. */
export function roleNamed(cell: string): Role | null {
  const plain = folded(cell).replace(/\s*\([^()]*\)$/, '')
  return ROLES.find(([pattern]) => pattern.test(plain))?.[1] ?? null
}
