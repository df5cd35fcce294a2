import { changeSearch } from '../../state/address.ts'

/**
 * Puts what a reader typed and chose before the page came to life into the address, which the page then follows. The
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

/** The value that a control of the page made in advance has at first. */
function madeValue(control: HTMLInputElement | HTMLSelectElement): string | undefined {
  return 'defaultValue' in control
    ? control.defaultValue
    : control.querySelector<HTMLOptionElement>('[selected]')?.value
}
