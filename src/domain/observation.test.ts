import { expect, test } from 'vitest'
import { areAllIllustrative, isPlainlyIllustrative, type Provenance } from './observation.ts'

const illustrative: Provenance = { origin: 'illustrative' }
const reported: Provenance = { origin: 'reported' }
const added: Provenance = { ...illustrative, addedFrom: 3 }
const restated: Provenance = { ...illustrative, isRestated: true }

test.each([
  ['of the sample', illustrative, true],
  ['reported', reported, false],
  ['of former units', added, false],
  ['restated', restated, false],
])('one mark for several can stand for a figure %s: %s', (_, provenance, expected) => {
  expect(isPlainlyIllustrative(provenance)).toBe(expected)
})

test.each([
  ['no figures', [], false],
  ['gaps alone', [null, undefined], false],
  ['figures of the sample, with gaps', [null, illustrative, illustrative], true],
  ['one that is reported', [illustrative, reported], false],
])('of %s all are illustrative: %s', (_, all, expected) => {
  expect(areAllIllustrative(all)).toBe(expected)
})
