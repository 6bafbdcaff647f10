import { Command, CommanderError } from 'commander'
import packageJson from '../../package.json' with { type: 'json' }
import { UsageError } from '../archive/config.ts'
import { BuildFailure } from '../publish/failure.ts'
import { addBuild, addPublish } from './build.ts'
import { addCheck } from './check.ts'
import { type Ends, type Exit, exitCodes } from './exit.ts'
import { addExplain } from './explain.ts'
import { addInit } from './init.ts'
import { addLedger } from './ledger.ts'
import { addLink } from './link.ts'
import { addParse } from './parse.ts'
import { addServe } from './serve.ts'
import { addVerify } from './verify.ts'

const commands = [
  ...[addInit, addBuild, addPublish, addServe, addParse, addCheck],
  ...[addExplain, addLedger, addLink, addVerify],
]

/** The program with its commands. */
export function referatarkiv(ends: Ends): Command {
  const program = new Command('referatarkiv')
    .description('Publishes municipal minutes: raw REFERAT text files become records, pages and a search.')
    .version(packageJson.version)
    .exitOverride()
    .showHelpAfterError('Run with --help to see what can be said.')
  for (const add of commands) add(program, ends)
  return program
}

/**
 * Runs the command line.
 * @param args the arguments after the program's name
 * @returns the exit code: 0 clean, 1 findings, 2 wrong usage or configuration, 3 an error of the program
 */
export async function main(args: readonly string[]): Promise<Exit> {
  let exit: Exit = exitCodes.ok
  const program = referatarkiv((code) => {
    exit = code
  })
  // A reader such as head that has seen enough is no error.
  process.stdout.on('error', (error) => process.exit('code' in error && error.code === 'EPIPE' ? 0 : 3))
  try {
    await program.parseAsync(args, { from: 'user' })
    return exit
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.ok : exitCodes.usage
    if (error instanceof BuildFailure) {
      process.stderr.write(`${error.message}\n`)
      return exitCodes.findings
    }
    if (error instanceof UsageError) {
      process.stderr.write(`${error.message}\n`)
      return exitCodes.usage
    }
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`)
    return exitCodes.internal
  }
}
