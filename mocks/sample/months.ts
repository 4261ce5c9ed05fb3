/**
 * The district's months, January 2020 to April 2021, written by hand and all illustrative. For the
 * four indicators of the April 2021 report they add up to what it states (18 and 67, 5 and 13) or stay
 * within its words (gần 25 tỷ, trên 1.710 tỷ, whose April part only serves to divide the year among
 * communes). `null` is a month without a figure.
 */
export interface DistrictMonths {
  readonly indicatorId: string
  /** The value of one unit in the table: money is in tens of millions of đồng. */
  readonly scale: number
  readonly year2020: readonly (number | null)[]
  readonly year2021: readonly (number | null)[]
}

const TEN_MILLION = 10_000_000
const BILLION = 1_000_000_000

export const districtFlows: readonly DistrictMonths[] = [
  {
    indicatorId: 'party-members-admitted',
    scale: 1,
    year2020: [7, 9, 12, 11, 15, 12, 9, 10, 13, 9, 14, 10],
    year2021: [12, 15, 22, 18],
  },
  {
    indicatorId: 'party-inspections',
    scale: 1,
    year2020: [2, 3, 4, 4, 5, 5, 4, null, 6, 5, 4, 3],
    year2021: [2, 3, 5, 5],
  },
  {
    indicatorId: 'state-budget-revenue',
    scale: TEN_MILLION,
    year2020: [612, 438, 521, 498, 402, 437, 388, 371, 402, 455, 468, 534],
    year2021: [688, 512, 624, 640],
  },
  {
    indicatorId: 'new-businesses',
    scale: 1,
    year2020: [2, 1, 3, 2, 3, 2, 4, 2, 3, 3, 2, 4],
    year2021: [3, 1, 4, 5],
  },
  {
    indicatorId: 'production-value',
    scale: BILLION,
    year2020: [418, 392, 405, 398, 412, 428, 436, 431, 445, 452, 461, 488],
    year2021: [431, 412, 447, 438],
  },
  {
    indicatorId: 'public-investment-disbursed',
    scale: TEN_MILLION,
    year2020: [180, 210, 520, 690, 740, 860, 910, 880, 1010, 1090, 1240, 1370],
    year2021: [160, 240, 480, 620],
  },
  {
    indicatorId: 'rice-area-sown',
    scale: 10,
    year2020: [40, 0, 0, 310, 560, 50, 0, 420, 490, 30, 380, 570],
    year2021: [60, 0, 0, 290],
  },
  {
    indicatorId: 'jobs-created',
    scale: 1,
    year2020: [152, 118, 176, 161, 170, 204, 198, 187, 176, 182, 169, 157],
    year2021: [148, 131, 196, 205],
  },
  {
    indicatorId: 'crimes-recorded',
    scale: 1,
    year2020: [5, 4, 6, 5, 6, 4, 5, 7, 4, 5, 6, 6],
    year2021: [4, 5, 3, 4],
  },
  {
    indicatorId: 'conscripts-enlisted',
    scale: 1,
    year2020: [0, 118, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    year2021: [0, 0, 122, 0],
  },
]

/**
 * The district's rates in percent at the end of each month; each step of a commune differs from them
 * by `spread`.
 */
export const districtRates: readonly (DistrictMonths & { readonly spread: number })[] = [
  {
    indicatorId: 'health-insurance-coverage',
    scale: 1,
    spread: 0.6,
    year2020: [85.9, 86, 86.2, 86.3, 86.5, 86.8, 87, 87.1, 87.4, 87.6, 87.9, 88.2],
    year2021: [88.3, 88.5, 88.9, 89.2],
  },
  {
    indicatorId: 'poverty-rate',
    scale: 1,
    spread: -0.1,
    year2020: [2.9, 2.9, 2.8, 2.8, 2.7, 2.7, 2.6, 2.6, 2.5, 2.5, 2.4, 2.4],
    year2021: [2.4, 2.3, 2.3, 2.2],
  },
]

/** When each commune met the new rural standard; the others did not by April 2021. */
export const newRuralSince: Readonly<Record<string, string>> = {
  'an-phu-tan': '2016-12',
  'hoa-tan': '2017-12',
  'tam-ngai': '2018-11',
  'ninh-thoi': '2019-06',
  'thong-hoa': '2019-12',
  'phong-phu': '2019-12',
  'chau-dien': '2020-10',
  'thanh-phu': '2021-03',
}
