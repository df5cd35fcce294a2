/**
 * Props of a button that cannot be used at times, often because it was just pressed. It keeps the focus then, which
 * `disabled` would take away from whoever presses it by key.
 */
export function usableWhen(isUsable: boolean, onClick: () => void) {
  return isUsable ? { onClick } : { 'aria-disabled': true }
}
