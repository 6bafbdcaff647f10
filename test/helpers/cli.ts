import { type ChildProcessWithoutNullStreams, type SpawnOptionsWithoutStdio, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../../src/cli/bin.js', import.meta.url))

/** How a run of the program ended, and what it said. */
export interface Run {
  code: number | null
  stdout: string
  stderr: string
}

/** Starts `referatarkiv` in a folder. */
export function start(
  args: readonly string[],
  cwd: string,
  { env, ...options }: SpawnOptionsWithoutStdio = {},
): ChildProcessWithoutNullStreams {
  const variables = { ...process.env, NO_COLOR: '1', ...env }
  return spawn(process.execPath, [bin, ...args], { ...options, cwd, env: variables })
}

/** Runs `referatarkiv` in a folder to its end. */
export async function run(
  args: readonly string[],
  cwd = process.cwd(),
  options: SpawnOptionsWithoutStdio = {},
): Promise<Run> {
  return ending(start(args, cwd, options))
}

/** Waits until a run of the program has ended. */
export async function ending(child: ChildProcessWithoutNullStreams): Promise<Run> {
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
  })
}

/** The lines of an output, the empty one at its end left out. */
export function linesOf(output: string): string[] {
  return output === '' ? [] : output.replace(/\n$/, '').split('\n')
}
