import { settingsFrom } from './http/settings.ts'
import { run } from './http/start.ts'

await run({ name: 'Sơ Kết', settings: () => settingsFrom(process.env) })
