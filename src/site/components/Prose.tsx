import type { Root } from 'hast'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { ComponentChildren, JSX } from 'preact'
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime'
import { bodyToHast } from '../../../parsers/body/index.ts'
import { useHref, useSite } from '../site.tsx'
import { ofInterface, ofMinutes, strings } from '../strings.ts'
import { urls } from '../urls.ts'
import { Text } from './Text.tsx'

/**
 * The text of a section: paragraphs, lists and tables, what it mentions as links. Text goes in as text nodes only.
 * @param tables the page that the text's tables have CSV files beside, and the number there of the first; none have
 *   without it
 */
export function Prose({ text, tables }: { text: string; tables?: { page: string; first: number } }) {
  const { findLinks } = useSite()
  const tree = bodyToHast(text, findLinks)
  if (tables) nameTables(tree, tables)
  markLanguage(tree)
  return toJsxRuntime(tree, {
    Fragment,
    jsx,
    jsxs,
    components: { a: MentionLink, span: NotHeld, table: ScrollingTable },
  }) as JSX.Element
}

function MentionLink({ href = '', children }: { href?: string; children?: ComponentChildren }) {
  const toHref = useHref()
  // A number is not broken over two lines; the citation of a meeting may be.
  const isNumber = typeof children === 'string' && !children.includes(' ')
  return (
    <a class={isNumber ? 'number' : undefined} href={toHref(href)}>
      {children}
    </a>
  )
}

/** What the text mentions and the archive does not have: marked for the eye, and said to those who do not see the mark. */
function NotHeld({ title = '', children }: { title?: string; children?: ComponentChildren }) {
  return (
    <span class="not-held" title={title} {...ofInterface}>
      <Text>{children}</Text>
      <span class="unseen" data-pagefind-ignore>
        {` (${title})`}
      </span>
    </span>
  )
}

/** A wide table scrolls in a box of its own, which the keyboard can reach. No landmark: a page may have many. */
function ScrollingTable({
  id,
  lang,
  'data-file': file,
  children,
}: {
  id?: string
  lang?: string
  'data-file'?: string
  children?: ComponentChildren
}) {
  const href = useHref()
  const [, number = ''] = id?.split('-') ?? []
  const name = `${strings.table} ${number}`.trim()
  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in */}
      <div class="table" role="group" aria-label={name} tabIndex={0}>
        <table id={id} lang={lang}>
          {children}
        </table>
      </div>
      {file && (
        <p class="table-file" data-pagefind-ignore>
          <a href={href(file)} download>
            {name} (CSV)
          </a>
        </p>
      )}
    </>
  )
}

/** Numbers the tables of a text, which all stand at its top level. */
function nameTables({ children }: Root, { page, first }: { page: string; first: number }): void {
  let number = first
  for (const child of children) {
    if (child.type !== 'element' || child.tagName !== 'table') continue
    Object.assign(child.properties, { id: `tabel-${number}`, dataFile: urls.table(page, number) })
    number += 1
  }
}

/** Marks what stands at the top level of a text, as far as it has to be (`ofMinutes`). */
function markLanguage({ children }: Root): void {
  for (const child of children) if (child.type === 'element') Object.assign(child.properties, ofMinutes)
}
