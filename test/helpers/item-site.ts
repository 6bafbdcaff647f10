import { writeFiles } from './folders.ts'

/** An item page of a small site: only what the search index reads. */
export interface SmallPage {
  /** ISO date of the meeting. */
  date: string
  text: string
  outcome?: string
}

/** Writes the item pages of a small site, as `moeder/raadet/<date>/punkt-<n>/index.html`. */
export async function writeItemSite(folder: string, pages: readonly SmallPage[]): Promise<void> {
  const files = pages.map(({ date, text, outcome = 'Godkendt' }, index) => [
    `moeder/raadet/${date}/punkt-${index + 1}/index.html`,
    `<!doctype html><html lang="da"><body><p>Sidehoved</p><article data-pagefind-body>
<p hidden data-pagefind-ignore><span data-pagefind-filter="body">Rådet</span>
<span data-pagefind-filter="year">${date.slice(0, 4)}</span>
<time datetime="${date}" data-pagefind-sort="date[datetime]"></time>
<span data-pagefind-filter="outcome">${outcome}</span></p>
<h1 data-pagefind-meta="title">Punkt ${index + 1}</h1><p>${text}</p></article></body></html>`,
  ])
  await writeFiles(folder, Object.fromEntries(files))
}

/** Pages of some years, each with words of its own. */
export function somePages(years: readonly number[], each: number): SmallPage[] {
  return years.flatMap((year) =>
    Array.from({ length: each }, (_, index) => ({
      date: `${year}-0${1 + (index % 9)}-10`,
      text: `Skolen i ${year} får cykelsti nummer ${index} og ${'æøå'.charAt(index % 3)}blegrød${year}.`,
    })),
  )
}
