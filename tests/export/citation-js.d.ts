/** The part of citation-js that the tests use; the package brings no types. */
declare module '@citation-js/core' {
  export const plugins: {
    input: { chain: (text: string, options: { generateGraph: boolean }) => unknown[] }
  }
}
