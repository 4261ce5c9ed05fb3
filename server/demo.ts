import { SAMPLE_ACCOUNTS, SAMPLE_PASSWORD } from '../mocks/sample/accounts.ts'
import { samples } from '../mocks/sample/samples.ts'
import { demoSettingsFrom } from './http/settings.ts'
import { run } from './http/start.ts'

await run({
  name: 'Sơ Kết (dữ liệu mẫu huyện Cầu Kè)',
  settings: () => demoSettingsFrom(process.env),
  sample: samples,
  sampleAccounts: SAMPLE_ACCOUNTS.map((account) => ({ ...account, password: SAMPLE_PASSWORD })),
})
