import { readFileSync } from 'node:fs'

import type { Figure } from '../../src/domain/figure.ts'
import type { Period } from '../../src/domain/period.ts'
import type { TargetBase } from '../../src/domain/target.ts'
import type { Comparison, Proposal } from '../../src/reading/prose/proposal.ts'

/** The parts of a proposal that are compared: what its words say, not their place in the text. */
export interface Stated {
  readonly indicatorId: string
  readonly scope: Proposal['scope']
  readonly figure: string | null
  readonly percents: readonly { readonly figure: string; readonly base: TargetBase | null }[]
  readonly same: string | null
}

export interface Paragraph {
  readonly title: string
  readonly unitName: string
  readonly period: Period
  readonly text: string
  readonly stated: readonly Stated[]
}

const SIGNS = {
  exact: '',
  under: '<',
  over: '>',
  'at-least': '>=',
  'at-most': '<=',
  between: '',
  about: '~',
} as const

/** `^>1710000000000`: estimated, over, in đồng. */
export const written = ({ value, high, qualifier, estimated }: Figure): string =>
  `${estimated ? '^' : ''}${SIGNS[qualifier]}${value}${high === undefined ? '' : `..${high}`}`

const change = ({ kind, figure, unit }: Comparison): string =>
  `${{ ratio: '=', rise: '+', fall: '-' }[kind]}${written(figure)}${unit === 'percent' ? '%' : ''}`

/** A proposal as the paragraphs write it down. */
export const statedBy = (proposal: Proposal): Stated => ({
  indicatorId: proposal.indicatorId,
  scope: proposal.scope,
  figure: proposal.figure && written(proposal.figure),
  percents: [
    ...(proposal.statedPercent
      ? [{ figure: written(proposal.statedPercent), base: proposal.base }]
      : []),
    ...proposal.otherPercents.map(({ figure, base }) => ({ figure: written(figure), base })),
  ],
  same: proposal.comparison && change(proposal.comparison),
})

const plain = (token: string): string =>
  token.replace(/[\d.e]+/, (number) => String(Number(number)))

function statedIn(line: string): Stated {
  const [, indicatorId = '', scope = '?', figure = '_', ...rest] = line.split(' ')
  const percents: { figure: string; base: TargetBase | null }[] = []
  let same: string | null = null
  for (let at = 0; at < rest.length; at += 2) {
    const [what = '', value = ''] = [rest[at], rest[at + 1]]
    if (what === 'same') same = plain(value.replace(/^([=+-])(.*)$/, '$1$2'))
    else
      percents.push({
        figure: plain(what.replace('%', '')),
        base: value === '-' ? null : (value as TargetBase),
      })
  }
  return {
    indicatorId,
    scope: scope === '?' ? null : (scope as Proposal['scope']),
    figure: figure === '_' ? null : plain(figure),
    percents,
    same,
  }
}

/** The paragraphs of a file; the file says how they are written down. */
export const paragraphs = (file: 'tuned' | 'kept-aside'): Paragraph[] =>
  paragraphsIn(readFileSync(new URL(`./${file}.txt`, import.meta.url), 'utf8'))

export function paragraphsIn(all: string): Paragraph[] {
  const [, ...blocks] = all.split(/^(?=\[)/m)
  return blocks.map((block) => {
    const [head = '', ...lines] = block.trimEnd().split('\n')
    const [title = '', unitName = '', period = ''] = head.slice(1, -1).split(' | ')
    const isStated = (line: string) => line.startsWith('= ')
    return {
      title,
      unitName,
      period,
      text: lines
        .filter((line) => !isStated(line))
        .join('\n')
        .trim(),
      stated: lines.filter(isStated).map(statedIn),
    }
  })
}
