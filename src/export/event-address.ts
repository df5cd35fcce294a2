/** Full address at which an event opens, without the reader's filters, so that it stays short and lasts. */
export function eventAddress(id: string): string {
  return new URL(`${import.meta.env.BASE_URL}?event=${encodeURIComponent(id)}`, window.location.href).href
}
