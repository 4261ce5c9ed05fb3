/** Why a command cannot be done. The message is Vietnamese and shown as it is. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}
