/** Reads the text file that an editor named. Shell: touches the disk. */
import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { MAX_TEXT_BYTES, readArticleText } from '../../src/core/evidence/article-text.ts'
import { textFault } from '../../src/i18n/messages/en/verify.json'

export type TextFile = { ok: true; text: string; sha256: string } | { ok: false; message: string }

/** The text and the SHA-256 of its bytes, or what is wrong with the file. */
export async function readTextFile(file: string): Promise<TextFile> {
  const refuse = (message: string): TextFile => ({ ok: false, message: `${file}: ${message}` })
  const facts = await stat(file).catch(() => undefined)
  if (!facts) return refuse('There is no such file.')
  if (!facts.isFile()) return refuse('This is not a file.')
  if (facts.size > MAX_TEXT_BYTES) return refuse(textFault.tooLarge)
  const bytes = await readFile(file)
  const article = readArticleText(bytes)
  if (!article.ok) return refuse(textFault[article.fault])
  return { ok: true, text: article.text, sha256: createHash('sha256').update(bytes).digest('hex') }
}
