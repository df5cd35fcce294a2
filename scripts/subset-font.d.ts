declare module 'subset-font' {
  /** Cuts a font file down to the characters of `text`; axes given as ranges stay variable. */
  export default function subsetFont(
    font: Uint8Array,
    text: string,
    options: { targetFormat: 'woff2'; variationAxes?: Record<string, { min: number; max: number }> },
  ): Promise<Uint8Array>
}
