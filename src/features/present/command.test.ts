import { expect, it } from 'vitest'

import { commandOf } from './command.ts'

const press = (key: string, typed = '', modifiers: object = {}) =>
  commandOf({ key, ctrlKey: false, altKey: false, metaKey: false, ...modifiers }, typed)

it.each(['ArrowRight', 'ArrowDown', ' ', 'PageDown', 'Enter'])('%s steps on', (key) => {
  expect(press(key)).toEqual({ kind: 'step', by: 1 })
})

it.each(['ArrowLeft', 'ArrowUp', 'PageUp', 'Backspace'])('%s steps back', (key) => {
  expect(press(key)).toEqual({ kind: 'step', by: -1 })
})

it.each([
  ['b', 'black'],
  ['B', 'black'],
  ['.', 'black'],
  ['w', 'white'],
  [',', 'white'],
])('%s covers the screen', (key, cover) => {
  expect(press(key)).toEqual({ kind: 'cover', cover })
})

it('jumps to the number typed before Enter', () => {
  expect(press('1')).toEqual({ kind: 'digit', digit: '1' })
  expect(press('Enter', '12')).toEqual({ kind: 'jump', number: 12 })
})

it('leaves the browser its own keys', () => {
  expect(press('p', '', { ctrlKey: true })).toBeNull()
  expect(press('ArrowLeft', '', { altKey: true })).toBeNull()
  expect(press('Tab')).toBeNull()
  expect(press('F12')).toBeNull()
})
