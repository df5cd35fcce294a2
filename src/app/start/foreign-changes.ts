/**
 * Translators of browsers put elements of their own in the place of texts, and extensions take elements away. React still
 * holds the nodes that it made: it would write into texts that nobody sees any more, and fail where it removes a node, or
 * inserts one before it. Both are mended here for the whole page, so that it is at worst not translated.
 */

/** What stands on the page for a node that others took out of it. */
const standIns = new WeakMap<Node, Node>()

const observer = new MutationObserver((records) => records.forEach(follow))

/** Lets whoever rendered the page change it as if nobody else had. To be called once, before the page is rendered. */
export function bearForeignChanges(): void {
  observer.observe(document.body, { childList: true, subtree: true })
  const { insertBefore, removeChild } = Node.prototype
  Node.prototype.removeChild = function <T extends Node>(this: Node, child: T): T {
    if (child.parentNode === this) return removeChild.call(this, child) as T
    const shown = shownFor(child)
    shown?.parentNode?.removeChild(shown)
    return child
  }
  Node.prototype.insertBefore = function <T extends Node>(this: Node, node: T, before: Node | null): T {
    if (!before || before.parentNode === this) return insertBefore.call(this, node, before) as T
    let next = shownFor(before)
    while (next && next.parentNode !== this) next = next.parentNode ?? undefined
    return insertBefore.call(this, node, next ?? null) as T
  }
}

function follow({ type, target, removedNodes, addedNodes, previousSibling, nextSibling }: MutationRecord): void {
  if (type === 'characterData') showAgain(target)
  for (const removed of removedNodes) {
    // Some translators remove the text in a second step, when their element stands beside it.
    const standIn = addedNodes[0] ?? [previousSibling, nextSibling].find((node) => node?.nodeName === 'FONT')
    if (!(standIn instanceof Element)) continue
    standIns.set(removed, standIn)
    if (removed instanceof Text) observer.observe(removed, { characterData: true })
  }
}

/** Puts a text that has changed back in the place of what others show for it. */
function showAgain(text: Node): void {
  const shown = shownFor(text)
  if (shown instanceof Element && shown !== text) shown.replaceWith(text)
}

/** The node itself where it is on the page, else what stands for it there, if anything does. */
function shownFor(node: Node): Node | undefined {
  for (const record of observer.takeRecords()) follow(record)
  let shown: Node | undefined = node
  while (shown && !shown.isConnected) shown = standIns.get(shown)
  return shown
}
