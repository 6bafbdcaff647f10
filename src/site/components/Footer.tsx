import { useHref, useSite } from '../site.tsx'
import {
  aboutWords,
  dataWords,
  feedWords,
  frameWords,
  lifeStrings,
  opslagWords,
  strings,
} from '../strings.ts'
import { urls } from '../urls.ts'

/** The ways to everything that the header has no room for. */
export function Footer() {
  const { accessibilityStatement } = useSite().frame
  const href = useHref()
  const places = [
    [strings.search, urls.search()],
    [strings.allMeetings, urls.meetings()],
    [strings.allYears, urls.years()],
    [lifeStrings.promised, urls.promised()],
    [strings.allSources, urls.sources()],
    [opslagWords.title, urls.opslag()],
    [feedWords.title, urls.feeds()],
    [dataWords.title, urls.data()],
    [aboutWords.title, urls.about()],
    ...(accessibilityStatement ? [[aboutWords.accessibility, urls.accessibility()] as const] : []),
  ] as const
  return (
    <footer class="site-footer">
      <p>{strings.footer}</p>
      <ul>
        {places.map(([label, place]) => (
          <li>
            <a href={href(place)}>{label}</a>{' '}
          </li>
        ))}
      </ul>
      <SchemeSwitch />
    </footer>
  )
}

/** The choice of light or dark; the script of `client/theme` shows it. */
function SchemeSwitch() {
  return (
    <p class="scheme-switch" data-scheme-switch hidden>
      <label>
        {frameWords.colours}{' '}
        <select autocomplete="off">
          {Object.entries(frameWords.schemes).map(([scheme, label]) => (
            <option value={scheme}>{label}</option>
          ))}
        </select>
      </label>
    </p>
  )
}
