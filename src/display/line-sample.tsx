/** Samples of lines and areas for the legend, from the same table as the map's own. */
import type { Mark } from '../core/vocabulary/drawing.ts'
import { BORDER, BORDER_BAND, OPEN_BORDER } from '../map/style/base-lines.ts'
import { type MarkStyle, markStyle } from '../map/style/marks.ts'
import { DARK, LIGHT, type Palette } from '../map/style/palette.ts'
import { starPath } from '../map/style/star.ts'
import { type Stroke, svgStroke } from '../map/style/stroke.ts'
import { useAtlas } from '../state/atlas-state.tsx'
import { useDarkScheme } from '../state/use-dark-scheme.ts'

/** What a sample shows: a mark of dated features, or a border with or without delimitation on record. */
type Sample = Mark | 'border' | 'solid'

/** The zoom whose widths samples have: a sample is 32 by 14 pixels, whatever its line is on the ground. */
const SAMPLE_ZOOM = 7.5
const WIDEST_PX = 11

/** A line or area as the map draws it; the words beside it explain it. */
export function LineSample({ sample }: { sample: Sample }) {
  const palette = usePalette()
  const { hatch, strokes, disc } = sample === 'border' || sample === 'solid' ? border(sample) : markStyle(sample)
  const lines = hatch ? strokes.filter(({ dash }) => dash) : strokes
  return (
    <svg className="line-sample" viewBox="0 0 32 14" width="32" height="14" aria-hidden="true">
      {hatch && (
        <path
          d={hatchPath(hatch.spacingPx)}
          stroke={palette.dated}
          strokeWidth={hatch.widthPx}
          strokeOpacity="0.72"
          fill="none"
        />
      )}
      {lines.map((stroke, i) => (
        <path
          // biome-ignore lint/suspicious/noArrayIndexKey: the strokes of a mark never change
          key={i}
          d={hatch ? 'M1 1H31V13H1Z' : 'M1 7H31'}
          fill="none"
          {...asSample(stroke, (role) => palette[role])}
        />
      ))}
      {disc && <DiscSample disc={disc} palette={palette} />}
    </svg>
  )
}

function DiscSample({ disc, palette }: { disc: NonNullable<MarkStyle['disc']>; palette: Palette }) {
  const paint = {
    fill: disc.fill ? palette[disc.fill] : 'none',
    fillOpacity: disc.fillOpacity,
    stroke: palette[disc.stroke],
    strokeWidth: disc.strokeWidth,
  }
  return disc.isStar ? (
    <path d={starPath(6.6, 16, 7)} {...paint} strokeWidth="1" />
  ) : (
    <circle cx="16" cy="7" r="5.4" {...paint} />
  )
}

function border(sample: 'border' | 'solid'): ReturnType<typeof markStyle> {
  return { strokes: [BORDER_BAND, sample === 'solid' ? BORDER : OPEN_BORDER] }
}

function asSample(stroke: Stroke, colourOf: Parameters<typeof svgStroke>[2]) {
  const drawn = svgStroke({ ...stroke, isOnGround: false }, SAMPLE_ZOOM, colourOf)
  return { ...drawn, strokeWidth: Math.min(WIDEST_PX, drawn.strokeWidth) }
}

/** Rising lines over the whole sample. */
function hatchPath(spacing: number): string {
  return Array.from({ length: Math.ceil(46 / spacing) }, (_, i) => `M${i * spacing - 7} 14L${i * spacing + 7} 0`).join(
    '',
  )
}

/** Colours of the map in the theme of the page. */
export function usePalette(): Palette {
  return useDarkScheme(useAtlas().query.theme) ? DARK : LIGHT
}
