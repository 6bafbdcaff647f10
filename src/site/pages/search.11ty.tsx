import { writeOrder, writeScope } from '../client/search/state.ts'
import { Indexes } from '../components/Indexes.tsx'
import { Layout } from '../components/Layout.tsx'
import { SearchForm } from '../components/SearchForm.tsx'
import { type FilterFeed, filterFeeds, SearchFeeds } from '../feeds/SearchFeeds.tsx'
import { pageType } from '../page-type.ts'
import { useHref, useSite } from '../site.tsx'
import { scopeNames, strings } from '../strings.ts'
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
      <Filters />
      <section class="found" aria-labelledby="resultater">
        <h2 id="resultater" class="unseen" tabIndex={-1}>
          {strings.results}
        </h2>
        <div class="found-head">
          <p class="found-count" role="status" data-status></p>
          <div class="order" data-order-row hidden>
            <label class="choice">
              <input type="checkbox" data-fold /> <span>{strings.foldCases}</span>
            </label>{' '}
            <label>
              <span>{strings.order}</span>{' '}
              <select data-order>
                <option value="">{strings.orderBest}</option>
                <option value={writeOrder('newest')}>{strings.orderNewest}</option>
                <option value={writeOrder('oldest')}>{strings.orderOldest}</option>
              </select>
            </label>
          </div>
        </div>
        <section class="chips" aria-label={strings.narrowedBy} data-chips hidden></section>
        <ToolRow feeds={feeds} />
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
        <details class="kept" data-kept hidden>
          <summary>
            {strings.keptSearches} <span class="muted" data-kept-count></span>
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
          {strings.keepSearch}
        </button>{' '}
        <button type="button" data-share>
          {strings.copyLink}
        </button>{' '}
        <button type="button" data-export>
          {strings.exportCsv}
        </button>{' '}
        <SearchFeeds feeds={feeds} />
      </div>
      <p aria-live="polite" data-notice></p>
      <label data-link hidden>
        <span>{strings.searchAddress}</span> <input type="url" readonly />
      </label>
    </div>
  )
}

/** The groups of filters; their values come from the index. */
function Filters() {
  const scopes = ['everything', 'decisions', 'titles'] as const
  const groups = [
    ['body', strings.filterBody],
    ['year', strings.filterYear],
    ['outcome', strings.filterOutcome],
    ['caseType', strings.filterCaseType],
    ['subject', strings.filterSubject],
    ['access', strings.filterAccess],
  ] as const
  return (
    <details class="filters" data-filters hidden>
      <summary>
        {strings.filters} <span data-narrowed></span>
      </summary>
      <h2>{strings.filters}</h2>
      <fieldset data-scope>
        <legend>{strings.scope}</legend>
        {scopes.map((scope) => (
          <label class="choice">
            <input type="radio" name="i" value={writeScope(scope)} /> <span>{scopeNames[scope]}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="period">
        <legend>{strings.period}</legend>
        <label>
          <span>{strings.periodFrom}</span> <input type="date" data-from />
        </label>{' '}
        <label>
          <span>{strings.periodTo}</span> <input type="date" data-to />
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
