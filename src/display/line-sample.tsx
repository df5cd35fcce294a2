/** Samples of lines and areas for the legend, drawn like the map's own. */
import type { Palette } from '../map/style/palette.ts'
import { usePalette } from './use-palette.ts'

type Sample =
  | 'solid'
  | 'border'
  | 'dots'
  | 'short-dash'
  | 'hatch'
  | 'light-hatch'
  | 'corridor'
  | 'leader'
  | 'band'
  | 'disc'
  | 'ring'

/** What each kind of dated feature looks like, and the key of its explanation. */
export const LINE_SAMPLES = [
  { kind: 'administrative-outline', sample: 'dots', label: 'legend.administrative' },
  { kind: 'historic-outline', sample: 'dots', label: 'legend.historic' },
  { kind: 'line-of-contact', sample: 'short-dash', label: 'legend.lineOfContact' },
  { kind: 'area-of-control', sample: 'hatch', label: 'legend.area' },
  { kind: 'indicative-area', sample: 'light-hatch', label: 'legend.indicative' },
  { kind: 'corridor', sample: 'corridor', label: 'legend.corridor' },
  { kind: 'deployment', sample: 'ring', label: 'legend.deployment' },
  { kind: 'border-section', sample: 'band', label: 'legend.section' },
  { kind: 'border-village', sample: 'ring', label: 'legend.village' },
  { kind: 'village-pair', sample: 'leader', label: 'legend.villagePair' },
  { kind: 'summit-city', sample: 'disc', label: 'legend.summitCity' },
] as const satisfies { kind: string; sample: Sample; label: string }[]

const LINES: Partial<
  Record<
    Sample,
    { width: number; dashes?: string; role: keyof Pick<Palette, 'border' | 'dated' | 'accent'>; opacity?: number }
  >
> = {
  solid: { width: 1.4, role: 'border' },
  border: { width: 1.4, dashes: '8 3', role: 'border' },
  dots: { width: 1.6, dashes: '1 3', role: 'dated' },
  'short-dash': { width: 2, dashes: '5 3', role: 'dated' },
  corridor: { width: 3.5, dashes: '3.5 3.5', role: 'dated' },
  leader: { width: 1, role: 'dated' },
  band: { width: 7, role: 'accent', opacity: 0.3 },
}

/** A line or area as the map draws it; the words beside it explain it. */
export function LineSample({ sample }: { sample: Sample }) {
  const palette = usePalette()
  const line = LINES[sample]
  return (
    <svg className="line-sample" viewBox="0 0 32 14" width="32" height="14" aria-hidden="true">
      {line && (
        <line
          x1="1"
          x2="31"
          y1="7"
          y2="7"
          stroke={palette[line.role]}
          strokeWidth={line.width}
          strokeDasharray={line.dashes}
          opacity={line.opacity}
        />
      )}
      {(sample === 'hatch' || sample === 'light-hatch') && (
        <path
          d={
            sample === 'hatch' ? 'M0 8L6 0M2 14L13 0M9 14L20 0M16 14L27 0M23 14L32 3' : 'M0 12L9 0M7 14L18 0M17 14L28 0'
          }
          stroke={palette.dated}
          strokeWidth="0.9"
          opacity="0.6"
        />
      )}
      {sample === 'disc' && (
        <circle cx="16" cy="7" r="6" fill={palette.accent} fillOpacity="0.16" stroke={palette.accent} />
      )}
      {sample === 'ring' && <circle cx="16" cy="7" r="5" fill="none" stroke={palette.dated} strokeWidth="1.5" />}
    </svg>
  )
}
