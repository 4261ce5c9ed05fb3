import type { QueryClient } from '@tanstack/react-query'

import { sessionQuery } from '~/api/session.ts'
import { keysUnder } from '../storage.ts'
import { sendConclusionsOf } from './conclusions.ts'
import { UNSENT } from './is-outbox-empty.ts'
import { tellAllShownBy } from './shown-slides.ts'

const AGAIN_MS = 5000

/** Sends what a meeting left in this browser, now, and again until it is gone. @returns what ends it */
export function keepSending(client: QueryClient): () => void {
  const send = () =>
    void sendConclusions(client)
      .then(() => tellAllShown(client))
      .catch(() => {})
  const timer = setInterval(send, AGAIN_MS)
  addEventListener('online', send)
  send()
  return () => {
    clearInterval(timer)
    removeEventListener('online', send)
  }
}

/** Of who is signed in; what was concluded while it is under way goes along. @throws TypeError without a network */
export const sendConclusions = oneAtATime(sendConclusionsOf)

const tellAllShown = oneAtATime(tellAllShownBy)

function oneAtATime(work: (client: QueryClient, accountId: string) => Promise<void>) {
  let running: Promise<void> | null = null
  const run = async (client: QueryClient) => {
    if (keysUnder(UNSENT).length === 0) return
    const { account } = await client.query(sessionQuery())
    if (account) await work(client, account.id)
  }
  return (client: QueryClient): Promise<void> => {
    running ??= run(client).finally(() => {
      running = null
    })
    return running
  }
}
