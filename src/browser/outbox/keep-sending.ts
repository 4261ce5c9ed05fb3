import type { QueryClient } from '@tanstack/react-query'

import { sessionQuery } from '~/api/session.ts'
import { storedKeys } from '../storage.ts'
import { sendConclusionsOf } from './conclusions.ts'
import { OUTBOX } from './is-outbox-empty.ts'
import { sendAllShownBy } from './shown-slides.ts'

const AGAIN_MS = 5000

/** Sends the outbox now, and again until it is empty. @returns the function that stops it */
export function keepSending(client: QueryClient): () => void {
  const send = () =>
    void sendConclusions(client)
      .then(() => sendAllShown(client))
      .catch(() => {})
  const timer = setInterval(send, AGAIN_MS)
  addEventListener('online', send)
  send()
  return () => {
    clearInterval(timer)
    removeEventListener('online', send)
  }
}

/** Sends the conclusions of the signed-in account, also those added meanwhile. @throws TypeError without a network */
export const sendConclusions = oneAtATime(sendConclusionsOf)

const sendAllShown = oneAtATime(sendAllShownBy)

function oneAtATime(work: (client: QueryClient, accountId: string) => Promise<void>) {
  let running: Promise<void> | null = null
  const run = async (client: QueryClient) => {
    if (storedKeys('localStorage', OUTBOX).length === 0) return
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
