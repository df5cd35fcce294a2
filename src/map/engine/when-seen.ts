/**
 * How many frames begin, at most, before what the page changed is on the screen: a browser prepares so many ahead of a
 * slow graphics card. Measured in Chromium, with graphics in software.
 */
const FRAMES_AHEAD = 5

/**
 * Calls `act` when what the page changes now is on the screen, unless what it returns is called before. What the map draws
 * meanwhile would keep list, popup and symbols, which are elements of the page, from it.
 */
export function whenSeen(act: () => void): () => void {
  let left = FRAMES_AHEAD
  let frame = requestAnimationFrame(function next() {
    left--
    if (left === 0) act()
    else frame = requestAnimationFrame(next)
  })
  return () => cancelAnimationFrame(frame)
}
