/** Tables as CSV (RFC 4180), safe to open in a spreadsheet. */

export type Cell = string | number | undefined

/**
 * Where a spreadsheet would take what follows for a formula (OWASP, "CSV Injection"): at the beginning of a text or of one
 * of its lines, spaces aside, in usual, full width or small form.
 */
const FORMULA = /(?:^|(?<=[\r\n]))(?=[\t\r](?!\n)|[^\S\r\n]*[=+\-@＝＋－＠﹦﹢﹣﹫])/g

/** Marks the file as UTF-8, without which some spreadsheets break names in other scripts. */
const BYTE_ORDER_MARK = '\u{FEFF}'

/**
 * The rows as CSV with a header line, a byte order mark and CRLF line ends. Where a spreadsheet would
 * take a text for a formula stands an apostrophe; numbers stay numbers. Undefined is an empty cell.
 */
export function writeCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + [columns, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')
}

function writeCell(cell: Cell): string {
  if (typeof cell !== 'string') return cell === undefined ? '' : String(cell)
  const safe = cell.replaceAll(FORMULA, "'")
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
