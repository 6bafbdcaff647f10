import { toJsxRuntime } from 'hast-util-to-jsx-runtime'
import type { ComponentChildren, JSX } from 'preact'
import { Fragment, jsx, jsxs } from 'preact/jsx-runtime'
import { bodyToHast } from '../../../parsers/body/index.ts'
import { useHref, useSite } from '../site.tsx'
import { strings } from '../strings.ts'

/** The text of a section: paragraphs, lists and tables, known numbers as links. Text goes in as text nodes only. */
export function Prose({ text }: { text: string }) {
  const { linkFor } = useSite()
  return toJsxRuntime(bodyToHast(text, linkFor), {
    Fragment,
    jsx,
    jsxs,
    components: { a: NumberLink, table: ScrollingTable },
  }) as JSX.Element
}

function NumberLink({ href = '', children }: { href?: string; children?: ComponentChildren }) {
  const toHref = useHref()
  return (
    <a class="number" href={toHref(href)}>
      {children}
    </a>
  )
}

/** A wide table scrolls in a box of its own, which the keyboard can reach. */
function ScrollingTable({ children }: { children?: ComponentChildren }) {
  return (
    <section class="table" aria-label={strings.table} tabIndex={0}>
      <table>{children}</table>
    </section>
  )
}
