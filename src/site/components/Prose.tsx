import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { ComponentChildren, JSX } from 'preact'
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime'
import { bodyToHast } from '../../../parsers/body/index.ts'
import { useHref, useSite } from '../site.tsx'
import { strings } from '../strings.ts'

/** The text of a section: paragraphs, lists and tables, what it mentions as links. Text goes in as text nodes only. */
export function Prose({ text }: { text: string }) {
  const { findLinks } = useSite()
  return toJsxRuntime(bodyToHast(text, findLinks), {
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
    <span class="not-held" title={title}>
      {children}
      <span class="unseen" data-pagefind-ignore>
        {` (${title})`}
      </span>
    </span>
  )
}

/** A wide table scrolls in a box of its own, which the keyboard can reach. No landmark: a page may have many. */
function ScrollingTable({ children }: { children?: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for what is filled in
    <div class="table" role="group" aria-label={strings.table} tabIndex={0}>
      <table>{children}</table>
    </div>
  )
}
