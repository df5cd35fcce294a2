declare module 'subset-font' {
  /** Cuts a font file down to the characters of `text`; axes given as ranges stay variable, as numbers do not. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: {
      targetFormat: 'truetype' | 'woff2'
      variationAxes?: Record<string, number | { min: number; max: number }>
    },
  ): Promise<Uint8Array>
}
