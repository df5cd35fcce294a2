/** The part of citation-js that the tests use; the package brings no types. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(items: unknown)
    format(what: 'bibliography', options: { format: 'text'; template: string; lang: string }): string
  }
  export const plugins: {
    input: { chain: (text: string, options: { generateGraph: boolean }) => unknown[] }
  }
}
