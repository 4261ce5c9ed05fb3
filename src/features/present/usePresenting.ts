import { useQuery } from '@tanstack/react-query'
import { sessionQuery } from '~/api/session.ts'
import { unitsQuery } from '~/api/units.ts'
import { canFor } from '~/domain/can-for.ts'
import type { OperationId } from '~/domain/permissions.ts'

/** Who may begin a meeting and conclude, and who may arrange slides, of this unit. */
export function usePresenting(unitId: string): { mayPresent: boolean; mayArrange: boolean } {
  const { data: session } = useQuery(sessionQuery())
  const { data: units = [] } = useQuery(unitsQuery())
  const may = (operation: OperationId) => canFor(session?.account, operation, units, unitId)
  return { mayArrange: may('saveArrangement'), mayPresent: may('startMeeting') }
}
