import type { Command } from 'commander'
import { exitCodes } from '../../src/cli/exit.ts'
import { referatarkiv } from '../../src/cli/main.ts'

const WIDTH = 100

/** docs/commands.md: what each command says with --help. */
export function commandsPage(): string {
  const program = referatarkiv(() => undefined)
  const { ok, findings, usage, internal } = exitCodes
  return `# Commands

What each command says with \`--help\`. Data goes to standard output, progress and summaries to standard error; a command ends with ${ok} when all is well, ${findings} on findings, ${usage} on wrong usage or configuration, ${internal} on an error of the program.

${allOf(program)
  .map((command) => `## ${nameOf(command)}\n\n\`\`\`text\n${helpOf(command)}\n\`\`\`\n`)
  .join('\n')}`
}

/** A command and all below it. */
export function allOf(command: Command): Command[] {
  return [command, ...command.commands.flatMap(allOf)]
}

function nameOf(command: Command): string {
  return command.parent ? `${nameOf(command.parent)} ${command.name()}` : command.name()
}

function helpOf(command: Command): string {
  let help = ''
  command.configureOutput({
    writeOut: (text) => {
      help += text
    },
    getOutHelpWidth: () => WIDTH,
    getOutHasColors: () => false,
  })
  command.outputHelp()
  return help.trimEnd()
}
