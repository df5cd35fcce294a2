/** Whether the page stands in a frame of another page, whose history and scrolling it leaves alone. */
export function isFramed(): boolean {
  return window.parent !== window
}
