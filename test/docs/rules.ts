import iconv from 'iconv-lite'
import { diagnostics } from '../../parsers/referat/lint/index.ts'
import { readMinutes } from '../../src/records/read.ts'
import { table } from './file.ts'

type Diagnostic = (typeof diagnostics)[number]

/** docs/rules.md: every rule of `check`, with an example and what is said of it. */
export function rulesPage(): string {
  const rows = diagnostics.map(({ ruleId, severity, explain }) => [
    `[\`${ruleId}\`](#${ruleId})`,
    severity,
    explain.means,
  ])
  return `# Rules

What \`referatarkiv check\` and a build say of minutes, the worst first. \`referatarkiv explain\` says the same on a terminal; \`severity\` of [archive.json](configuration.md) sets how bad a rule is.

${table(['rule', 'how bad', 'what it means'], rows)}

${diagnostics.map(sectionOf).join('\n\n')}
`
}

function sectionOf({ ruleId, severity, explain, ...rule }: Diagnostic): string {
  return [
    `## ${ruleId}`,
    `*${severity}.* ${explain.means}`,
    explain.todo,
    ...('check' in rule && rule.example.trim() !== ''
      ? [`\`\`\`text\n${rule.example.trim()}\n\`\`\``, saidOf(ruleId, rule.example, rule.encoding)]
      : []),
  ].join('\n\n')
}

function saidOf(ruleId: string, example: string, encoding = 'utf-8'): string {
  const { messages } = readMinutes('eksempel.txt', iconv.encode(example, encoding)).result
  const said = messages.filter((message) => message.ruleId === ruleId)
  return said.map(({ line, column, reason }) => `\`eksempel.txt:${line}:${column}\` ${reason}`).join('\\\n')
}
