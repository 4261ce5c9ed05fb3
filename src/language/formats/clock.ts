/** *12:05*, *1:02:05*: what has gone by; before the start it is 0:00. */
export function formatElapsed(milliseconds: number): string {
  const all = Math.max(0, Math.floor(milliseconds / 1000))
  const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60]
  const two = (value: number) => String(value).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`
}

/** This moment, ISO 8601 in UTC. */
export const instantNow = (): string => new Date().toISOString()
