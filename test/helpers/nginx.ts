import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { createServer } from 'node:net'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** An nginx that serves on this machine. */
export interface Nginx {
  port: number
  /** Asks for a path exactly as it is given: `..` stays. */
  get: (path: string, headers?: Readonly<Record<string, string>>) => Promise<Answer>
  /** What it complained of. */
  complaints: () => Promise<string>
  stop: () => Promise<void>
}

export interface Answer {
  status: number
  headers: Readonly<Record<string, string | string[] | undefined>>
  body: string
}

const APT = '/usr/bin/apt-get'

/** The path of nginx: of this machine's, else of one that is installed now where that is possible; null without one. */
export function findNginx(): string | null {
  const found = lookForNginx()
  if (found || process.getuid?.() !== 0 || !existsSync(APT)) return found
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    execFileSync(APT, ['update'], { stdio: 'ignore', env })
    // Nothing of it is to run but what the tests start.
    execFileSync(APT, ['install', '-y', '--no-install-recommends', 'nginx-light'], {
      stdio: 'ignore',
      env: { ...env, RUNLEVEL: '1' },
    })
  } catch {
    return null
  }
  return lookForNginx()
}

function lookForNginx(): string | null {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
  return folders.map((folder) => join(folder, 'nginx')).find((file) => existsSync(file)) ?? null
}

/**
 * Starts nginx on a free port, with all that it writes in a folder, as one process of the user's own.
 * @param config what stands in its `http` block, for the port that it is given
 */
export async function startNginx(
  nginx: string,
  folder: string,
  config: (port: number) => string,
): Promise<Nginx> {
  await mkdir(join(folder, 'temp'), { recursive: true })
  const port = await freePort()
  const log = join(folder, 'error.log')
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${join(folder, 'temp', name)};`,
  )
  await writeFile(
    join(folder, 'nginx.conf'),
    [
      `daemon off; master_process off; pid ${join(folder, 'nginx.pid')}; error_log ${log} warn;`,
      'events {}',
      `http { access_log off; ${temp.join(' ')}`,
      config(port),
      '}',
    ].join('\n'),
  )
  const child = spawn(nginx, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', log], { stdio: 'ignore' })
  const complaints = (): Promise<string> => readFile(log, 'utf8').catch(() => '')
  const get: Nginx['get'] = (path, headers = {}) => ask(port, path, headers)
  for (let tries = 0; ; tries++) {
    if (child.exitCode !== null || tries > 200) throw new Error(`nginx does not serve: ${await complaints()}`)
    if (await get('/').catch(() => null)) break
    await sleep(25)
  }
  return { port, get, complaints, stop: () => stop(child) }
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return
  child.kill('SIGTERM')
  await once(child, 'exit')
}

async function ask(port: number, path: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers: { host: 'referater.example.dk', ...headers } })
      .on('error', reject)
      .on('response', (response) => {
        let body = ''
        response.setEncoding('utf8').on('data', (text: string) => {
          body += text
        })
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
        )
      })
      .end()
  })
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (!address || typeof address === 'string') throw new Error('no port')
  return address.port
}
