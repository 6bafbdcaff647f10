import { strings } from './strings.ts'

/** The title of an item, or words for one that has none. */
export function titleOf({ title, number }: { title: string; number: number }): string {
  return title || `${strings.item} ${number}, ${strings.untitled}`
}

/** What an item is called by whether it was treated in public. */
export function accessName(closed: boolean): string {
  return closed ? strings.closed : strings.open
}
