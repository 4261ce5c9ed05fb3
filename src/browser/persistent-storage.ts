/**
 * Asks the browser to keep what this page stores until somebody removes it: without that, Safari
 * deletes it after seven days in which the page was not opened.
 *
 * @returns false where the browser does not promise it and the page is not installed as an app, which
 * keeps its storage anyway; true too where the browser knows no such promise
 */
export async function keepsStorage(): Promise<boolean> {
  const { storage } = navigator
  if (!storage?.persist || matchMedia('(display-mode: standalone)').matches) return true
  return (await storage.persisted()) || (await storage.persist())
}
