import { spawnSync } from 'node:child_process'
import { mkdir, statfs } from 'node:fs/promises'
import { onTestFinished } from 'vitest'

/** A small disk of a test's own, in memory. */
export interface Disk {
  folder: string
  /** How many bytes are in use. */
  used: () => Promise<number>
  /** Makes it so large. */
  resize: (bytes: number) => void
  readOnly: () => void
}

/** Whether this user may mount disks. */
export function canMount(): boolean {
  const [head = '', ...rest] = ['unshare', '--mount', 'mount', '-t', 'tmpfs', 'tmpfs', '/tmp']
  return process.platform === 'linux' && process.getuid?.() === 0 && spawnSync(head, rest).status === 0
}

/** Mounts a disk on a folder, until the test is done. */
export async function mountDisk(folder: string, bytes: number): Promise<Disk> {
  await mkdir(folder, { recursive: true })
  mount(['-t', 'tmpfs', '-o', `size=${bytes}`, 'tmpfs', folder])
  onTestFinished(() => {
    system('umount', ['--lazy', folder])
  })
  return {
    folder,
    used: async () => {
      const { blocks, bfree, bsize } = await statfs(folder)
      return (blocks - bfree) * bsize
    },
    resize: (size) => mount(['-o', `remount,size=${size}`, folder]),
    readOnly: () => mount(['-o', 'remount,ro', folder]),
  }
}

function mount(args: readonly string[]): void {
  system('mount', args)
}

function system(program: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync(program, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`)
}
