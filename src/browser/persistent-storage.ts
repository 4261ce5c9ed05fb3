/**
 * Asks the browser to keep what this page stores until somebody removes it: without that, Safari
 * deletes it after seven days in which the page was not opened.
 *
 * @returns true if the browser agrees, if the page is installed as an app, which keeps its storage
 * anyway, or if the browser cannot be asked
 */
export async function keepsStorage(): Promise<boolean> {
  const { storage } = navigator
  if (!storage?.persist || matchMedia('(display-mode: standalone)').matches) return true
  return (await storage.persisted()) || (await storage.persist())
}
