import { type ItemAmounts, sizeOf } from '../../archive/amounts.ts'
import { partByYear, type YearPage } from '../by-year.ts'
import { Day } from '../components/Day.tsx'
import { Layout } from '../components/Layout.tsx'
import { Text } from '../components/Text.tsx'
import { YearGroups } from '../components/YearGroups.tsx'
import { formatKroner } from '../formats.ts'
import { titleOf } from '../names.ts'
import { pageType } from '../page-type.ts'
import { useHref } from '../site.tsx'
import { figures, ofMinutes } from '../strings.ts'
import { urls } from '../urls.ts'

/** A sentence that names sums, and the item it stands in. */
interface AmountRef extends ItemAmounts {
  url: string
  title: string
  body: string
  /** ISO 8601. */
  date: string
}

/** How many of each year stand on the page of all years, where each year has its own. */
const FEW = 10

export const { name, plan, data, render } = pageType<YearPage<AmountRef>>(
  'amounts',
  ({ meetings }) => {
    const amounts = meetings.flatMap(({ items, body, facts }) =>
      items.flatMap((item) => {
        const place = { url: urls.item(item), title: titleOf(item.head), body: body.name, date: facts.date }
        return item.head.amounts.map((amounts): AmountRef => ({ ...amounts, ...place }))
      }),
    )
    const largest = new Map(amounts.map((amount) => [amount, Math.max(...amount.sums.map(sizeOf))]))
    const largestFirst = amounts.sort((one, other) => (largest.get(other) ?? 0) - (largest.get(one) ?? 0))
    return partByYear(largestFirst, urls.amounts, FEW)
  },
  ({ url, props }) => <AmountsView url={url} page={props} />,
)

/** The sums that decisions name, the largest of each year first, with the sentence that each stands in. */
function AmountsView({ url, page }: { url: string; page: YearPage<AmountRef> }) {
  const title = page.year === null ? figures.amounts : `${figures.amounts} ${page.year}`
  const crumbs = [
    { name: figures.title, url: urls.figures() },
    ...(page.year === null ? [] : [{ name: figures.amounts, url: urls.amounts() }]),
  ]
  return (
    <Layout title={title} url={url} crumbs={crumbs}>
      <h1>{title}</h1>
      <p>{page.groups.length === 0 ? figures.noAmounts : figures.amountsIntro}</p>
      <YearGroups page={page}>{(entries) => <AmountList amounts={entries} />}</YearGroups>
    </Layout>
  )
}

function AmountList({ amounts }: { amounts: readonly AmountRef[] }) {
  const href = useHref()
  return (
    <ol class="amounts">
      {amounts.map(({ sums, sentence, from, url, title, body, date }) => (
        <li>
          <p class="sums">
            {sums.map((sum, at) => (
              <>
                {at > 0 && ' · '}
                <Sum sum={sum} />
              </>
            ))}
          </p>
          <blockquote {...ofMinutes}>
            <p>{sentence}</p>
          </blockquote>
          <p class="muted">
            <a href={href(url)}>
              <bdi {...ofMinutes}>{title}</bdi>
            </a>
            , <Text>{body}</Text> <Day date={date} />
            {from === 'recommendation' && ` (${figures.adopted})`}
          </p>
        </li>
      ))}
    </ol>
  )
}

/** `500.000 kr.`, `3.000.000 – 4.000.000 kr.`, `10 kr. pr. time` */
function Sum({ sum: { from, to, rate } }: { sum: AmountRef['sums'][number] }) {
  return (
    <>
      {from === to ? formatKroner(to) : `${formatKroner(from)} – ${formatKroner(to)}`}
      {rate !== null && (
        <>
          {' '}
          <Text>{rate}</Text>
        </>
      )}
    </>
  )
}
