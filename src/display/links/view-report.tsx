import { useAtlas } from '../../state/atlas-state.tsx'
import { ReportError } from './report-error.tsx'

/** Reports an error in what is open in the app, with the address of the whole view. */
export function ViewReport({ record }: { record: string }) {
  const { addressOf } = useAtlas()
  return <ReportError record={record} address={new URL(addressOf({}), window.location.href).href} />
}
