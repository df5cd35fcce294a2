/**
 * The reader's own data, as an external store: the page offers a file, the overlay (src/overlay/) reads and draws it, and
 * says to map and panel what they may ask of its rows. Nothing of it is kept, sent, or part of an address.
 */
import { useSyncExternalStore } from 'react'

export interface OfferedFile {
  file: Blob
  /** As the reader's computer calls it; "" for text that was pasted. */
  name: string
}

/** A colour of CSS, and the kind of rows that it stands for. */
export interface OwnColour {
  colour: string
  words: string
}

/** How far away counts as near. */
export interface Nearness {
  km: number
  days: number
}

export const NEAR: Nearness = { km: 25, days: 3 }

/** A row as a list says it. */
export interface NearRow {
  row: number
  words: string
  open: () => void
}

export interface OwnRows {
  /** The row at a point of the map's canvas, in pixels, as what opens it. `reach` is how far it may be away. */
  pick: (point: { x: number; y: number }, reach: number) => (() => void) | undefined
  /** Rows near any of some positions (longitude and latitude) and some days (YYYY-MM-DD, inclusive), nearest first. */
  near: (
    to: { positions: readonly (readonly [number, number])[]; start: string; end: string },
    within: Nearness,
  ) => readonly NearRow[]
  /**
   * How many rows that are shown touch each of some spans of days, one after another: `bounds` are their first days and
   * the day after the last span (YYYY-MM-DD).
   */
  countInSpans: (bounds: readonly string[]) => readonly number[]
  /** Names the overlay and counts its rows, for pictures and print. */
  sayWhatItIs: () => string
  /** What its colours stand for, the most frequent first. */
  legend: () => readonly OwnColour[]
}

const listeners = new Set<() => void>()
let offered: OfferedFile | undefined
let rows: OwnRows | undefined

/** Has a file opened, instead of any other; undefined: none. */
export function offerFile(file: OfferedFile | undefined): void {
  offered = file
  announce()
}

/** The file that the reader has opened last, if any. */
export function useOfferedFile(): OfferedFile | undefined {
  return useSyncExternalStore(
    subscribe,
    () => offered,
    () => undefined,
  )
}

/** Says what may be asked of the rows, until the function that is returned is called. */
export function offerRows(next: OwnRows): () => void {
  rows = next
  announce()
  return () => {
    if (rows !== next) return
    rows = undefined
    announce()
  }
}

/** What may be asked of the reader's rows now; undefined without any. */
export function ownRows(): OwnRows | undefined {
  return rows
}

/** The same; draws again when that changes. */
export function useOwnRows(): OwnRows | undefined {
  return useSyncExternalStore(subscribe, ownRows, () => undefined)
}

function announce(): void {
  for (const listener of listeners) listener()
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}
