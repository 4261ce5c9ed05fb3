import { createInterface } from 'node:readline'
import { Writable } from 'node:stream'
import { text } from 'node:stream/consumers'

import { CommandError } from './command-error.ts'

/** The password from a pipe, without its line ending. */
export const pipedPassword = async (input: NodeJS.ReadableStream): Promise<string> =>
  (await text(input)).replace(/\r?\n$/, '')

/**
 * Prompts for a new password twice on the terminal without echoing it.
 *
 * @throws CommandError if the two differ, or there is no terminal
 */
export async function askPassword(): Promise<string> {
  if (!process.stdin.isTTY)
    throw new CommandError('Không có màn hình để gõ mật khẩu: hãy dùng --password-stdin.')
  const first = await ask('Mật khẩu: ')
  if ((await ask('Gõ lại mật khẩu: ')) !== first)
    throw new CommandError('Hai lần gõ mật khẩu không giống nhau.')
  return first
}

function ask(question: string): Promise<string> {
  // Swallows what the line editor would echo.
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  const lines = createInterface({ input: process.stdin, output: silent, terminal: true })
  process.stderr.write(question)
  const { promise, resolve, reject } = Promise.withResolvers<string>()
  lines.once('SIGINT', () => reject(new CommandError('Đã thôi.')))
  lines.question('', resolve)
  return promise.finally(() => {
    lines.close()
    process.stderr.write('\n')
  })
}
