import { joinWrapped } from '../text/join.ts'
import { type LabelledNumber, labelled, labelPattern } from './layouts/labels.ts'
import { type LeafType, leavesIn, type Metadata } from './tree.ts'

/** What a label may stand before: one word with a digit in it. `Sagsnr.: se bilag` gives no number. */
const NUMBER = /^(?=\S*\d)[\p{L}\d][\p{L}\d./_-]{0,39}$/u

/** The lines that a block's text is made of. */
const SPOKEN: readonly LeafType[] = ['metadataLine', 'continuation']

/** The labelled numbers of an item's metadata, wrapped numbers made whole; what is no number is left out. */
export function readMetadata(blocks: readonly Metadata[]): Partial<Record<LabelledNumber, string>> {
  const numbers: Partial<Record<LabelledNumber, string>> = {}
  const [, ...parts] = blocks.map(textOf).join(' ').split(labelPattern)
  for (let at = 0; at < parts.length; at += 2) {
    const value = parts[at + 1]
      ?.split('-')
      .map((part) => part.trim())
      .join('-')
    const name = labelled.get(parts[at])
    if (name && value && NUMBER.test(value)) numbers[name] = value
  }
  return numbers
}

/** Whether the block's last line ends its value, so that the next line is none of it. */
export function metadataComplete(metadata: Metadata): boolean {
  const last = metadata.children.findLast((child) => 'text' in child && SPOKEN.includes(child.type))
  return !(last && 'text' in last && /[-:]/.test(last.text.slice(-1)))
}

function textOf(metadata: Metadata): string {
  return joinWrapped(leavesIn(metadata, ...SPOKEN).map(({ text }) => text))
}
