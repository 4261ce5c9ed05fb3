import { sampleDistrict } from '../mocks/sample/sample-district.ts'
import { demoSettingsFrom } from './settings.ts'
import { run } from './start.ts'

await run({
  name: 'Sơ Kết (dữ liệu mẫu huyện Cầu Kè)',
  settings: () => demoSettingsFrom(process.env),
  sample: sampleDistrict,
})
