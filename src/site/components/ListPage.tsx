import { type ComponentChildren, Fragment } from 'preact'
import { periodsTo } from '../dated.ts'
import { FollowLinks } from '../feeds/FollowLinks.tsx'
import { formatPeriod } from '../formats.ts'
import type { ListProps } from '../listed.ts'
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
  const title = period === '' ? name : `${name}, ${formatPeriod(period)}`
  const periods = periodsTo(period).map((part) => ({ name: formatPeriod(part), url: urlOf(part) }))
  const crumbs = [...above, { name, url: urlOf(''), fromMinutes }, ...periods]
  return (
    <Layout
      title={title}
      url={urlOf(period)}
      feeds={hasFeed ? [{ title: name, folder: urlOf('') }] : []}
      crumbs={period === '' ? above : crumbs}
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
