/**
 * `npm run fonts`: cuts Noto Sans (variable weight, OFL-1.1) down to one small file per script, into public/fonts/.
 * The result is committed; run it again only when the fonts or the characters below change.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { PROJECT } from '../folders.ts'

const { resolve } = createRequire(import.meta.url)
const output = join(PROJECT, 'public', 'fonts')

/** Characters of one range of Unicode code points, both ends inclusive. */
function range(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('')
}

/** Letters of Azerbaijani, Turkish, and of names in other Latin scripts that the places have. */
const EXTENDED_LATIN = 'əƏğĞİşŞăĂčČćĆđĐėĖňŇřŘšŠșȘțȚţŢūŪůŮžŽőŐűŰłŁńŃőŐ'
/** Letters that the source keeps in its Latin file although their code points lie in the extended range. */
const LATIN_BEYOND_RANGE = 'ıŒœ'
const PUNCTUATION = '–—‘’‚“”„…·×²°§¶←↑→↓−'

/** Weight of all text, from regular to the boldest heading. */
const WEIGHTS = { wght: { min: 400, max: 700 } }

const SUBSETS = [
  {
    file: 'noto-sans-latin.woff2',
    from: '@fontsource-variable/noto-sans/files/noto-sans-latin-wght-normal.woff2',
    text: range(0x20, 0x7e) + range(0xa0, 0xff) + LATIN_BEYOND_RANGE + PUNCTUATION,
    axes: WEIGHTS,
  },
  {
    file: 'noto-sans-latin-ext.woff2',
    from: '@fontsource-variable/noto-sans/files/noto-sans-latin-ext-wght-normal.woff2',
    text: EXTENDED_LATIN,
    axes: WEIGHTS,
  },
  {
    file: 'noto-sans-cyrillic.woff2',
    from: '@fontsource-variable/noto-sans/files/noto-sans-cyrillic-wght-normal.woff2',
    text: `${range(0x400, 0x45f)}№`,
    axes: WEIGHTS,
  },
  {
    file: 'noto-sans-armenian.woff2',
    from: '@fontsource-variable/noto-sans-armenian/files/noto-sans-armenian-armenian-wght-normal.woff2',
    text: range(0x531, 0x58a),
    axes: WEIGHTS,
  },
  // The year on the map, in one bold and narrow cut: the width of all text would double each file.
  {
    file: 'noto-sans-year.woff2',
    from: '@fontsource-variable/noto-sans/files/noto-sans-latin-wdth-normal.woff2',
    text: '0123456789–',
    axes: { wght: 750, wdth: 84 },
  },
]

await mkdir(output, { recursive: true })
for (const { file, from, text, axes } of SUBSETS) {
  const source = await readFile(resolve(from))
  const subset = await subsetFont(source, text, {
    targetFormat: 'woff2',
    variationAxes: axes,
  })
  await writeFile(join(output, file), subset)
  console.log(`${file}: ${subset.length} bytes`)
}
