import type { Account } from '../../src/domain/account.ts'

/** The accounts of the demo and of development. They exist nowhere else. */
export const SAMPLE_ACCOUNTS: readonly Omit<Account, 'id' | 'isDisabled'>[] = [
  { username: 'lanhdao', name: 'Lãnh đạo (mẫu)', role: 'viewer', unitId: 'cau-ke' },
  { username: 'chuyenvien', name: 'Chuyên viên Văn phòng (mẫu)', role: 'editor', unitId: 'cau-ke' },
  { username: 'chanhvanphong', name: 'Chánh Văn phòng (mẫu)', role: 'approver', unitId: 'cau-ke' },
  { username: 'quantri', name: 'Quản trị (mẫu)', role: 'admin', unitId: null },
]
/** The password of every sample account. */
export const SAMPLE_PASSWORD = 'so-lieu-minh-hoa'
