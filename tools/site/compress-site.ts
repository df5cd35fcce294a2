/** `npm run compress`: writes a brotli file beside each text file of the built site. */
import { requireSite } from '../plain-errors.ts'
import { compressFolder } from './compress.ts'

const { files, before, after } = await compressFolder(requireSite())
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1)
console.log(`Compressed ${files} files from ${megabytes(before)} to ${megabytes(after)} MB.`)
