import type { Command } from 'commander'
import { diagnostics, docsUrl } from '../../parsers/referat/lint/index.ts'
import { UsageError } from '../archive/config.ts'
import { nearest } from '../archive/nearest.ts'

type Diagnostic = (typeof diagnostics)[number]

/** `referatarkiv explain [RULE]` */
export function addExplain(program: Command): void {
  program
    .command('explain')
    .description('Says what a rule of `check` means and what to do about it; without a rule, lists all.')
    .argument('[rule]', 'the last word of a finding, such as item-number')
    .action((ruleId?: string) => {
      process.stdout.write(ruleId === undefined ? listOf(diagnostics) : explanationOf(ruleNamed(ruleId)))
    })
}

function ruleNamed(ruleId: string): Diagnostic {
  const found = diagnostics.find((rule) => rule.ruleId === ruleId)
  if (found) return found
  const meant = nearest(
    ruleId,
    diagnostics.map((rule) => rule.ruleId),
  )
  throw new UsageError(`Unknown rule “${ruleId}”. Did you mean “${meant}”? referatarkiv explain lists all.`)
}

function listOf(rules: readonly Diagnostic[]): string {
  const width = Math.max(...rules.map(({ ruleId }) => ruleId.length))
  return rules
    .map(
      ({ ruleId, severity, explain }) => `${severity.padEnd(7)}  ${ruleId.padEnd(width)}  ${explain.means}\n`,
    )
    .join('')
}

function explanationOf({ ruleId, severity, explain, ...rule }: Diagnostic): string {
  const example = 'example' in rule ? rule.example.trim() : ''
  return [
    `${ruleId} (${severity}, unless archive.json says otherwise)`,
    explain.means,
    `What to do: ${explain.todo}`,
    ...(example ? [`For example:\n${example.replace(/^(?=.)/gm, '  ')}`] : []),
    `${docsUrl(ruleId)}\n`,
  ].join('\n\n')
}
