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
    // A law tries thousands of cases with each break, and notices it by chance: the tables have to.
    exclude: ['**/*-laws.test.ts'],
    isolate: false,
  },
}
