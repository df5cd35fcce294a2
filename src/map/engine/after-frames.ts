/**
 * How many frames begin, at most, before what the page changed is on the screen: a browser prepares so many ahead of a
 * slow graphics card. What the map draws meanwhile would keep list, popup and symbols, which are elements of the page, from
 * the screen. Measured in Chromium, with graphics in software.
 */
export const FRAMES_UNTIL_SEEN = 5

/** Calls `act` in the frame that is `count` frames ahead, 1 for the next, unless what it returns is called before. */
export function afterFrames(count: number, act: () => void): () => void {
  let left = count
  let frame = requestAnimationFrame(function next() {
    left--
    if (left === 0) act()
    else frame = requestAnimationFrame(next)
  })
  return () => cancelAnimationFrame(frame)
}
