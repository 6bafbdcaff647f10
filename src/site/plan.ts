import type { Archive } from '../archive/model.ts'
import type { Former } from './page-type.ts'
import * as body from './pages/body.11ty.tsx'
import * as case_ from './pages/case.11ty.tsx'
import * as cases from './pages/cases.11ty.tsx'
import * as document from './pages/document.11ty.tsx'
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
import * as withdrawn from './pages/withdrawn.11ty.tsx'
import * as year from './pages/year.11ty.tsx'
import * as years from './pages/years.11ty.tsx'
import type { PlannedPage } from './site.tsx'

/** Every kind of page. */
const types = [
  home,
  meetings,
  body,
  meeting,
  item,
  years,
  year,
  cases,
  case_,
  document,
  promised,
  sources,
  source,
  search,
  opslag,
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

/** The pages that stand at addresses which the archive no longer has. */
export function planFormer(former: Former): TypedPage[] {
  return [moved, withdrawn].flatMap(({ name, plan }) =>
    plan(former).map((page): TypedPage => ({ type: name, ...page })),
  )
}
