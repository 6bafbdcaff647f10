/** A rectangle of the window, in CSS pixels from its upper left corner. */
export interface Box {
  left: number
  top: number
  width: number
  height: number
}

type Size = Pick<Box, 'width' | 'height'>

/** Between a card and the edge of the window. */
const MARGIN = 8

/** Between a card and what it is about. */
const GAP = 4

/** Where a card stands: below what it is about, above it where only there is room, and always in the window. */
export function placeCard(about: Box, card: Size, view: Size): Pick<Box, 'left' | 'top'> {
  const below = about.top + about.height + GAP
  const above = about.top - GAP - card.height
  const fitsBelow = below + card.height <= view.height - MARGIN
  return {
    left: within(about.left, card.width, view.width),
    top: within(fitsBelow || above < MARGIN ? below : above, card.height, view.height),
  }
}

/** The place nearest to the one wanted where a length is in a longer one; at its beginning if it does not fit. */
function within(wanted: number, length: number, whole: number): number {
  return Math.max(MARGIN, Math.min(wanted, whole - MARGIN - length))
}
