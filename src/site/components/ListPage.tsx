import { type ComponentChildren, Fragment } from 'preact'
import { FollowLinks } from '../feeds/FollowLinks.tsx'
import { formatPeriod } from '../formats.ts'
import type { ListProps } from '../listed.ts'
import { periodCrumbs, periodTitle } from '../periods.ts'
import { DatedList } from './DatedList.tsx'
import { Layout } from './Layout.tsx'
import { Text } from './Text.tsx'

interface ListPageProps {
  /** What the list is called. */
  name: string
  /** The name is text of the minutes. */
  fromMinutes?: boolean
  /** The pages above it. */
  above: readonly { name: string; url: string; fromMinutes?: boolean }[]
  /** The page of a period of it. */
  urlOf: (period: string) => string
  list: ListProps
  /** Whether what is new on the list comes as a feed. */
  hasFeed?: boolean
  /** What stands before the entries. */
  children?: ComponentChildren
}

/** A page of a list of items: of all time, or of one year, month or day. */
export function ListPage({
  name,
  fromMinutes = false,
  above,
  urlOf,
  list,
  hasFeed,
  children,
}: ListPageProps) {
  const { period } = list
  const Name = fromMinutes ? Text : Fragment
  return (
    <Layout
      title={periodTitle(name, period)}
      url={urlOf(period)}
      feeds={hasFeed ? [{ title: name, folder: urlOf('') }] : []}
      crumbs={[...above, ...periodCrumbs({ name, url: urlOf(''), fromMinutes }, period, urlOf)]}
    >
      <h1>
        <Name>{name}</Name>
        {period !== '' && `, ${formatPeriod(period)}`}
      </h1>
      {hasFeed && <FollowLinks folder={urlOf('')} />}
      {children}
      <DatedList {...list} />
    </Layout>
  )
}
