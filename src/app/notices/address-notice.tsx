import { Suspense, useState } from 'react'
import { lazyPart } from '../../display/loading/lazy-part.ts'
import { LoadedPart } from '../../display/loading/loaded-part.tsx'
import { useAtlas } from '../../state/atlas-state.tsx'

const IgnoredValues = lazyPart(() => import('./ignored-values.tsx'), 'IgnoredValues')

/** Says which parts of the address were ignored, once there are some. */
export function AddressNotice() {
  const hasIgnored = useAtlas().ignored.length > 0
  const [isNeeded, setNeeded] = useState(hasIgnored)
  if (hasIgnored && !isNeeded) setNeeded(true)
  return (
    isNeeded && (
      <LoadedPart>
        <Suspense>
          <IgnoredValues />
        </Suspense>
      </LoadedPart>
    )
  )
}
