import { isWord } from './dialect.ts'
import { attributeOf, readXml } from './xml.ts'

/** The id of the character style for links, which Word calls `Hyperlink` in all languages; null where there is none. */
export function linkStyle(styles: string): string | null {
  let id: string | null = null
  readXml(styles, {
    open: (element) => {
      const { parent } = element
      if (parent?.name !== 'style' || element.name !== 'name' || !isWord(element)) return
      const isLinks = attributeOf(styles, element, 'val')?.toLowerCase() === 'hyperlink'
      if (isLinks && attributeOf(styles, parent, 'type') === 'character') {
        id = attributeOf(styles, parent, 'styleId')
      }
    },
  })
  return id
}
