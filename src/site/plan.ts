import type { Archive } from '../archive/model.ts'
import type { DataListing } from './data/listing.ts'
import type { Former } from './page-type.ts'
import * as about from './pages/about.11ty.tsx'
import * as amounts from './pages/amounts.11ty.tsx'
import * as body from './pages/body.11ty.tsx'
import * as case_ from './pages/case.11ty.tsx'
import * as cases from './pages/cases.11ty.tsx'
import * as closed from './pages/closed.11ty.tsx'
import * as data from './pages/data.11ty.tsx'
import * as decisions from './pages/decisions.11ty.tsx'
import * as outcome from './pages/decisions-outcome.11ty.tsx'
import * as differences from './pages/differences.11ty.tsx'
import * as document from './pages/document.11ty.tsx'
import * as feeds from './pages/feeds.11ty.tsx'
import * as figures from './pages/figures.11ty.tsx'
import * as home from './pages/home.11ty.tsx'
import * as item from './pages/item.11ty.tsx'
import * as meeting from './pages/meeting.11ty.tsx'
import * as meetings from './pages/meetings.11ty.tsx'
import * as moved from './pages/moved.11ty.tsx'
import * as notFound from './pages/not-found.11ty.tsx'
import * as opslag from './pages/opslag.11ty.tsx'
import * as promised from './pages/promised.11ty.tsx'
import * as search from './pages/search.11ty.tsx'
import * as source from './pages/source.11ty.tsx'
import * as sources from './pages/sources.11ty.tsx'
import * as subject from './pages/subject.11ty.tsx'
import * as subjectGroup from './pages/subject-group.11ty.tsx'
import * as subjects from './pages/subjects.11ty.tsx'
import * as was from './pages/was.11ty.tsx'
import * as wholeMeeting from './pages/whole-meeting.11ty.tsx'
import * as withdrawn from './pages/withdrawn.11ty.tsx'
import * as year from './pages/year.11ty.tsx'
import * as years from './pages/years.11ty.tsx'
import type { PlannedPage } from './site.tsx'
import { urls } from './urls.ts'

/** Every kind of page. */
const types = [
  home,
  meetings,
  body,
  meeting,
  wholeMeeting,
  item,
  years,
  year,
  cases,
  case_,
  document,
  decisions,
  outcome,
  closed,
  subjects,
  subjectGroup,
  subject,
  promised,
  figures,
  differences,
  amounts,
  sources,
  source,
  feeds,
  search,
  opslag,
  about,
  was,
  notFound,
]

/** A page with its type's name, which its template takes it by. */
export interface TypedPage extends PlannedPage {
  type: string
}

/** All pages of an archive. */
export function planPages(archive: Archive): TypedPage[] {
  return types.flatMap(({ name, plan }) => plan(archive).map((page): TypedPage => ({ type: name, ...page })))
}

/** The addresses of all pages, those of the downloads among them, which are planned once these are made. */
export function addressesOfPages(pages: readonly PlannedPage[]): string[] {
  return [...pages.map(({ url }) => url), urls.data()]
}

/** The pages that stand at addresses which the archive no longer has. */
export function planFormer(former: Former): TypedPage[] {
  return [moved, withdrawn].flatMap(({ name, plan }) =>
    plan(former).map((page): TypedPage => ({ type: name, ...page })),
  )
}

/** The page of the downloads, once they are made. */
export function planDataPage(listing: DataListing): TypedPage[] {
  return data.plan(listing).map((page): TypedPage => ({ type: data.name, ...page }))
}
