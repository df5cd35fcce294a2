/** Longitudes and latitudes as tables write them. */

const PLAIN = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i
const WITH_COMMA = /^[+-]?\d+,\d+$/
const WITH_HEMISPHERE = /^([+-]?\d+(?:[.,]\d+)?)\s*°?\s*([NSEW])$/i
const SEXAGESIMAL =
  /^([+-]?)(\d{1,3})\s*°\s*(\d{1,2}(?:[.,]\d+)?)\s*['′’]\s*(?:(\d{1,2}(?:[.,]\d+)?)\s*(?:["″”]|''))?\s*([NSEW])?$/i

/** Degrees, south and west negative; undefined for what is no number. A comma may stand for the point. */
export function readDegrees(text: string): number | undefined {
  const trimmed = text.trim()
  if (PLAIN.test(trimmed)) return Number(trimmed)
  const degrees = trimmed.replace(/^[\u2212\u2013]/, '-')
  if (PLAIN.test(degrees)) return Number(degrees)
  if (WITH_COMMA.test(degrees)) return decimal(degrees)
  const named = WITH_HEMISPHERE.exec(degrees)
  if (named) return decimal(named[1]) * signOf(named[2])
  const parts = SEXAGESIMAL.exec(degrees)
  if (!parts) return
  const [, sign, whole, minutes, seconds = '0', hemisphere] = parts
  const value = Number(whole) + decimal(minutes) / 60 + decimal(seconds) / 3600
  return value * (sign === '-' ? -1 : 1) * signOf(hemisphere)
}

/** Whether a text is a number with a comma for its point. */
export function hasDecimalComma(text: string): boolean {
  return WITH_COMMA.test(text.trim())
}

function decimal(text = ''): number {
  return Number(text.replace(',', '.'))
}

function signOf(hemisphere = ''): number {
  return /[SW]/i.test(hemisphere) ? -1 : 1
}
