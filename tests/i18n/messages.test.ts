/** Interface texts: none is left over, plural forms are complete, and every language says the same things. */
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { compileRealData, PROJECT, parseFile, stringsIn } from '../geodata/real-data.ts'

const SRC = join(PROJECT, 'src')
const MESSAGES = join(SRC, 'i18n', 'messages')
const PLURAL = /_(zero|one|two|few|many|other)$/

const sources = (await readdir(SRC, { recursive: true, withFileTypes: true })).filter(({ name }) =>
  /\.tsx?$/.test(name),
)
const code = (await Promise.all(sources.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')))).join(
  '\n',
)
/** What stands before the first `${` of a template literal: `certainty.${…}` uses all keys below "certainty.". */
const prefixes = [...code.matchAll(/`([A-Za-z]\w*\.[\w.]*)\$\{/g)].map(([, prefix = '']) => prefix)

/** Texts of each language by their dotted key; a language is a folder of JSON files. */
const languages = await Promise.all(
  (await readdir(MESSAGES, { withFileTypes: true }))
    .filter((entry) => entry.isDirectory())
    .map(async ({ name: language }) => {
      const files = (await readdir(join(MESSAGES, language))).sort()
      const parts = await Promise.all(files.map((file) => readFile(join(MESSAGES, language, file), 'utf8')))
      const strings = parts.flatMap((part) => stringsIn(JSON.parse(part)))
      return { language, texts: new Map(strings.map(([path, text]) => [path.slice(2), text])) }
    }),
)
const placeholders = (text = '') => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name).sort()
const bases = (texts: ReadonlyMap<string, string>) => new Set([...texts.keys()].map((key) => key.replace(PLURAL, '')))
const formsOf = (texts: ReadonlyMap<string, string>, base: string) =>
  [...texts.keys()].filter((key) => PLURAL.test(key) && key.replace(PLURAL, '') === base)

/** Keys of the texts that come with the data. */
const subjectKeys = new Set(
  stringsIn(parseFile(await compileRealData(), 'texts/en.json')).map(([path]) => path.slice(2)),
)
const english = languages.find(({ language }) => language === 'en')?.texts ?? new Map<string, string>()

describe('English, the language that the code is written against', () => {
  it('holds no text that is used nowhere', () => {
    const isNamed = (key: string) => code.includes(`'${key}'`) || code.includes(`"${key}"`)
    const unused = [...bases(english)].filter((key) => !isNamed(key) && !prefixes.some((p) => key.startsWith(p)))
    expect(unused).toEqual([])
  })

  it('every key that the code names in quotes exists', () => {
    const named = [...code.matchAll(/\bt\('([\w.-]+)'/g)].map(([, key = '']) => key)
    expect(named.length).toBeGreaterThan(50)
    expect(named.filter((key) => !bases(english).has(key) && !subjectKeys.has(key))).toEqual([])
  })
})

describe.for(languages)('$language', ({ language, texts }) => {
  it('has no key that English has not, plural forms aside', () => {
    expect([...bases(texts)].filter((base) => !bases(english).has(base))).toEqual([])
  })

  it('has every key', () => {
    expect([...bases(english)].filter((base) => !bases(texts).has(base))).toEqual([])
  })

  it('has exactly the plural forms that its grammar asks for', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
    const counted = [...bases(texts)].filter((base) => formsOf(texts, base).length > 0)
    expect(counted.length).toBeGreaterThan(0)
    for (const base of counted)
      expect(formsOf(texts, base).sort(), base).toEqual(
        pluralCategories.map((category) => `${base}_${category}`).sort(),
      )
  })

  it('gives every text that counts things its plural forms', () => {
    const single = [...texts].filter(([key, text]) => !PLURAL.test(key) && /\{\{count[^}]*\}\} \p{L}+s\b/u.test(text))
    expect(single).toEqual([])
  })

  it('has the same placeholders as English in every text, and in every plural form of it', () => {
    for (const base of bases(texts)) {
      const own = formsOf(texts, base).length > 0 ? formsOf(texts, base) : [base]
      const expected = placeholders(english.get(base) ?? english.get(`${base}_other`))
      for (const key of own) expect(placeholders(texts.get(key)), key).toEqual(expected)
    }
  })

  it('has no empty text and no markup', () => {
    for (const [key, text] of texts) expect(text, key).toMatch(/^[^<>]+$/)
  })
})
