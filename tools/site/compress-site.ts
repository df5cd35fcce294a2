/** `npm run compress`: writes a brotli file beside each text file of the built site. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { compressFolder } from './compress.ts'

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url))
if (!existsSync(DIST)) throw new Error('dist/ is missing: run npm run build first')
const { files, before, after } = await compressFolder(DIST)
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1)
console.log(`Compressed ${files} files from ${megabytes(before)} to ${megabytes(after)} MB.`)
