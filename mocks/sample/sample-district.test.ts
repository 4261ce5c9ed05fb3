import { describe, expect, it } from 'vitest'

import type { Observation } from '../../src/domain/observation.ts'
import { yearUpTo } from '../../src/domain/period.ts'
import { readMarkedText } from './marked-text.ts'
import { sampleDistrict } from './sample-district.ts'
import { parts } from './units.ts'

const { units, indicators, observations, targets, reports, directives } = sampleDistrict
const communes = units.filter((unit) => unit.parentId === 'cau-ke')
const of = (indicatorId: string, unitId: string, period: string): Observation | undefined =>
  observations.find(
    (each) => each.indicatorId === indicatorId && each.unitId === unitId && each.period === period,
  )
const month = (indicatorId: string, unitId: string, period: string) =>
  of(indicatorId, unitId, period)?.month?.value ?? 0
const total = (indicatorId: string, unitId: string) =>
  yearUpTo('2021-04').reduce((sum, period) => sum + month(indicatorId, unitId, period), 0)
const communesTotal = (indicatorId: string) =>
  communes.reduce((sum, { id }) => sum + total(indicatorId, id), 0)

describe('the sample district', () => {
  it('has Cầu Kè with its town and ten communes, and thirteen indicators in four groups', () => {
    expect(communes).toHaveLength(11)
    expect(indicators).toHaveLength(13)
    expect(new Set(indicators.map((each) => each.group)).size).toBe(4)
    expect(indicators.some((each) => each.direction === 'down')).toBe(true)
    expect(new Set(indicators.map((each) => each.accumulation)).size).toBe(3)
  })

  it('divides every month of a flow among the communes without a remainder', () => {
    for (const { id, accumulation } of indicators) {
      if (accumulation === 'rate') continue
      for (const district of observations.filter(
        (each) => each.indicatorId === id && each.unitId === 'cau-ke',
      )) {
        if (!district.month) continue
        const parts = communes.reduce((sum, unit) => sum + month(id, unit.id, district.period), 0)
        expect(parts, `${id} ${district.period}`).toBe(district.month.value)
      }
    }
  })

  it('adds up to the figures of record, or stays inside their words', () => {
    expect(total('party-members-admitted', 'cau-ke')).toBe(67)
    expect(total('new-businesses', 'cau-ke')).toBe(13)
    expect(communesTotal('party-members-admitted')).toBe(67)
    expect(communesTotal('new-businesses')).toBe(13)
    expect(communesTotal('state-budget-revenue')).toBeGreaterThanOrEqual(23.75e9)
    expect(communesTotal('state-budget-revenue')).toBeLessThan(25e9)
    expect(communesTotal('production-value')).toBeGreaterThan(1710e9)
    expect(communesTotal('production-value')).toBeLessThanOrEqual(1795.5e9)
  })

  it('states the figures of record and nothing else as reported', () => {
    const stated = observations.filter((each) => each.origin !== 'illustrative')
    expect(stated.map((each) => [each.indicatorId, each.unitId, each.period])).toEqual([
      ['party-members-admitted', 'cau-ke', '2021-04'],
      ['state-budget-revenue', 'cau-ke', '2021-04'],
      ['new-businesses', 'cau-ke', '2021-04'],
      ['production-value', 'cau-ke', '2021-04'],
    ])
    expect(targets.every((each) => each.origin === 'illustrative')).toBe(true)
    const ofRecord = new Set(stated.map((each) => each.indicatorId))
    const district = targets.filter((each) => each.unitId === 'cau-ke' && each.span === '2021')
    expect(district.filter((each) => ofRecord.has(each.indicatorId))).toEqual([])
  })

  it('gives the place of each figure of record in the report', () => {
    const text = reports.find((each) => each.text !== '')?.text ?? ''
    const words = (indicatorId: string) =>
      of(indicatorId, 'cau-ke', '2021-04')?.evidence.map(({ field, start, end }) => [
        field,
        text.slice(start, end),
      ])
    expect(words('party-members-admitted')).toEqual([
      ['month', '18 đảng viên'],
      ['yearToDate', '67 đảng viên'],
      ['statedPercent', '67%'],
    ])
    expect(words('state-budget-revenue')).toEqual([
      ['yearToDate', 'gần 25 tỷ đồng'],
      ['statedPercent', 'trên 60%'],
    ])
    expect(words('new-businesses')).toEqual([
      ['month', '05 doanh nghiệp'],
      ['yearToDate', '13 doanh nghiệp'],
    ])
    expect(words('production-value')).toEqual([
      ['yearToDate', 'ước đạt trên 1.710 tỷ đồng'],
      ['statedPercent', 'hơn 30%'],
    ])
    expect(
      observations.filter((each) => each.origin === 'illustrative' && each.evidence.length > 0),
    ).toEqual([])
  })

  it('has a report for every observation, and no observation twice', () => {
    const reported = new Set(reports.map((each) => `${each.unitId} ${each.period}`))
    expect(observations.filter((each) => !reported.has(`${each.unitId} ${each.period}`))).toEqual(
      [],
    )
    const keys = observations.map((each) => `${each.indicatorId} ${each.unitId} ${each.period}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('uses no id twice', () => {
    for (const records of [units, indicators, directives])
      expect(new Set(records.map((each) => each.id)).size).toBe(records.length)
    const keys = targets.map((each) => `${each.indicatorId} ${each.unitId} ${each.span}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('gives the district the weighted mean of its communes for a rate', () => {
    const whole = parts.reduce((sum, { weight }) => sum + weight, 0)
    const rates = indicators.filter((each) => each.accumulation === 'rate').map((each) => each.id)
    for (const each of observations) {
      if (each.unitId !== 'cau-ke' || !rates.includes(each.indicatorId)) continue
      const added = parts.reduce(
        (sum, { id, weight }) => sum + weight * month(each.indicatorId, id, each.period),
        0,
      )
      const place = `${each.indicatorId} ${each.period}`
      expect(Number((added / whole).toFixed(1)), place).toBe(each.month?.value)
    }
  })

  it('divides a target of 2021 among the communes without a remainder', () => {
    const isFlow = (id: string) =>
      indicators.some((each) => each.id === id && each.accumulation === 'flow')
    const district = targets.filter((each) => each.unitId === 'cau-ke' && each.span === '2021')
    for (const { indicatorId, figure } of district.filter((each) => isFlow(each.indicatorId))) {
      const ofCommunes = targets
        .filter((each) => each.unitId !== 'cau-ke' && each.indicatorId === indicatorId)
        .reduce((sum, each) => sum + each.figure.value, 0)
      expect(ofCommunes, indicatorId).toBe(figure.value)
    }
  })

  it('has every commune hand over all the conscripts it was set', () => {
    for (const { unitId, figure } of targets.filter(
      (each) => each.indicatorId === 'conscripts-enlisted' && each.span === '2021',
    ))
      expect(total('conscripts-enlisted', unitId), unitId).toBe(figure.value)
  })

  it('leaves one month without a figure, so that a gap can be seen', () => {
    expect(of('party-inspections', 'cau-ke', '2020-08')).toBeUndefined()
  })
})

describe('a marked text', () => {
  it('refuses marks that are not well formed', () => {
    expect(() => readMarkedText('đạt [[a.yearToDate|67')).toThrow(SyntaxError)
    expect(() => readMarkedText('đạt [[a.total|67]]')).toThrow('total')
  })
})
