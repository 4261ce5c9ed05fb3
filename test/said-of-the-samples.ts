import { samples } from '../mocks/sample/samples.ts'
import type { Observation } from '../src/domain/observation.ts'
import type { Period } from '../src/domain/period.ts'
import type { Language } from '../src/language/catalogues/language.ts'
import { figureParts } from '../src/language/formats/quantity.ts'

/** The months that a unit of the samples published, oldest first. */
export const publishedBy = (unitId: string): Period[] =>
  samples.reports
    .filter((each) => each.unitId === unitId)
    .map((each) => each.period)
    .sort()

/** What no reader may be shown. */
export const NONSENSE = /NaN|Infinity|undefined|null|\[object|(^| )-0[ %]/

/** Where a commune of today is said to have a district above it; its sample names one where it came from. */
export const namesDistrict = (words: string): boolean =>
  /huyện|district/i.test(words.replaceAll(/Huyện ủy Cầu Kè|Cầu Kè District/g, ''))

/** Where a page or a file shows the number of a figure of the month without the words that belong to it. */
export function unqualified(
  words: string,
  unit: string,
  period: Period,
  language: Language,
): string[] {
  const ofMonth = samples.observations.filter(
    (each) => each.unitId === unit && each.period === period,
  )
  return ofMonth
    .flatMap((observation) => numbersOf(observation, language))
    .flatMap(({ qualifier, shown, plain }) =>
      [...words.matchAll(new RegExp(`(?<![\\d.,–]|\\d )${escaped(shown)}(?![\\d.,]|\\d)`, 'g'))]
        .filter(({ index }) => {
          const before = words.slice(0, index).trimEnd()
          const isEstimatedAfter = words.startsWith(' (estimated)', index + shown.length)
          return !before.endsWith(isEstimatedAfter ? plain : qualifier)
        })
        .map(({ index }) => words.slice(Math.max(0, index - 40), index + shown.length)),
    )
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The qualified amounts of an observation as they are shown; percentages may come from elsewhere too. */
function numbersOf({ indicatorId, month, yearToDate }: Observation, language: Language) {
  const measure = samples.indicators.find((each) => each.id === indicatorId)?.measure
  if (!measure || measure.kind === 'percent') return []
  return [month, yearToDate].flatMap((figure) => {
    if (!figure || figure.qualifier === 'exact') return []
    const { qualifier, number, unit } = figureParts(figure, measure, language)
    const plain = figureParts({ ...figure, estimated: false }, measure, language).qualifier
    return [{ qualifier, plain, shown: `${number} ${unit}` }]
  })
}
