/** Keys that move the focus, and the reader's choice to do without them. */
import { type RefObject, useCallback, useEffect, useEffectEvent, useSyncExternalStore } from 'react'

const STORED_AS = 'atlas.shortcuts'
const FIELDS = 'input, textarea, select, [contenteditable]'

const listeners = new Set<() => void>()
let areOn = readChoice()

/** Whether shortcuts are on, and the way to change that. It is remembered where the browser allows storage. */
export function useShortcutChoice(): [areOn: boolean, choose: (on: boolean) => void] {
  return [useSyncExternalStore(subscribe, () => areOn, areOnByDefault), choose]
}

function areOnByDefault(): boolean {
  return true
}

/** Lets a key focus an element, if it can be seen; whether the shortcut is on. */
export function useShortcut(key: string, element: RefObject<HTMLElement | null>): boolean {
  const act = useCallback(() => {
    element.current?.focus()
    return document.activeElement === element.current
  }, [element])
  return useKey(key, act)
}

/**
 * Lets a key do something while no field is being filled in; whether the shortcut is on. A key that `act` says led nowhere
 * keeps its usual meaning.
 */
export function useKey(key: string, act: () => boolean): boolean {
  const [isOn] = useShortcutChoice()
  useEffect(() => {
    if (!isOn) return
    function follow(event: KeyboardEvent) {
      const { target, ctrlKey, metaKey, altKey } = event
      if (event.key.toLowerCase() !== key || ctrlKey || metaKey || altKey || event.defaultPrevented) return
      if (target instanceof Element && target.closest(FIELDS)) return
      if (act()) event.preventDefault()
    }
    window.addEventListener('keydown', follow)
    return () => window.removeEventListener('keydown', follow)
  }, [key, act, isOn])
  return isOn
}

/** What is open above the page and has Escape first: the browser closes it. */
const ABOVE_PAGE = ':popover-open, dialog[open]'

/**
 * Lets Escape close something wherever the focus is, unless something nearer takes the key: a menu or a dialog, or what
 * has prevented its default. One press closes one thing.
 */
export function useEscape(close: () => void): void {
  const act = useEffectEvent(close)
  useEffect(() => {
    const follow = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector(ABOVE_PAGE)) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', follow)
    return () => window.removeEventListener('keydown', follow)
  }, [])
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function choose(on: boolean): void {
  areOn = on
  try {
    localStorage.setItem(STORED_AS, on ? 'on' : 'off')
  } catch {
    // Storage may be blocked or full: then the choice lasts as long as the page.
  }
  for (const listener of listeners) listener()
}

function readChoice(): boolean {
  try {
    return localStorage.getItem(STORED_AS) !== 'off'
  } catch {
    return true
  }
}
