import { dublinCore } from '../cite/dublin-core.ts'
import { citationOf, type Reference } from '../cite/reference.ts'
import { citing } from '../strings.ts'
import { Text } from './Text.tsx'

/** What reference managers read in the head of a page. The script of the box reads it too. */
export function CiteMeta({ reference }: { reference: Reference }) {
  return dublinCore(reference).map(([name, content]) => <meta name={`DC.${name}`} content={content} />)
}

/**
 * How the page is cited: a text to be copied by hand, or by the buttons that the script of `client/cite` adds.
 * @param props.url where the page is served; null where the configuration does not say
 */
export function CiteBox({ reference, url }: { reference: Reference; url: string | null }) {
  const { item, meeting, case: case_ } = citing.headings
  const heading = reference.item !== null ? item : reference.date !== null ? meeting : case_
  return (
    <details class="cite" data-item={reference.item}>
      <summary>{heading}</summary>
      <p>
        {citationOf(reference, url).map(({ text, fromMinutes }) =>
          fromMinutes ? <Text>{text}</Text> : text,
        )}
      </p>
    </details>
  )
}
