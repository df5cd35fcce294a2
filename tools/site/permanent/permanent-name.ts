import { createHash } from 'node:crypto'

/** Namespace of the atlas for names of its records, made once at random. */
const NAMESPACE = '2b6cdc0e-6f3a-4f6b-9d55-0b0e9a4b7c1d'

/** A permanent IRI for a name: a UUID of version 5 (RFC 9562), so that it stays the same wherever the atlas is hosted. */
export function permanentName(name: string): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(NAMESPACE.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
  const [version = 0, variant = 0] = [bytes[6], bytes[8]]
  bytes[6] = (version & 0x0f) | 0x50
  bytes[8] = (variant & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')}`
}
