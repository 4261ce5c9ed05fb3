import { mergeConfig } from 'vitest/config'

import shared from './vite.config.ts'

/** The product's test settings, with the tests of one room alone (`test/mutate.ts` names them). */
export default mergeConfig(shared({ command: 'serve', mode: 'test' }), {
  test: { include: process.env.MUTATE_TESTS?.split(' '), isolate: false },
})
