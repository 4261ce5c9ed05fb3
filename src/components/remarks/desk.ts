export { RemarkActions } from './RemarkActions.tsx'
export { RemarkDialog } from './RemarkDialog.tsx'
