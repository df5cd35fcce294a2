declare module 'jsonld' {
  interface RemoteDocument {
    contextUrl: null
    documentUrl: string
    document: object
  }
  /** Expanded form; with `safe` it throws on anything that would be dropped. */
  export function expand(
    document: object,
    options: { base: string; safe: true; documentLoader: (url: string) => Promise<RemoteDocument> },
  ): Promise<Record<string, unknown>[]>
}
