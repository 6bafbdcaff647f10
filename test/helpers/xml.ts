import { DomUtils, parseDocument } from 'htmlparser2'

/** The texts of the elements that a path of names leads to, in the order of the document: `entry > id`. */
export function elementsIn(xml: string, path: string): string[] {
  const names = path.split(' > ')
  return DomUtils.findAll(
    (element) => {
      const above: string[] = []
      for (let node: typeof element | null = element; node; ) {
        above.unshift(node.name)
        node = node.parent && 'name' in node.parent ? node.parent : null
      }
      return above.slice(-names.length).join(' > ') === path
    },
    parseDocument(xml, { xmlMode: true }).children,
  ).map((element) => DomUtils.textContent(element))
}

/** What a reader sees of HTML. */
export function contentOf(html: string): string {
  return DomUtils.textContent(parseDocument(html).children)
}
