import { numberKey } from '../../../parsers/citation/number.ts'
import { count } from '../formats.ts'
import type { LifeRef, TreatmentRef } from '../life.ts'
import { placeOf } from '../refs.ts'
import { useHref } from '../site.tsx'
import { differenceNames, lifeStrings, ofMinutes, strings } from '../strings.ts'
import { urls } from '../urls.ts'
import { Day } from './Day.tsx'
import { DecisionLine } from './lists.tsx'
import { Outcome } from './Outcome.tsx'
import { SourceLink } from './SourceLink.tsx'
import { Text } from './Text.tsx'

/** Steps that stand open; more are folded by year, all but the newest. */
const OPEN = 12

/** How far a case has come: its newest step, and what its route still has before it. */
export function CaseStatus({ life: { steps, ahead } }: { life: LifeRef }) {
  const newest = steps.at(-1)
  return (
    <>
      {newest && steps.length > 1 && (
        <p class="case-status">
          {lifeStrings.latest}: <Outcome outcome={treatmentOf(newest).decision?.outcome ?? null} />{' '}
          <Text>{treatmentOf(newest).body}</Text> <When date={treatmentOf(newest).date} />
        </p>
      )}
      {ahead.length > 0 && <Ahead ahead={ahead} />}
    </>
  )
}

function Ahead({ ahead }: Pick<LifeRef, 'ahead'>) {
  const href = useHref()
  const known = ahead.some(({ url }) => url !== null)
  return (
    <p class={known ? 'case-ahead' : 'case-ahead elsewhere'}>
      {known ? lifeStrings.unsettled : lifeStrings.onwards}{' '}
      {ahead.map(({ name, url }, at) => (
        <>
          {at > 0 && ' → '}
          {url === null ? (
            <Text>{name}</Text>
          ) : (
            <a href={href(url)} {...ofMinutes}>
              {name}
            </a>
          )}
          {known && url === null && ` (${lifeStrings.notInArchive})`}
        </>
      ))}
      .{!known && ` ${lifeStrings.noMinutesThere}`}
    </p>
  )
}

interface StepsProps extends Pick<LifeRef, 'steps'> {
  /** Whether the case has carried several titles, so that each is said where it is a new one. */
  titled: boolean
}

/** The life of a case, oldest first; a long one in years. */
export function CaseTimeline({ steps, titled }: StepsProps) {
  if (steps.length <= OPEN) return <Steps steps={steps} titled={titled} />
  const yearOf = (step: TreatmentRef) => treatmentOf(step).date.slice(0, 4)
  const years = [...new Set(steps.map(yearOf))]
  return (
    <>
      {years.map((year, at) => {
        const ofYear = steps.filter((step) => yearOf(step) === year)
        return (
          <details class="folded" open={at === years.length - 1}>
            <summary>
              {year} ({count(ofYear.length, ...strings.treatmentsCounted)})
            </summary>
            <Steps steps={ofYear} titled={titled} />
          </details>
        )
      })}
    </>
  )
}

function Steps({ steps, titled }: StepsProps) {
  const titles = steps.map((step) => (step.kind === 'item' ? step.item.title : null))
  const isNew = (at: number) => titles[at] !== titles.slice(0, at).findLast((title) => title !== null)
  return (
    <ol class="timeline">
      {steps.map((step, at) => (
        <li>
          {step.kind === 'item' ? (
            <ItemStep step={step} titled={titled && isNew(at)} />
          ) : (
            <PrintedStep step={step} />
          )}
        </li>
      ))}
    </ol>
  )
}

/** What was recommended and what was decided, and the title where it is another than the one before. */
function ItemStep({ step, titled }: { step: Extract<TreatmentRef, { kind: 'item' }>; titled: boolean }) {
  const href = useHref()
  const { item, agendaOnly, recommended, differs } = step
  return (
    <>
      <h3>
        <a href={href(item.url)}>
          <Text>{item.body}</Text> <Day date={item.date} />, {placeOf(item)}
        </a>
      </h3>
      {titled && <p {...ofMinutes}>{item.title}</p>}
      {recommended && (
        <p class="recommended">
          {lifeStrings.recommendation}
          {recommended.by && (
            <>
              {' '}
              (<Text>{recommended.by}</Text>)
            </>
          )}
          : <Text>{recommended.sentence}</Text>
          {recommended.more > 0 && ` (+ ${count(recommended.more, ...strings.itemsCounted)})`}
        </p>
      )}
      {agendaOnly && !item.decision && !item.closed && <p class="muted">{strings.agendaOnly}</p>}
      <DecisionLine item={item} />
      {differs && <p class="differs">{differenceNames[differs]}</p>}
      <SourceLink source={item.source} lines={item.lines} />
    </>
  )
}

/** A decision of a meeting that the archive does not have, or has without the case. */
function PrintedStep({ step }: { step: Extract<TreatmentRef, { kind: 'printed' }> }) {
  const href = useHref()
  const { body, date, url, decision, printedIn } = step
  const heading = (
    <>
      <Text>{body}</Text> <When date={date} />
    </>
  )
  return (
    <>
      <h3>{url === null ? heading : <a href={href(url)}>{heading}</a>}</h3>
      <DecisionLine item={{ closed: false, decision }} />
      <p class="source-note">
        {url === null && `${lifeStrings.notInArchive}, `}
        {lifeStrings.printedIn}{' '}
        <a href={href(printedIn.url)}>
          <Text>{printedIn.body}</Text> <Day date={printedIn.date} />
        </a>
      </p>
    </>
  )
}

/** All attachments of a case, each once, with the treatments it was attached to. */
export function CaseAttachments({ attachments }: Pick<LifeRef, 'attachments'>) {
  const href = useHref()
  if (attachments.length === 0) return null
  const list = (
    <ul class="attachments">
      {attachments.map(({ title, documentNumber, items }) => (
        <li>
          <bdi {...ofMinutes}>{title}</bdi>{' '}
          {documentNumber && (
            <a class="number" href={href(urls.document({ key: numberKey(documentNumber) }))}>
              {documentNumber}
            </a>
          )}{' '}
          <span class="muted">
            {lifeStrings.attachedTo}{' '}
            {items.map(({ url, body, date }, at) => (
              <>
                {at > 0 && ', '}
                <a href={href(url)}>
                  <Text>{body}</Text> <Day date={date} />
                </a>
              </>
            ))}
          </span>
        </li>
      ))}
    </ul>
  )
  return (
    <section class="part" aria-labelledby="bilag">
      <h2 id="bilag">{lifeStrings.earlierAttachments}</h2>
      {attachments.length <= OPEN ? (
        list
      ) : (
        <details class="folded">
          <summary>{count(attachments.length, ...strings.attachmentsCounted)}</summary>
          {list}
        </details>
      )}
    </section>
  )
}

/** A date that may be one that could not be read, as printed. */
function When({ date }: { date: string }) {
  return /^\d{4}-/.test(date) ? <Day date={date} /> : <span {...ofMinutes}>{date}</span>
}

function treatmentOf(
  step: TreatmentRef,
): Pick<Extract<TreatmentRef, { kind: 'printed' }>, 'body' | 'date' | 'decision'> {
  return step.kind === 'item' ? step.item : step
}
