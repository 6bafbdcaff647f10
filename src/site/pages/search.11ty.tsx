import { writeOrder, writeScope } from '../client/search/state.ts'
import { Indexes } from '../components/Indexes.tsx'
import { Layout } from '../components/Layout.tsx'
import { SearchForm } from '../components/SearchForm.tsx'
import { type FilterFeed, filterFeeds, SearchFeeds } from '../feeds/SearchFeeds.tsx'
import { pageType } from '../page-type.ts'
import { useHref, useSite } from '../site.tsx'
import { scopeNames, searchWords, strings } from '../strings.ts'
import { urls } from '../urls.ts'

export const { name, plan, data, render } = pageType<readonly FilterFeed[]>(
  'search',
  (archive) => [{ url: urls.search(), props: filterFeeds(archive) }],
  ({ props }) => <SearchView feeds={props} />,
)

/** The search page: the script of search.ts brings it to life; without scripts it points to the indexes. */
function SearchView({ feeds }: { feeds: readonly FilterFeed[] }) {
  return (
    <Layout title={strings.search} url={urls.search()} ownSearch scripts={['search']}>
      <h1>{strings.search}</h1>
      <SearchForm id="soeg" hint={strings.searchHint} />
      <noscript>
        <p>{strings.noScript}</p>
        <Indexes />
      </noscript>
      <Finder feeds={feeds} />
    </Layout>
  )
}

/** What needs the script. It stays hidden until the script has filled it in, so nothing dead is ever shown. */
function Finder({ feeds }: { feeds: readonly FilterFeed[] }) {
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
      <a class="skip-filters" href="#resultater">
        {searchWords.skipFilters}
      </a>
      <Filters />
      <section class="found" aria-labelledby="resultater">
        <h2 id="resultater" class="unseen" tabIndex={-1}>
          {searchWords.results}
        </h2>
        <div class="found-head">
          <p class="found-count" role="status" data-status></p>
          <div class="order" data-order-row hidden>
            <label class="choice">
              <input type="checkbox" data-fold /> <span>{searchWords.foldCases}</span>
            </label>{' '}
            <label>
              <span>{searchWords.order}</span>{' '}
              <select data-order>
                <option value="">{searchWords.orderBest}</option>
                <option value={writeOrder('newest')}>{searchWords.orderNewest}</option>
                <option value={writeOrder('oldest')}>{searchWords.orderOldest}</option>
              </select>
            </label>
          </div>
        </div>
        <section class="chips" aria-label={searchWords.narrowedBy} data-chips hidden></section>
        <ToolRow feeds={feeds} />
        <div class="failure" data-failure hidden>
          <button type="button" data-retry>
            {searchWords.retry}
          </button>
          <Indexes />
        </div>
        <ol class="results" data-results hidden></ol>
        <p class="more" data-more-row hidden>
          <button type="button" data-more>
            {searchWords.more}
          </button>{' '}
          <span class="muted" data-shown></span>
        </p>
        <details class="kept" data-kept hidden>
          <summary>
            {searchWords.keptSearches} <span class="muted" data-kept-count></span>
          </summary>
          <ul></ul>
        </details>
      </section>
    </div>
  )
}

/** What can be done with a search, and what came of it. */
function ToolRow({ feeds }: { feeds: readonly FilterFeed[] }) {
  return (
    <div class="tools">
      <div data-tools hidden>
        <button type="button" data-keep>
          {searchWords.keepSearch}
        </button>{' '}
        <button type="button" data-share>
          {searchWords.copyLink}
        </button>{' '}
        <button type="button" data-export>
          {searchWords.exportCsv}
        </button>{' '}
        <SearchFeeds feeds={feeds} />
      </div>
      <p aria-live="polite" data-notice></p>
      <label data-link hidden>
        <span>{searchWords.searchAddress}</span> <input type="url" readonly />
      </label>
    </div>
  )
}

/** The groups of filters; their values come from the index. */
function Filters() {
  const scopes = ['everything', 'decisions', 'titles'] as const
  const groups = [
    ['body', searchWords.filterBody],
    ['year', searchWords.filterYear],
    ['outcome', searchWords.filterOutcome],
    ['caseType', searchWords.filterCaseType],
    ['subject', searchWords.filterSubject],
    ['access', searchWords.filterAccess],
  ] as const
  return (
    <details class="filters" data-filters inert>
      <summary>
        {searchWords.filters} <span data-narrowed></span>
      </summary>
      <h2>{searchWords.filters}</h2>
      <fieldset data-scope>
        <legend>{searchWords.scope}</legend>
        {scopes.map((scope) => (
          <label class="choice">
            <input type="radio" name="i" value={writeScope(scope)} /> <span>{scopeNames[scope]}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="period">
        <legend>{searchWords.period}</legend>
        <label>
          <span>{searchWords.periodFrom}</span> <input type="date" data-from />
        </label>{' '}
        <label>
          <span>{searchWords.periodTo}</span> <input type="date" data-to />
        </label>
      </fieldset>
      {groups.map(([group, legend]) => (
        <fieldset data-group={group}>
          <legend>{legend}</legend>
        </fieldset>
      ))}
    </details>
  )
}
