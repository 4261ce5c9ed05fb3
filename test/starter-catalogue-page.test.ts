import { expect, test } from 'vitest'

import { STARTER_CATALOGUE } from '../src/domain/starter-catalogue.ts'
import {
  bodyAt,
  STARTER_LEVELS,
  type StarterIndicator,
  sectionsFor,
  starterLimit,
} from '../src/domain/starter-indicator.ts'

const all = STARTER_CATALOGUE.sections.flatMap((section) => section.indicators)
const SOURCES = [...new Set(all.flatMap(({ source }) => source ?? []))]
const LEVELS = {
  province: 'province',
  commune: 'commune',
  ward: 'ward',
  'special-zone': 'special zone',
  'base-committee': 'base committee',
  district: 'district',
}
const ACCUMULATIONS = { flow: 'months add up', stock: 'latest value', rate: 'share' }
const LIMITS = { floor: 'to reach', ceiling: 'not to exceed', exactly: 'exactly' }

const fitting = ({ unitKinds }: StarterIndicator) => {
  const levels = STARTER_LEVELS.filter((level) => unitKinds.includes(level))
  return levels.length === STARTER_LEVELS.length
    ? 'all'
    : levels.map((level) => LEVELS[level]).join(', ')
}

const answering = (each: StarterIndicator) =>
  bodyAt(each, each.unitKinds.includes('commune') ? 'commune' : 'province')

const row = (each: StarterIndicator) =>
  [
    `**${each.name.vi}**<br>${each.name.en}`,
    each.definition.vi,
    each.measure.name.vi,
    `${ACCUMULATIONS[each.accumulation]}, ${LIMITS[starterLimit(each)]}`,
    each.frequency ?? 'monthly',
    answering(each),
    fitting(each),
    each.source ? String(SOURCES.indexOf(each.source) + 1) : '–',
  ].join(' | ')

const page = () => `# The starter catalogue

Version ${STARTER_CATALOGUE.version}: ${all.length} indicators that an office can choose from in place of typing them (*Quản trị · Chỉ tiêu ·
Chọn từ danh mục có sẵn*). The data is \`src/domain/starter-catalogue.ts\`; this page is written from it:
\`npx vitest run test/starter-catalogue-page.test.ts -u\`. The wordings of reports are in the data alone.

Offered to ${STARTER_LEVELS.map((level) => `a ${LEVELS[level]}: ${sectionsFor(STARTER_CATALOGUE, level).flatMap(({ indicators }) => indicators).length}`).join('; ')}.

An office that chooses an indicator has a copy of its own and changes what it counts otherwise. Who answers is given for a
commune of today, for a province where communes do not report it. A number in the last column is a public paper at the end of
the page that sets or regulates it; a dash, that none was found. What a paper is about was checked, not each of its articles.
Standards change: what holds for one period is to be compared with what is in force.

${STARTER_CATALOGUE.sections
  .map(
    ({ name, indicators }) => `## ${name.vi} · ${name.en}

| indicator | how it is counted | unit | figures, target | reported | answers | fits | source |
|---|---|---|---|---|---|---|---|
${indicators.map((each) => `| ${row(each)} |`).join('\n')}
`,
  )
  .join('\n')}
## Sources

${SOURCES.map((source, i) => `${i + 1}. ${source}`).join('\n')}
`

test('the page of the starter catalogue is like its data', async () => {
  await expect(page()).toMatchFileSnapshot('../docs/starter-catalogue.md')
})
