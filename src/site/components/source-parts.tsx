import type { Coverage } from '../../../parsers/referat/coverage.ts'
import { count, formatCount } from '../formats.ts'
import { messageSentence, severities } from '../messages.ts'
import type { SourceInfo } from '../refs.ts'
import { ofInterface, severityNames, strings } from '../strings.ts'

type SourceMessages = SourceInfo['messages']

/** Size, encoding and checksum of a file; the checksum short, with the whole of it on hover. */
export function FileFacts({ source: { facts } }: { source: Pick<SourceInfo, 'facts'> }) {
  if (!facts) return null
  return (
    <>
      {count(facts.lines, strings.sourceLines, strings.lines)}, {formatCount(facts.bytes)} bytes,{' '}
      {facts.encoding}
      {facts.sha256 && (
        <>
          , SHA-256{' '}
          <code>
            <abbr title={facts.sha256}>{facts.sha256.slice(0, 12)}</abbr>
          </code>
        </>
      )}
    </>
  )
}

/** How many lines are explained, blank lines apart. */
export function CoverageCounts({ coverage }: { coverage: Coverage | null }) {
  if (!coverage) return null
  const { explained, unknown, noise } = coverage
  return (
    <>
      {count(explained, strings.lineExplained, strings.linesExplained)}, {formatCount(unknown)}{' '}
      {strings.unexplainedLines}, {formatCount(noise)} {strings.noiseLines}
    </>
  )
}

/** `1 advarsel, 3 bemærkninger`. */
export function MessageCounts({ messages }: { messages: SourceMessages }) {
  const counts = severities.flatMap((severity) => {
    const { length } = messages.filter((message) => message.severity === severity)
    const { one, other } = severityNames[severity]
    return length > 0 ? [count(length, one, other)] : []
  })
  return <>{counts.join(', ') || strings.noMessages}</>
}

/** Every rule that has something to say of the file, with the lines it is about. */
export function MessageSummary({ messages }: { messages: SourceMessages }) {
  const rules = [...new Map(messages.map((message) => [message.ruleId, message])).values()]
  if (rules.length === 0) return null
  return (
    <section class="part">
      <h2>{strings.messages}</h2>
      <ul>
        {rules.map((rule) => (
          <li>
            {messageSentence(rule)}{' '}
            <span class="muted">
              {linesOf(messages, rule.ruleId).length === 1 ? strings.sourceLines : strings.sourceRange}{' '}
              {linesOf(messages, rule.ruleId).map((line, at) => (
                <>
                  {at > 0 && ', '}
                  <a href={`#L${line}`}>{line}</a>
                </>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A message at its line. */
export function LineMessage({ message }: { message: SourceMessages[number] }) {
  return (
    <span class={`note note-${message.severity}`} {...ofInterface}>
      <strong>{severityNames[message.severity].name}:</strong> {messageSentence(message)}
    </span>
  )
}

function linesOf(messages: SourceMessages, ruleId: string): number[] {
  return [...new Set(messages.filter((message) => message.ruleId === ruleId).map(({ line }) => line))]
}
