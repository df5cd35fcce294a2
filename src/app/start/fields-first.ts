/**
 * What belongs to a field stays with it, wherever on the page it stands: the keys of an input method, which build a letter
 * or choose among words, and a number, which browsers change when the wheel turns over its field.
 */
export function putFieldsFirst(): void {
  const keepComposing = (event: KeyboardEvent) => {
    if (!event.isComposing) return
    event.stopImmediatePropagation()
    // It would empty a search field.
    if (event.key === 'Escape') event.preventDefault()
  }
  window.addEventListener('keydown', keepComposing, { capture: true })
  const keepNumber = (event: WheelEvent) => {
    const { activeElement } = document
    if (event.target === activeElement && activeElement?.matches('input[type="number"]')) event.preventDefault()
  }
  window.addEventListener('wheel', keepNumber, { passive: false })
}
