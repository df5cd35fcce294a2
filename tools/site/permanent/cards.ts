/** Social cards of the built site, drawn from the project's own base map, fonts and colours. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Feature } from 'geojson'
import type { Town } from '../../../src/pages/card-labels.ts'
import type { CardMaterial } from '../../../src/pages/social-card.ts'
import { startRenderer } from '../../pictures/svg-renderer.ts'
import { type CardFont, cardFont, measureWith } from './card-fonts.ts'

const BASEMAP = 'geodata/basemap'
const FAMILY_STYLES = 'src/display/family-symbol.css'

/** All that cards are drawn with; `shapes` names the files of the base map. Starts the renderer. */
export async function readCardMaterial(
  shapes: readonly string[],
): Promise<Omit<CardMaterial, 'language' | 'subject'> & { font: CardFont }> {
  await startRenderer()
  const font = await cardFont()
  const [base, towns, hues] = await Promise.all([
    Promise.all(shapes.map(async (name) => [name, await readFeatures(name)] as const)),
    readFeatures<Town>('region-towns'),
    readHues(),
  ])
  return {
    base: new Map(base),
    towns,
    hues,
    measure: measureWith(font),
    font,
  }
}

/** Colours of the light theme, as the page's styles have them. */
async function readHues(): Promise<Record<string, string>> {
  const styles = await readFile(FAMILY_STYLES, 'utf8')
  const colours = [...styles.matchAll(/--hue-(\w+): light-dark\((#[0-9a-f]{6})/g)]
  if (colours.length === 0) throw new Error(`${FAMILY_STYLES} gives no colours`)
  return Object.fromEntries(colours.map(([, hue = '', colour = '']) => [hue, colour]))
}

async function readFeatures<F extends Feature>(name: string): Promise<F[]> {
  return JSON.parse(await readFile(join(BASEMAP, `${name}.json`), 'utf8')).features
}
