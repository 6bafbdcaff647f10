import { urls } from '../../urls.ts'
import type { PlannedData } from '../planned.ts'
import type { OparlObject } from './objects.ts'

/** A page of a list. */
export interface ListPage {
  /** The last part of its address. */
  name: string
  /** See `PlannedData.madeOf`. */
  madeOf: () => unknown
  objects: () => Iterable<OparlObject>
}

/** A list of OParl: where it begins, and its files. */
interface ListFiles {
  first: string
  files: PlannedData[]
}

/**
 * A list in pages, the oldest first, so that what is new comes at its end; without pages, one that is empty.
 * @param list `meetings`; its pages are `meetings/2021`
 * @param at the absolute address of a file
 * @see https://github.com/OParl/spec/blob/master/src/2-05-objektlisten-und-paginierung.md
 */
export function listFiles(list: string, pages: readonly ListPage[], at: (path: string) => string): ListFiles {
  const all = pages.length > 0 ? pages : [{ name: 'all', madeOf: () => [], objects: () => [] }]
  const pathOf = (page: ListPage | undefined) => page && `${list}/${page.name}`
  const first = at(`${list}/${all[0]?.name}`)
  const files = all.map((page, index): PlannedData => {
    const path = `${list}/${page.name}`
    const [before, after] = [pathOf(all[index - 1]), pathOf(all[index + 1])]
    const links = {
      first,
      ...(before && { prev: at(before) }),
      self: at(path),
      ...(after && { next: at(after) }),
    }
    return {
      url: urls.oparl(path),
      records: null,
      madeOf: () => [links, page.madeOf()],
      *pieces() {
        let before = '{"data":['
        for (const object of page.objects()) {
          yield `${before}${JSON.stringify(object)}`
          before = ',\n'
        }
        yield `${before === ',\n' ? '' : before}],"pagination":{},"links":${JSON.stringify(links)}}\n`
      },
    }
  })
  return { first, files }
}
