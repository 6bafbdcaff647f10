import type { CitedRef, CitingRef } from '../cited.ts'
import { count } from '../formats.ts'
import { useHref } from '../site.tsx'
import { ofMinutes, strings } from '../strings.ts'
import { Day } from './Day.tsx'
import { Text } from './Text.tsx'

/** Citing items that stand open; the others are folded away. */
const OPEN = 20

/**
 * Where a page's record is mentioned: in the minutes, newest first, each with its sentence, and elsewhere. Nothing where
 * it is mentioned nowhere. A page of a case, document, meeting or item puts `cited: citedRef(entry)` (cited.ts) among its
 * props and `<CitedBy cited={cited} />` near its end.
 */
export function CitedBy({ cited: { items, outside } }: { cited: CitedRef }) {
  const rest = items.length - OPEN
  return (
    <>
      {items.length > 0 && (
        <section class="part cited" aria-labelledby="omtalt" data-pagefind-ignore>
          <h2 id="omtalt">{strings.citedBy}</h2>
          <CitingItems items={items.slice(0, OPEN)} />
          {rest > 0 && (
            <details>
              <summary>{count(rest, strings.citingMore[0], strings.citingMore[1])}</summary>
              <CitingItems items={items.slice(OPEN)} />
            </details>
          )}
        </section>
      )}
      {outside.length > 0 && (
        <section class="part cited" aria-labelledby="omtalt-ude" data-pagefind-ignore>
          <h2 id="omtalt-ude">{strings.citedOutside}</h2>
          <ul>
            {outside.map(({ url, title, date }) => (
              <li>
                <a href={url} rel="external noopener" {...ofMinutes}>
                  {title}
                </a>{' '}
                <span class="muted">
                  {new URL(url).hostname}
                  {date && (
                    <>
                      , <Day date={date} />
                    </>
                  )}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function CitingItems({ items }: { items: readonly CitingRef[] }) {
  const href = useHref()
  return (
    <ol>
      {items.map(({ url, date, body, title, sentence: [before, hit, after] }) => (
        <li>
          <p>
            <a href={href(url)}>
              <Text>{body}</Text> <Day date={date} />: <bdi {...ofMinutes}>{title}</bdi>
            </a>
          </p>
          <blockquote {...ofMinutes}>
            {before}
            <mark class={hit.includes(' ') ? undefined : 'number'}>{hit}</mark>
            {after}
          </blockquote>
        </li>
      ))}
    </ol>
  )
}
