import { settingsFrom } from './settings.ts'
import { run } from './start.ts'

await run({ name: 'Sơ Kết', settings: () => settingsFrom(process.env) })
