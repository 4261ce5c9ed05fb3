import type { Actor } from './entry.ts'

/** Lãnh đạo, chuyên viên, người duyệt, quản trị. */
export const ROLES = ['viewer', 'editor', 'approver', 'admin'] as const
export type Role = (typeof ROLES)[number]

/** Somebody who can sign in. */
export interface Account extends Actor {
  /** What is typed to sign in: lower case, no spaces. */
  readonly username: string
  readonly role: Role
  /** The unit for whose figures, and its parts', they answer; `null` for all. */
  readonly unitId: string | null
  readonly isDisabled: boolean
}

/** The shortest password accepted: OWASP ASVS 5.0 requires at least 8 and recommends 15. */
export const PASSWORD_MIN = 12
export const PASSWORD_MAX = 128
