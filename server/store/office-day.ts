const DAY_MS = 24 * 60 * 60 * 1000

/**
 * The instant (ISO 8601 in UTC) at which a day begins in Vietnam, whatever the server's time zone.
 *
 * @param later - number of days to add
 */
export const dayBegins = (day: string, later = 0): string =>
  new Date(Date.parse(`${day}T00:00:00+07:00`) + later * DAY_MS).toISOString()
