import type { captionsVi } from './captions.vi.ts'

const ORDINALS = ['first', 'second', 'third', 'fourth']

export const captionsEn: typeof captionsVi = {
  spans: {
    year: (year) => ({
      name: String(year),
      short: 'year',
      whole: 'the whole year',
      since: 'in the year to date',
    }),
    'half-year': (year, nth) => {
      const half = nth === 1 ? 'first' : 'second'
      return {
        name: `the ${half} half of ${year}`,
        short: `${half} half-year`,
        whole: `the whole ${half} half-year`,
        since: nth === 1 ? 'in the year to date' : 'since July',
      }
    },
    quarter: (year, nth) => {
      const quarter = `${ORDINALS[nth - 1]} quarter`
      return {
        name: `the ${quarter} of ${year}`,
        short: quarter,
        whole: `the whole ${quarter}`,
        since: 'in the quarter to date',
      }
    },
    term: (from, to) => ({
      name: `the term ${from}–${to}`,
      short: 'term',
      whole: 'the whole term',
      since: 'in the term to date',
    }),
    months: (from, to) => {
      const name = `${from}–${to}`
      return {
        name,
        short: `period ${name}`,
        whole: 'the whole period',
        since: 'in the period to date',
      }
    },
  },
  sinceMonth: (month) => `since ${month}`,
  thisYears: (span) => `the ${span}`,
  among: 'of which:',
  now: 'now',
  assumed: (since) => `taken as ${since.replace(/^in /, '')}`,
  upTo: (time) => `as of ${time}`,
  endOf: (month) => `to the end of ${month}`,
  orNow: (since) => `${since} / now`,
  target: (span) => (span ? `${span}’s target` : 'target'),
  plan: (span) => `${span}’s plan`,
  ofSpan: (base, span) => `${base}, ${span}`,
  against: (target) => (target === 'target' ? 'against the target' : `against the ${target}`),
  restatedStart: 'start restated',
  beside: (way, goal, isCeiling) => `${way} (${isCeiling ? 'ceiling' : 'target'} ${goal})`,
  left: (_, amount) => `${amount} to go`,
  beyond: (amount) => `${amount} over`,
  points: (number) => `${number} points`,
  unchanged: 'unchanged',
  every: {
    quarterly: 'reported quarterly',
    'half-yearly': 'reported half-yearly',
    yearly: 'reported yearly',
  },
  everyFrom: (every, time) => `${every}, from ${time} on`,
  made: (percent, isMore, due) =>
    `${percent} of the required ${isMore ? 'rise' : 'fall'} made when ${due} was due`,
  from: (amount) => `from ${amount}`,
  goal: (amount, isCeiling) => `${isCeiling ? 'ceiling' : 'target'} ${amount}`,
  allowed: (share) => `${share} allowed`,
  ofCeiling: (percent, due) => `${percent} of the ceiling, ${due} allowed by the end of the month`,
  noneAllowed: (amount) => `${amount}, where 0 is allowed`,
}
