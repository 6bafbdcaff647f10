import { useHref, useSite } from '../site.tsx'
import { strings } from '../strings.ts'
import { urls } from '../urls.ts'

/** The search field: a plain form that opens the search page. Its script makes suggestions; it works without. */
export function SearchForm({ id, hint }: { id: string; hint?: string }) {
  const { assets, pathPrefix } = useSite().frame
  const href = useHref()
  return (
    <search class="search-form" data-prefix={pathPrefix}>
      <form action={href(urls.search())} method="get">
        <label for={id}>{strings.searchLabel}</label>
        <div>
          <input
            id={id}
            name="q"
            type="search"
            autocomplete="off"
            spellcheck={false}
            aria-describedby={hint ? `${id}-hint` : undefined}
          />
          <button type="submit">{strings.search}</button>
        </div>
        {hint && <p id={`${id}-hint`}>{hint}</p>}
      </form>
      <script type="module" src={href(urls.asset(assets.suggest ?? ''))} />
    </search>
  )
}
