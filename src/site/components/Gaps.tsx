import type { Gap } from '../../archive/privacy/pen.ts'
import { strings } from '../strings.ts'
import { Day } from './Day.tsx'
import { Text } from './Text.tsx'

/** Why text was taken out of what the page shows, and when; never what it was. */
export function Gaps({ gaps }: { gaps: readonly Gap[] }) {
  if (gaps.length === 0) return null
  return (
    <aside class="part gaps" aria-labelledby="fjernet" data-pagefind-ignore>
      <h2 id="fjernet">{strings.gaps}</h2>
      <ul>
        {gaps.map((gap) =>
          gap.kind === 'cpr' ? (
            <li>{strings.cprGap}</li>
          ) : (
            <li>
              <Text>{gap.why}</Text> (<Day date={gap.when} />)
            </li>
          ),
        )}
      </ul>
    </aside>
  )
}
