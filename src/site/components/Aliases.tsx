import type { AliasRef } from '../cited.ts'
import { useHref } from '../site.tsx'
import { figures, strings } from '../strings.ts'
import { Text } from './Text.tsx'

/**
 * Other numbers that are, or may be, the same case's: each case keeps its own page. A case page puts
 * `aliases: aliasRefs(entry)` (cited.ts) among its props.
 */
export function Aliases({ aliases }: { aliases: readonly AliasRef[] }) {
  const href = useHref()
  if (aliases.length === 0) return null
  return (
    <section class="part aliases" aria-labelledby="samme-sag">
      <h2 id="samme-sag">{strings.aliases}</h2>
      <ul>
        {aliases.map(({ number, url, confidence, confirmed, reason }) => (
          <li>
            <a class="number" href={href(url)}>
              {number}
            </a>{' '}
            <span class="muted">
              {confirmed ? strings.aliasConfirmed : `${strings.aliasLikely} (${percent(confidence)})`}
              {reason && (
                <>
                  : <Text>{reason}</Text>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

function percent(share: number): string {
  return Math.round(share * 100) + figures.percent
}
