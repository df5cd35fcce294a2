/** Reads the file that a reader chose. It stays in the browser. */
import { LARGEST_TEXT_BYTES, readArticleText, type TextFault } from '../core/evidence/article-text.ts'

export type ChosenFile =
  | { name: string; text: string; sha256: string | undefined }
  | { name: string; fault: TextFault | 'unreadable' }

/** The text and its SHA-256, which is undefined where the browser computes none; or why it is no text. Never throws. */
export async function readChosenFile(file: File): Promise<ChosenFile> {
  const { name } = file
  if (file.size > LARGEST_TEXT_BYTES) return { name, fault: 'tooLarge' }
  const bytes = await file.arrayBuffer().catch(() => undefined)
  if (!bytes) return { name, fault: 'unreadable' }
  const article = readArticleText(new Uint8Array(bytes))
  return article.ok ? { name, text: article.text, sha256: await hashOf(bytes) } : { name, fault: article.fault }
}

/** Browsers compute hashes only for pages that came over https or from the same computer. */
async function hashOf(bytes: ArrayBuffer): Promise<string | undefined> {
  if (!window.isSecureContext) return undefined
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
