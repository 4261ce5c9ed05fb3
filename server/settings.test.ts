import { expect, test } from 'vitest'

import { demoSettingsFrom, settingsFrom } from './settings.ts'

test('nothing set opens a file of our own to the network at port 3000', () => {
  expect(settingsFrom({})).toMatchObject({
    host: '0.0.0.0',
    port: 3000,
    database: { kind: 'sqlite', path: 'data/so-ket.sqlite' },
  })
})

test('the demo is for this machine, and knows nothing of the real database', () => {
  expect(demoSettingsFrom({ DATABASE_URL: 'postgres://db/so_ket' })).toMatchObject({
    host: '127.0.0.1',
    port: 3000,
    database: { kind: 'sqlite', path: 'data/demo.sqlite' },
  })
  expect(demoSettingsFrom({ DEMO_DATABASE: '/tmp/d.sqlite', HOST: '::', PORT: '0' })).toMatchObject(
    {
      host: '::',
      port: 0,
      database: { kind: 'sqlite', path: '/tmp/d.sqlite' },
    },
  )
})

test('an empty value counts as not set', () => {
  expect(settingsFrom({ HOST: '', PORT: '', DATABASE_URL: '' })).toEqual(settingsFrom({}))
})

test.each(['localhost', 'so-ket.huyen.vn', '10.0.0.7', '::1', 'fe80::1'])('HOST %s', (HOST) => {
  expect(settingsFrom({ HOST }).host).toBe(HOST)
})

test.each([
  ['postgres://u:p@db:5432/so_ket', { kind: 'postgres', url: 'postgres://u:p@db:5432/so_ket' }],
  ['postgresql://db/so_ket', { kind: 'postgres', url: 'postgresql://db/so_ket' }],
  ['./x/y.db', { kind: 'sqlite', path: './x/y.db' }],
  ['file:x/y.db', { kind: 'sqlite', path: 'x/y.db' }],
  ['file:///var/lib/so%20ket.db', { kind: 'sqlite', path: '/var/lib/so ket.db' }],
  [':memory:', { kind: 'sqlite', path: ':memory:' }],
])('DATABASE_URL %s', (DATABASE_URL, database) => {
  expect(settingsFrom({ DATABASE_URL }).database).toEqual(database)
})

const PORT_RANGE = 'PORT phải là số nguyên từ 0 đến 65535, không phải'
const HOST_FORM = 'HOST phải là tên máy hoặc địa chỉ IP như 0.0.0.0, không phải'
const DATABASE_FORM = 'DATABASE_URL phải là đường dẫn tệp SQLite, file:… hoặc postgres://…'
const POSTGRES_FORM =
  'DATABASE_URL không đúng dạng postgres://người-dùng:mật-khẩu@máy-chủ:5432/tên-cơ-sở-dữ-liệu.'

test.each([
  [{ PORT: 'abc' }, `${PORT_RANGE} "abc".`],
  [{ PORT: '65536' }, `${PORT_RANGE} "65536".`],
  [{ PORT: '-1' }, `${PORT_RANGE} "-1".`],
  [{ PORT: '80.5' }, `${PORT_RANGE} "80.5".`],
  [{ HOST: 'http://a' }, `${HOST_FORM} "http://a".`],
  [{ HOST: 'localhost:3000' }, `${HOST_FORM} "localhost:3000".`],
  [{ DATABASE_URL: 'mysql://u:secret@db/x' }, `${DATABASE_FORM}, không phải mysql:….`],
  [{ DATABASE_URL: 'file:' }, `${DATABASE_FORM}, không phải file:….`],
  [{ DATABASE_URL: 'postgres:db' }, POSTGRES_FORM],
  [{ DATABASE_URL: 'postgres://u:secret@[db/x' }, POSTGRES_FORM],
])('%j is refused with a reason, and without repeating a password', (env, message) => {
  expect(() => settingsFrom(env)).toThrow(
    expect.objectContaining({ name: 'SettingsError', message }),
  )
})

test('the demo refuses a database that is not a file', () => {
  expect(() => demoSettingsFrom({ DEMO_DATABASE: 'postgres://db/x' })).toThrow(
    'DEMO_DATABASE phải là đường dẫn tệp SQLite hoặc file:…, không phải postgres:….',
  )
})
