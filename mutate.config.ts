import shared from './vite.config.ts'

const { test, ...config } = shared({ command: 'serve', mode: 'test' })

/** The product's test settings, with the tests of one room alone (`test/mutate.ts` names them). */
export default {
  ...config,
  test: {
    ...test,
    // The projects would add the tests that they name themselves.
    projects: undefined,
    include: process.env.MUTATE_TESTS?.split(' '),
    isolate: false,
  },
}
