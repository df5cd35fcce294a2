declare global {
  interface Window {
    /** The button pressed last that no code answered yet; public/before-paint.js notes it. */
    pressedEarly?: HTMLButtonElement | null
  }
}

/** Presses the button again that a reader pressed before the page came to life. Further presses are not noted. */
export function repeatEarlyPress(): void {
  window.onclick = null
  window.pressedEarly?.click()
}
