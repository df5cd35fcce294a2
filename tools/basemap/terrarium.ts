/**
 * Heights as colours, in the encoding that map engines call "terrarium": red * 256 + green + blue / 256 - 32768 metres.
 * Blue stays 0, since whole metres are finer than the source is true.
 */
const OFFSET = 32_768

/** Red, green and blue of a height in metres, -32768 to 32767; parts of a metre are rounded away. */
export function toTerrarium(metres: number): [red: number, green: number, blue: number] {
  const value = Math.round(metres) + OFFSET
  return [value >> 8, value & 255, 0]
}

/** The height in metres that a colour stands for. */
export function fromTerrarium([red, green, blue]: readonly [number, number, number]): number {
  return red * 256 + green + blue / 256 - OFFSET
}
