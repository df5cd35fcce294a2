/** Tables as CSV (RFC 4180), safe to open in a spreadsheet. */

export type Cell = string | number | undefined

/** What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r]/

/** Marks the file as UTF-8, without which some spreadsheets break names in other scripts. */
const BYTE_ORDER_MARK = '\u{FEFF}'

/**
 * The rows as CSV with a header line, a byte order mark and CRLF line ends. A text that a spreadsheet would take for a
 * formula begins with an apostrophe; numbers stay numbers. Undefined is an empty cell.
 */
export function writeCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + [columns, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')
}

function writeCell(cell: Cell): string {
  if (typeof cell !== 'string') return cell === undefined ? '' : String(cell)
  const safe = FORMULA.test(cell) ? `'${cell}` : cell
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
