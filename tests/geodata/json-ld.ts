/** Expands JSON-LD without the network, and walks over what comes out. */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expand } from 'jsonld'

const STANDARDS = join(import.meta.dirname, '..', 'fixtures', 'standards')

/** A node of an expanded document. */
export interface Node {
  '@id'?: string
  '@type'?: string[]
  [property: string]: unknown
}

/** Reads a vocabulary, context or schema of tests/fixtures/standards/. */
export async function standard<T>(name: string): Promise<T> {
  return JSON.parse(await readFile(join(STANDARDS, name), 'utf8'))
}

/**
 * Nodes of a document, nested ones included. `contexts` are the only remote contexts there are, by address. Throws on a
 * term that no context defines, and on everything else that an expansion would drop.
 */
export async function expandedNodes(document: object, base: string, contexts: Record<string, object>): Promise<Node[]> {
  const documentLoader = async (url: string) => {
    const context = contexts[url]
    if (!context) throw new Error(`${url} is not on file`)
    return { contextUrl: null, documentUrl: url, document: context }
  }
  return nodesIn(await expand(document, { base, safe: true, documentLoader }))
}

function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn)
  if (typeof value !== 'object' || value === null || '@value' in value) return []
  const inner = Object.entries(value).flatMap(([key, child]) => (key === '@type' ? [] : nodesIn(child)))
  return '@list' in value ? inner : [value as Node, ...inner]
}
