import { useSite } from '../site.tsx'
import { searchWords } from '../strings.ts'

/** Where a script tells what it looked up: a line that is read out, and a list. Without it there is nothing to see. */
export function LookedUp() {
  const { pathPrefix } = useSite().frame
  return (
    <div class="looked-up" data-looked-up data-prefix={pathPrefix}>
      <p role="status" />
      <div hidden>
        <h2 class="unseen">{searchWords.results}</h2>
        <ol class="results" />
      </div>
    </div>
  )
}
