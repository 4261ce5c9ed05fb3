// Named one by one: what is added to the API is not kept until somebody has thought about it.
const READING =
  /^\/api\/(units|periods|overview|report|compare|corrections|indicators(\/[^/]+)?|(directives|meetings|arrangements)\/[^/]+\/[^/]+)$/

/**
 * Whether an answer may be kept in the browser: what readers and the meeting see. Who is signed in,
 * drafts, accounts, the audit trail and all else of the office are not.
 */
export const isKept = (pathname: string): boolean => READING.test(pathname)

/** Whether a request changes who reads here: signing in, signing out, the first account. */
export const changesReader = (method: string, pathname: string): boolean =>
  method !== 'GET' && /^\/api\/(sessions?|set-up)$/.test(pathname)
