/**
 * A process for the tests of the lock. It says `ready`, and for each line that it is given it tries for the lock of
 * the folder of its first argument: it says `in` and stays until the next line, or says why it was refused. With a
 * number of milliseconds as its second argument it stays so long instead, and looks whether it is alone.
 */
import { mkdirSync, rmdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { withLock } from '../../src/publish/lock.ts'

const [folder = '', stays] = process.argv.slice(2)
const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]()

function say(text: string): void {
  process.stdout.write(`${text.replaceAll('\n', ' ')}\n`)
}

say('ready')
while (!(await lines.next()).done) {
  try {
    await withLock(folder, async () => {
      if (stays === undefined) {
        say('in')
        await lines.next()
        return
      }
      // A folder is made by one process only.
      const alone = join(folder, 'alone')
      mkdirSync(alone)
      await sleep(Number(stays))
      rmdirSync(alone)
      say('in')
    })
    if (stays === undefined) say('out')
  } catch (error) {
    say(error instanceof Error ? `${error.name}: ${error.message}` : String(error))
  }
}
