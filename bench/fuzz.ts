/** `npm run fuzz [FROM]`: reads a hundred thousand broken files and more. FROM is the first seed, for other cases. */
import { loadavg } from 'node:os'
import { fuzz } from '../test/helpers/fuzz.ts'

const first = Number(process.argv[2] ?? 1)
const print = (line: string): boolean => process.stdout.write(`${line}\n`)

print(`${new Date().toISOString().slice(0, 10)}, load ${loadavg()[0]?.toFixed(2)}`)
for (const [kind, count] of [
  ['mutations', 100_000],
  ['printed', 20_000],
  ['bytes', 10_000],
] as const) {
  const begun = performance.now()
  const { failures, slowest } = fuzz(kind, first, count)
  const seconds = ((performance.now() - begun) / 1000).toFixed(0)
  print(
    `${kind}: ${count} cases, ${failures.length} failures, slowest ${slowest.toFixed(0)} ms, ${seconds} s`,
  )
  for (const { seed, broken, text } of failures.slice(0, 5)) {
    print(`  seed ${seed}: ${broken.join('; ')}\n${JSON.stringify(text)}`)
  }
  if (failures.length > 0) process.exitCode = 1
}
print(`load ${loadavg()[0]?.toFixed(2)}`)
