/** Writes the layers that are derived from committed inputs. Run with `npm run layers`. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FeatureRecord } from '../../src/core/schema/layer.ts'
import { GEODATA } from '../folders.ts'
import { borderVillages } from './border-village-features.ts'
import { deployments } from './deployment-features.ts'
import { deriveKarabakhAreas } from './karabakh-areas.ts'
import { outlines, period1994, period2020 } from './karabakh-features.ts'
import { formatLayer } from './layer-file.ts'
import { readInput } from './read-input.ts'

const input = readInput()
const areas = deriveKarabakhAreas(input)
write('nagorno-karabakh', [...outlines(areas), ...period1994(areas), ...period2020(areas), ...deployments(input)])
write('border-villages', borderVillages(input))

function write(name: string, features: FeatureRecord[]): void {
  writeFileSync(join(GEODATA, 'layers', `${name}.geojson`), formatLayer(features))
}
