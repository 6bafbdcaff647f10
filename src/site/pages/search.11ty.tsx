import { Indexes } from '../components/Indexes.tsx'
import { Layout } from '../components/Layout.tsx'
import { SearchForm } from '../components/SearchForm.tsx'
import { pageType } from '../page-type.ts'
import { useHref, useSite } from '../site.tsx'
import { strings } from '../strings.ts'
import { urls } from '../urls.ts'

export const { name, plan, data, render } = pageType<null>(
  'search',
  () => [{ url: urls.search(), props: null }],
  () => <SearchView />,
)

/** The search page: the script of search.ts brings it to life; without scripts it points to the indexes. */
function SearchView() {
  return (
    <Layout title={strings.search} url={urls.search()} ownSearch scripts={['search']}>
      <h1>{strings.search}</h1>
      <SearchForm id="soeg" hint={strings.searchHint} />
      <noscript>
        <p>{strings.noScript}</p>
        <Indexes />
      </noscript>
      <Finder />
    </Layout>
  )
}

/** What needs the script. It stays hidden until the script has filled it in, so nothing dead is ever shown. */
function Finder() {
  const { pathPrefix } = useSite().frame
  const href = useHref()
  return (
    <div
      class="finder"
      data-search
      data-prefix={pathPrefix}
      data-pagefind={href('/pagefind/pagefind.js')}
      hidden
    >
      <Filters />
      <section class="found" aria-labelledby="resultater">
        <h2 id="resultater" class="unseen" tabIndex={-1}>
          {strings.results}
        </h2>
        <div class="found-head">
          <p class="found-count" role="status" data-status></p>
          <label class="order" data-order-row hidden>
            <span>{strings.order}</span>{' '}
            <select data-order>
              <option value="">{strings.orderBest}</option>
              <option value="nyeste">{strings.orderNewest}</option>
            </select>
          </label>
        </div>
        <section class="chips" aria-label={strings.narrowedBy} data-chips hidden></section>
        <div class="failure" data-failure hidden>
          <button type="button" data-retry>
            {strings.retry}
          </button>
          <Indexes />
        </div>
        <ol class="results" data-results></ol>
        <p class="more" data-more-row hidden>
          <button type="button" data-more>
            {strings.more}
          </button>{' '}
          <span class="muted" data-shown></span>
        </p>
      </section>
    </div>
  )
}

/** The groups of filters; their values come from the index. */
function Filters() {
  const groups = [
    ['body', strings.filterBody],
    ['year', strings.filterYear],
    ['outcome', strings.filterOutcome],
    ['caseType', strings.filterCaseType],
  ] as const
  return (
    <details class="filters" data-filters hidden>
      <summary>
        {strings.filters} <span data-narrowed></span>
      </summary>
      <h2>{strings.filters}</h2>
      <label class="choice">
        <input type="checkbox" data-decisions-only /> <span>{strings.decisionsOnly}</span>
      </label>
      {groups.map(([group, legend]) => (
        <fieldset data-group={group}>
          <legend>{legend}</legend>
        </fieldset>
      ))}
    </details>
  )
}
