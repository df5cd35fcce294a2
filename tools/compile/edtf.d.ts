declare module 'edtf' {
  /** Parses an EDTF string of level 0-2; throws on a string outside the grammar. Only what the compiler uses is declared. */
  export default function edtf(text: string): { type: string; min: number; max: number }
}
