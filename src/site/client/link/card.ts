import { locale } from '../../strings.ts'
import { spoken } from '../search/dom.ts'
import type { CardLine } from './card-lines.ts'
import { CARD_STYLE } from './card-style.ts'
import { type Box, placeCard } from './place.ts'

/** The card that a page shows over its text: what stands there, and where. */
export interface Card {
  /** The id of a text in the page that says what the card shows. */
  textId: string
  show: (lines: readonly CardLine[], about: Box) => void
  move: (about: Box) => void
  hide: () => void
  /** Hears of a pointer that comes onto the card, or leaves it. */
  onPointer: (listener: (isOver: boolean) => void) => void
}

/** The element that the card hangs in. */
const HOST = 'referatarkiv-kort'

/**
 * Makes the card of a page. Its shadow keeps it apart from the page's style, a style sheet that is made here needs no
 * leave of the page's policy, and a popover stands over all the rest. It is out of the flow and outside `body`, so
 * nothing of the page moves. What it says is also a text that is not shown, which links can be described by.
 */
export function makeCard(): Card {
  const host = document.createElement(HOST)
  const text = document.createElement('span')
  const card = document.createElement('div')
  const sheet = new CSSStyleSheet()
  const shadow = host.attachShadow({ mode: 'open' })
  const textId = `${HOST}-${document.querySelectorAll(HOST).length}`

  sheet.replaceSync(CARD_STYLE)
  shadow.adoptedStyleSheets = [sheet]
  host.style.setProperty('display', 'contents', 'important')
  host.lang = locale.slice(0, 2)
  text.id = textId
  card.className = 'card'
  card.popover = 'manual'
  // It says nothing that the text does not.
  card.ariaHidden = 'true'
  shadow.append(card)
  host.append(text)

  function move(about: Box): void {
    const { clientWidth: width, clientHeight: height } = document.documentElement
    const { left, top } = placeCard(about, card.getBoundingClientRect(), { width, height })
    card.style.left = `${left}px`
    card.style.top = `${top}px`
  }

  return {
    textId,
    show: (lines, about) => {
      // Some pages replace all that they hold.
      if (!host.isConnected) document.documentElement.append(host)
      text.replaceChildren(...lines.flatMap(({ says }, at) => [at > 0 ? '. ' : '', ...spoken(says)]))
      card.replaceChildren(...lines.map(paragraph))
      if (!card.matches(':popover-open')) card.showPopover()
      move(about)
    },
    move,
    hide: () => {
      if (card.matches(':popover-open')) card.hidePopover()
    },
    onPointer: (listener) => {
      card.addEventListener('pointerenter', () => listener(true))
      card.addEventListener('pointerleave', () => listener(false))
    },
  }
}

function paragraph({ part, says }: CardLine): HTMLParagraphElement {
  const made = document.createElement('p')
  made.className = part
  made.append(...spoken(says))
  return made
}
