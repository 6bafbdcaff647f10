import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { z } from 'zod'

/** What has the focus, as a reader sees it and as a screen reader is told of it. */
export interface Stop {
  /** `link Møder`, `checkbox Byrådet 12 checked`: role, name and state. */
  said: string
  /** Why a reader would not see where they are; empty where they do. */
  unseen: string
}

const Value = z.object({ value: z.union([z.string(), z.number(), z.boolean()]).optional() }).optional()
const Tree = z.object({
  nodes: z.array(
    z.object({
      role: Value,
      name: Value,
      properties: z.array(z.object({ name: z.string(), value: Value })).default([]),
    }),
  ),
})

/** The states that are said besides role and name. */
const STATES = ['checked', 'expanded', 'pressed', 'selected', 'disabled']

/** What a browser tells a screen reader of the element that has the focus. */
async function heardAt(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const { result } = await session.send('Runtime.evaluate', { expression: 'document.activeElement' })
  if (!result.objectId) throw new Error('nothing has the focus')
  const tree = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  })
  await session.detach()
  const [node] = Tree.parse(tree).nodes
  const states = node?.properties.flatMap(({ name, value }) =>
    STATES.includes(name) && value?.value !== undefined && `${value.value}` !== 'false' ? name : [],
  )
  return [node?.role?.value, node?.name?.value, ...(states ?? [])].join(' ').replace(/\s+/g, ' ').trim()
}

/** Why a reader does not see the focus: it is lost, shown by nothing, out of the window, or under something. */
function whyUnseen(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return 'the focus is lost'
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    if (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) return 'no outline'
    const { left, top, right, bottom, width, height } = element.getBoundingClientRect()
    if (width < 8 || height < 8) return `it is ${width} by ${height} pixels`
    const x = Math.max(left, Math.min(right, innerWidth) - 2, 0)
    const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2
    if (right <= 0 || left >= innerWidth || bottom <= 0 || top >= innerHeight) return 'out of the window'
    // The first line of a link over two lines is what counts.
    const box = [...element.getClientRects()].find((each) => each.bottom > 0 && each.top < innerHeight)
    const over = box
      ? document.elementFromPoint(box.left + Math.min(box.width / 2, 20), box.top + box.height / 2)
      : document.elementFromPoint(x, y)
    return over && (element.contains(over) || over.contains(element))
      ? ''
      : `under ${over?.outerHTML.slice(0, 80)}`
  })
}

/** Where the focus is. */
export async function stopAt(page: Page): Promise<Stop> {
  const unseen = await whyUnseen(page)
  return { said: unseen === 'the focus is lost' ? '' : await heardAt(page), unseen }
}

/**
 * Presses keys one after the other; each leaves the focus where a reader sees it.
 * @returns what a screen reader says at each
 */
export async function press(page: Page, ...keys: readonly string[]): Promise<string[]> {
  const said: string[] = []
  for (const key of keys) {
    await page.keyboard.press(key)
    const stop = await stopAt(page)
    expect(stop.unseen, `after ${key}: ${stop.said}`).toBe('')
    said.push(stop.said)
  }
  return said
}

/** Goes on with Tab until a screen reader says something; what is said on the way, that among it. */
export async function tabTo(page: Page, wanted: string | RegExp, key = 'Tab'): Promise<string[]> {
  const said: string[] = []
  for (let steps = 0; steps < 200; steps += 1) {
    const [here = ''] = await press(page, key)
    said.push(here)
    if (typeof wanted === 'string' ? here === wanted : wanted.test(here)) return said
  }
  throw new Error(`Tab does not come to ${wanted}, but to ${said.join(', ')}`)
}

/** What a screen reader says of where the focus is. */
export async function heard(page: Page): Promise<string> {
  return (await stopAt(page)).said
}
