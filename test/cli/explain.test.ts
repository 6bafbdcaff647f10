import { describe, expect, it } from 'vitest'
import { diagnostics } from '../../parsers/referat/lint/index.ts'
import { linesOf, run } from '../helpers/cli.ts'

describe.concurrent('referatarkiv explain', () => {
  it('lists every rule with how bad it is and what it means', async () => {
    const { code, stdout } = await run(['explain'])
    expect(code).toBe(0)
    expect(linesOf(stdout).map((line) => line.split(/ {2,}/))).toEqual(
      diagnostics.map(({ ruleId, severity, explain }) => [severity, ruleId, explain.means]),
    )
  })

  it('says of a rule what it means, what to do, what it looks like and where to read more', async () => {
    const { code, stdout } = await run(['explain', 'weekday'])
    const weekday = diagnostics.find(({ ruleId }) => ruleId === 'weekday')
    expect(code).toBe(0)
    expect(stdout).toMatch(/^weekday \(warning/)
    expect(stdout).toContain(weekday?.explain.means)
    expect(stdout).toContain(weekday?.explain.todo)
    expect(stdout).toContain('Mødedato Mandag')
    expect(stdout.trimEnd()).toMatch(/docs\/rules\.md#weekday$/)
  })

  it('ends with 2 for a rule that there is not, and names the nearest', async () => {
    const { code, stdout, stderr } = await run(['explain', 'item-numbers'])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toBe(
      'Unknown rule “item-numbers”. Did you mean “item-number”? referatarkiv explain lists all.\n',
    )
  })
})
