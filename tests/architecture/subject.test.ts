/** The code knows nothing of what this atlas is about: that stands in geodata/, and another atlas brings its own. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { subjectRecordSchema } from '../../src/core/schema/subject.ts'
import { PROJECT } from './read-modules.ts'

const subject = subjectRecordSchema.parse(JSON.parse(await readFile(join(PROJECT, 'geodata', 'atlas.json'), 'utf8')))

/** Words of this subject, in the languages of the interface. */
const WORDS = [
  /karabakh|qarabağ|ղարաբաղ|карабах/i,
  /artsakh|արցախ|арцах/i,
  /lachin|laçın|լաչին|лачин/i,
  /stepanakert|khankend|xankəndi|ստեփանակերտ|степанакерт|ханкенд/i,
  /shush[ai]|yerevan|\bbaku\b|tavush/i,
  /caucasus|qafqaz|կովկաս|кавказ/i,
  /\bnkao\b|\bnkr\b|autonomous oblast/i,
  /peacekeep|sülhməramlı|խաղաղապահ|миротвор/i,
]

/** Names of the two countries and their languages; they stand where languages, scripts and countries as such are named. */
const COUNTRIES_AND_LANGUAGES =
  /armenia|azerbaijan|ermən|azərbaycan|հայաստան|հայկական|հայեր|ադրբեջան|армян|армени|азербайдж/i
const NAMES_LANGUAGES =
  /^src\/(i18n\/(languages\.ts|languages\/\w+\.ts|messages\/\w+\.ts|messages\/\w+\/(countries|pages)\.json)|core\/search\/(romanize|fold-word|words\/name-forms)\.ts|core\/schema\/fit-characters\.ts|app\/theme\/fonts\.css|pages\/card-text\.ts)$/

const COUNTRY_CODES = new RegExp(
  `['"](${[...new Set([...subject.region.countries, ...subject.parties.flat()])].join('|')})['"]`,
)
const IDS = [...subject.layers.map(({ id }) => id)]

const paths = (await readdir(join(PROJECT, 'src'), { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
const files = await Promise.all(
  paths.map(async (path) => ({ path: path.slice(PROJECT.length + 1), text: await readFile(path, 'utf8') })),
)
const linesWith = (pattern: RegExp, isAllowed: (path: string) => boolean = () => false) =>
  files
    .filter(({ path }) => !isAllowed(path))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line) => (pattern.test(line) ? [`${path}: ${line.trim()}`] : [])),
    )

describe('src', () => {
  it('is read as a whole', () => {
    expect(files.length).toBeGreaterThan(200)
    expect(linesWith(/EventType/).length).toBeGreaterThan(0)
  })

  it.for(WORDS)('holds no word of the subject: %s', (word) => {
    expect(linesWith(word)).toEqual([])
  })

  it('names the countries of the subject only where languages, scripts and countries as such are named', () => {
    expect(linesWith(COUNTRIES_AND_LANGUAGES, (path) => NAMES_LANGUAGES.test(path))).toEqual([])
    expect(linesWith(COUNTRIES_AND_LANGUAGES).length).toBeGreaterThan(0)
  })

  it('holds no code of these countries', () => {
    expect(linesWith(COUNTRY_CODES, (path) => path.endsWith('/countries.json'))).toEqual([])
  })

  it('holds no id of a layer', () => {
    expect(linesWith(new RegExp(`['"/](${IDS.join('|')})['".]`))).toEqual([])
  })
})
