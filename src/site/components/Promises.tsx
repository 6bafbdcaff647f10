import { dueWords, type PromiseRef } from '../promises.ts'
import { useHref } from '../site.tsx'
import { lifeStrings, ofMinutes, promiseStates, strings } from '../strings.ts'
import { urls } from '../urls.ts'
import { Day } from './Day.tsx'
import { Text } from './Text.tsx'

/** Promises in a list: the sentence, when it is due, what became of it, and where it was said. */
export function PromiseList({
  promises,
  ofOneCase,
}: {
  promises: readonly PromiseRef[]
  /** The list says each state, and leaves out title and number; else it stands under the name of one state. */
  ofOneCase?: boolean
}) {
  return (
    <ol class="promises">
      {promises.map((promise) => (
        <li>
          <blockquote {...ofMinutes}>
            <p>{promise.sentence}</p>
          </blockquote>
          <State promise={promise} named={ofOneCase ?? false} />
          <Said promise={promise} ofOneCase={ofOneCase ?? false} />
        </li>
      ))}
    </ol>
  )
}

function State({ promise, named }: { promise: PromiseRef; named: boolean }) {
  const href = useHref()
  const { state, kept, from } = promise
  const due = dueWords(promise)
  const adopted = from === 'recommendation'
  if (!named && !due && !kept && !adopted) return null
  return (
    <p class="muted promise-due">
      {named && <span class={`promise-state promise-${state}`}>{promiseStates[state].one}</span>}
      {named && (due || kept) && ': '}
      {due}
      {kept && (
        <>
          {due && ', '}
          {lifeStrings.keptOn}{' '}
          <a href={href(kept.url)}>
            <Text>{kept.body}</Text> <Day date={kept.date} />
          </a>
        </>
      )}
      {adopted && ` (${lifeStrings.adopted})`}
    </p>
  )
}

function Said({ promise: { item, case: entry }, ofOneCase }: { promise: PromiseRef; ofOneCase: boolean }) {
  const href = useHref()
  return (
    <p>
      <a href={href(item.url)}>
        <Text>{item.body}</Text> <Day date={item.date} />
        {!ofOneCase && (
          <>
            : <bdi {...ofMinutes}>{item.title}</bdi>
          </>
        )}
      </a>
      {!ofOneCase && entry && (
        <span class="muted">
          , {strings.case.toLowerCase()}{' '}
          <a class="number" href={href(entry.url)}>
            {entry.number}
          </a>
        </span>
      )}
    </p>
  )
}

/** What the decisions of a case say will come back. */
export function CasePromises({ promises }: { promises: readonly PromiseRef[] }) {
  const href = useHref()
  if (promises.length === 0) return null
  return (
    <section class="part" aria-labelledby="lovet">
      <h2 id="lovet">{lifeStrings.promised}</h2>
      <PromiseList promises={promises} ofOneCase />
      <p>
        <a href={href(urls.promised())}>{lifeStrings.allPromised}</a>
      </p>
    </section>
  )
}
