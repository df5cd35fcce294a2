/**
 * While the list on the page is not the one that the address asks for, public/before-paint.js keeps it hidden by an
 * attribute of the document.
 */

/** Shows list and map: they are right now, or better than nothing. */
export function showResults(): void {
  delete document.documentElement.dataset['pending']
}
