import { expect, test } from 'vitest'

import { demoSettingsFrom, settingsFrom } from './settings.ts'

const AUTH_SECRET = 'a secret of no less than 32 signs'

test('a secret is enough to serve the default file to the network on port 3000', () => {
  expect(settingsFrom({ AUTH_SECRET })).toEqual({
    host: '0.0.0.0',
    port: 3000,
    database: { kind: 'sqlite', path: 'data/so-ket.sqlite' },
    isReadingOpen: true,
    authSecret: AUTH_SECRET,
    publicUrl: null,
    isProxyTrusted: false,
    logLevel: 'info',
  })
})

test('the demo listens only on this machine and never uses the real database', () => {
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

test('the demo is open to readers, logs only errors, and gets a new secret each time', () => {
  const wished = { SO_KET_READ: 'signed-in', PUBLIC_URL: 'https://a.vn', TRUST_PROXY: '1' }
  const demo = demoSettingsFrom({ ...wished, AUTH_SECRET })
  expect(demo).toMatchObject({
    isReadingOpen: true,
    publicUrl: null,
    isProxyTrusted: false,
    logLevel: 'error',
  })
  expect(demo.authSecret).toMatch(/^[\da-f]{64}$/)
  expect(demoSettingsFrom({}).authSecret).not.toBe(demo.authSecret)
  expect(demoSettingsFrom({ LOG_LEVEL: 'debug' }).logLevel).toBe('debug')
})

test('an empty value counts as not set', () => {
  const empty = {
    HOST: '',
    PORT: '',
    DATABASE_URL: '',
    SO_KET_READ: '',
    PUBLIC_URL: '',
    TRUST_PROXY: '',
    LOG_LEVEL: '',
  }
  expect(settingsFrom({ ...empty, AUTH_SECRET })).toEqual(settingsFrom({ AUTH_SECRET }))
})

test('reading, proxy and log are as set', () => {
  const set = { SO_KET_READ: 'signed-in', TRUST_PROXY: '1', LOG_LEVEL: 'warn' }
  expect(settingsFrom({ ...set, AUTH_SECRET })).toMatchObject({
    isReadingOpen: false,
    isProxyTrusted: true,
    logLevel: 'warn',
  })
})

test.each([
  ['https://so-ket.huyen.vn', 'https://so-ket.huyen.vn'],
  ['https://So-Ket.huyen.vn:443/', 'https://so-ket.huyen.vn'],
  ['http://10.0.0.7:3000', 'http://10.0.0.7:3000'],
])('PUBLIC_URL %s is the origin %s', (PUBLIC_URL, origin) => {
  expect(settingsFrom({ PUBLIC_URL, AUTH_SECRET }).publicUrl).toBe(origin)
})

test.each(['localhost', 'so-ket.huyen.vn', '10.0.0.7', '::1', 'fe80::1'])('HOST %s', (HOST) => {
  expect(settingsFrom({ HOST, AUTH_SECRET }).host).toBe(HOST)
})

test.each([
  ['postgres://u:p@db:5432/so_ket', { kind: 'postgres', url: 'postgres://u:p@db:5432/so_ket' }],
  ['postgresql://db/so_ket', { kind: 'postgres', url: 'postgresql://db/so_ket' }],
  ['./x/y.db', { kind: 'sqlite', path: './x/y.db' }],
  ['file:x/y.db', { kind: 'sqlite', path: 'x/y.db' }],
  ['file:///var/lib/so%20ket.db', { kind: 'sqlite', path: '/var/lib/so ket.db' }],
  [':memory:', { kind: 'sqlite', path: ':memory:' }],
])('DATABASE_URL %s', (DATABASE_URL, database) => {
  expect(settingsFrom({ DATABASE_URL, AUTH_SECRET }).database).toEqual(database)
})

const PORT_RANGE = 'PORT phải là số nguyên từ 0 đến 65535, không phải'
const HOST_FORM = 'HOST phải là tên máy hoặc địa chỉ IP như 0.0.0.0, không phải'
const DATABASE_FORM = 'DATABASE_URL phải là đường dẫn tệp SQLite, file:… hoặc postgres://…'
const POSTGRES_FORM =
  'DATABASE_URL không đúng dạng postgres://người-dùng:mật-khẩu@máy-chủ:5432/tên-cơ-sở-dữ-liệu.'
const MAKE_ONE = 'hãy tạo bằng lệnh openssl rand -hex 32.'
const URL_FORM =
  'PUBLIC_URL phải là địa chỉ gốc người dùng gõ, như https://so-ket.huyen.vn, không có đường dẫn phía sau.'
const LEVELS = 'fatal, error, warn, info, debug, trace hoặc silent'

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
  [{ AUTH_SECRET: '' }, `AUTH_SECRET chưa được đặt: ${MAKE_ONE}`],
  [{ AUTH_SECRET: 'short' }, `AUTH_SECRET quá ngắn, cần ít nhất 32 ký tự: ${MAKE_ONE}`],
  [{ SO_KET_READ: 'yes' }, 'SO_KET_READ phải là open hoặc signed-in, không phải "yes".'],
  [{ PUBLIC_URL: 'so-ket.huyen.vn' }, URL_FORM],
  [{ PUBLIC_URL: 'ftp://so-ket.huyen.vn' }, URL_FORM],
  [{ PUBLIC_URL: 'https://so-ket.huyen.vn/so-ket' }, URL_FORM],
  [{ PUBLIC_URL: 'https://u:secret@so-ket.huyen.vn' }, URL_FORM],
  [{ TRUST_PROXY: 'true' }, 'TRUST_PROXY phải là 0 hoặc 1, không phải "true".'],
  [{ LOG_LEVEL: 'all' }, `LOG_LEVEL phải là ${LEVELS}, không phải "all".`],
])('%j is refused with a reason that does not contain a password', (env, message) => {
  expect(() => settingsFrom({ AUTH_SECRET, ...env })).toThrow(
    expect.objectContaining({ name: 'SettingsError', message }),
  )
})

test('the demo refuses a database that is not a file', () => {
  expect(() => demoSettingsFrom({ DEMO_DATABASE: 'postgres://db/x' })).toThrow(
    'DEMO_DATABASE phải là đường dẫn tệp SQLite hoặc file:…, không phải postgres:….',
  )
})
