/** Why a command cannot be carried out. The message is Vietnamese and shown unchanged. */
export class CommandError extends Error {
  override readonly name = 'CommandError'
}
