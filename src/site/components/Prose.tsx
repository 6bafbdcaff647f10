import type { Root } from 'hast'
import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { ComponentChildren, JSX } from 'preact'
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime'
import { bodyToHast } from '../../../parsers/body/index.ts'
import { useHref, useSite } from '../site.tsx'
import { ofInterface, ofMinutes, strings } from '../strings.ts'
import { Text } from './Text.tsx'

/**
 * The text of a section: paragraphs, lists and tables, what it mentions as links. Text goes in as text nodes only.
 * @param firstTable the number on its page of the text's first table, whose CSV files lie beside the page; none do
 *   without it
 */
export function Prose({ text, firstTable }: { text: string; firstTable?: number | undefined }) {
  const { findLinks } = useSite()
  const tree = bodyToHast(text, findLinks)
  if (firstTable !== undefined) nameTables(tree, firstTable)
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
  children,
}: {
  id?: string
  lang?: string
  children?: ComponentChildren
}) {
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
      {id && (
        <p class="table-file" data-pagefind-ignore>
          <a href={`${id}.csv`} download>
            {name} (CSV)
          </a>
        </p>
      )}
    </>
  )
}

/** Numbers the tables of a text, which all stand at its top level. */
function nameTables({ children }: Root, first: number): void {
  const tables = children.filter((child) => child.type === 'element' && child.tagName === 'table')
  for (const [at, table] of tables.entries()) {
    if (table.type === 'element') table.properties.id = `tabel-${first + at}`
  }
}

/** Marks what stands at the top level of a text, as far as it has to be (`ofMinutes`). */
function markLanguage({ children }: Root): void {
  for (const child of children) if (child.type === 'element') Object.assign(child.properties, ofMinutes)
}
