import type { Resolution } from '../../../../parsers/citation/resolve.ts'
import type { Card } from './card.ts'
import { cardLines } from './card-lines.ts'
import type { Preview } from './preview.ts'

/** Milliseconds that a pointer rests on a link before its card shows, and that the card stays when it has left. */
const PAUSE = 250

/** Where the card of a link gets what it shows. */
export interface HintSources {
  /** What came of the mention that an element links; undefined for an element that is no such link. */
  resolutionOf: (element: Element) => Resolution | undefined
  /** What the page that it leads to says of itself; null where it cannot be loaded. */
  loadPreview: (resolution: Resolution) => Promise<Preview | null>
}

/**
 * Shows the card of a link while a pointer is over it or over the card, and while the keyboard is on it; Escape takes it
 * away. It can be reached, it stays, and it can be dismissed: https://www.w3.org/TR/WCAG22/#content-on-hover-or-focus
 */
export function startHints(makeCard: () => Card, { resolutionOf, loadPreview }: HintSources): void {
  let made: Card | null = null
  let shown: { link: Element; line: number } | null = null
  let timer = 0

  function card(): Card {
    if (made) return made
    made = makeCard()
    made.onPointer((isOver) => (isOver ? clearTimeout(timer) : leave()))
    return made
  }

  function show(link: Element, line: number): void {
    const resolution = resolutionOf(link)
    if (!resolution || !link.isConnected) return
    hide()
    const mine = { link, line }
    const { show: showCard, textId } = card()
    shown = mine
    showCard(cardLines(resolution, null), boxOf(mine))
    link.setAttribute('aria-describedby', textId)
    addEventListener('keydown', onKey, true)
    addEventListener('scroll', follow, true)
    addEventListener('resize', follow)
    void loadPreview(resolution).then((preview) => {
      if (preview && shown === mine && link.isConnected) showCard(cardLines(resolution, preview), boxOf(mine))
    })
  }

  function hide(): void {
    clearTimeout(timer)
    if (!shown) return
    shown.link.removeAttribute('aria-describedby')
    shown = null
    card().hide()
    removeEventListener('keydown', onKey, true)
    removeEventListener('scroll', follow, true)
    removeEventListener('resize', follow)
  }

  function follow(): void {
    if (shown?.link.isConnected) card().move(boxOf(shown))
    else hide()
  }

  /** The keyboard keeps the card where it is. */
  function leave(): void {
    clearTimeout(timer)
    timer = window.setTimeout(() => {
      if (shown && !shown.link.matches(':focus-visible')) hide()
    }, PAUSE)
  }

  /** The key is the card's: what else of the page would close stays. */
  function onKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    hide()
  }

  const linkAt = ({ target }: Event): Element | null => {
    const link = target instanceof Element ? target.closest('a') : null
    return link && resolutionOf(link) ? link : null
  }

  addEventListener('pointerover', (event) => {
    const link = linkAt(event)
    if (!link || event.pointerType === 'touch') return
    clearTimeout(timer)
    if (shown?.link === link) return
    const line = lineAt(link, event.clientY)
    timer = window.setTimeout(() => show(link, line), PAUSE)
  })
  addEventListener('pointerout', (event) => linkAt(event) && leave())
  addEventListener('focusin', (event) => {
    const link = linkAt(event)
    if (link?.matches(':focus-visible')) show(link, 0)
  })
  addEventListener('focusout', (event) => linkAt(event) && hide())
}

/** Which line of a link that is broken is at a height of the window. */
function lineAt(link: Element, y: number): number {
  return Math.max(
    0,
    [...link.getClientRects()].findIndex(({ top, bottom }) => top <= y && y <= bottom),
  )
}

function boxOf({ link, line }: { link: Element; line: number }): DOMRect {
  return link.getClientRects()[line] ?? link.getBoundingClientRect()
}
