import type { VNode } from 'preact'
import { renderToString } from 'preact-render-to-string'

/** What XML 1.0 cannot hold in any form: control characters and halves of a pair. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** A text with a mark in the place of each character that XML cannot hold. */
export function xmlText(text: string): string {
  return text.replace(NO_XML, '\ufffd')
}

/** Elements as XML, whatever their texts are. */
export function renderXml<Props>(root: VNode<Props>): string {
  return xmlText(renderToString(root)).replaceAll(']]>', ']]&gt;')
}
