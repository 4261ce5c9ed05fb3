import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** A way to a server that can be cut: for the browser and its workers alike there is no network then. */
export interface Cable {
  /** What the server is called at this end, without a path. */
  readonly url: string
  cut(): Promise<void>
  restore(): Promise<void>
}

/**
 * Connects to a server through a proxy that can be cut. Workers forget the browser's own *offline* when they restart.
 *
 * @param target - the server's origin
 */
export async function layCable(target: string): Promise<Cable> {
  const { hostname, port } = new URL(target)
  const open = new Set<Socket>()
  const tracked = (socket: Socket) => {
    open.add(socket)
    socket.on('close', () => open.delete(socket)).on('error', () => {})
    return socket
  }
  const here = createServer((near) => {
    const far = tracked(connect(Number(port), hostname))
    tracked(near).pipe(far).pipe(near)
    near.on('close', () => far.destroy())
    // What was sent before an orderly end still arrives.
    far.on('close', (failed) => (failed ? near.destroy() : near.end()))
  })
  const plug = async (at: number): Promise<number> => {
    here.listen(at, 'localhost')
    await once(here, 'listening')
    return (here.address() as AddressInfo).port
  }
  const own = await plug(0)
  return {
    url: `http://localhost:${own}`,
    async cut() {
      if (!here.listening) return
      const closed = once(here, 'close')
      here.close()
      for (const socket of open) socket.destroy()
      await closed
    },
    async restore() {
      await plug(own)
    },
  }
}
