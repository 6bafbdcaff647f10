import { useHref } from '../site.tsx'
import { strings } from '../strings.ts'
import { urls } from '../urls.ts'

/** The search field: a plain form that opens the search page, so it needs no script. */
export function SearchForm({ id, hint }: { id: string; hint?: string }) {
  const href = useHref()
  return (
    <search class="search-form">
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
    </search>
  )
}
