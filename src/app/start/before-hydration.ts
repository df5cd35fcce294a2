/**
 * What happens on the page before React takes it over: public/before-paint.js hides what is not right yet, and notes what
 * the reader does.
 */
import { changeSearch } from '../../state/address.ts'

declare global {
  interface Window {
    /** The button that was pressed last and that no code has answered yet. */
    pressedEarly?: HTMLButtonElement | null
  }
}

/**
 * Shows list and map: they are right now, or better than nothing. They were hidden by an attribute of the document while
 * they were not what the address asks for.
 */
export function showResults(): void {
  delete document.documentElement.dataset['pending']
}

/** Presses again the button that the reader pressed last before React took the page over. Further presses are not noted. */
export function repeatEarlyPress(): void {
  window.onclick = null
  window.pressedEarly?.click()
}

/**
 * Puts what a reader typed and chose before React took the page over into the address, which the page then follows. The
 * controls are named as in the address. A year that is typed in part is left out.
 */
export function keepEarlyChoices(root: HTMLElement): void {
  const controls = [...root.querySelectorAll<HTMLInputElement | HTMLSelectElement>('input[name], select[name]')]
  const chosen = controls.filter((control) =>
    isRadio(control)
      ? control.checked && !control.defaultChecked
      : control.value !== '' && control.value !== madeValue(control) && control.checkValidity(),
  )
  const values = new URLSearchParams(chosen.map(({ name, value }) => [name, value]))
  if (chosen.length > 0) changeSearch(`?${values}`, 'push')
}

function isRadio(control: HTMLInputElement | HTMLSelectElement): control is HTMLInputElement {
  return control.type === 'radio'
}

/** The value that a control of the prerendered page has at first. */
function madeValue(control: HTMLInputElement | HTMLSelectElement): string | undefined {
  return 'defaultValue' in control
    ? control.defaultValue
    : control.querySelector<HTMLOptionElement>('[selected]')?.value
}
