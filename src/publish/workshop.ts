import { readFileSync } from 'node:fs'
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { PROOF, parseMarker } from './proof.ts'

/** The parts of a workshop, the folder of this program's own beside a site. */
export interface Workshop {
  /** The texts of the content folder's files, by their keys. */
  bodies: string
  /** What is remembered of earlier builds. */
  memory: string
  /**
   * The site that is being made. Each process has its own: of one that was killed, an indexer may go on writing for a
   * while.
   */
  next: string
  /** An earlier site, which the next one is made of. */
  spare: string
}

export function workshopIn(folder: string): Workshop {
  const [bodies, memory] = [join(folder, 'bodies'), join(folder, 'memory')]
  return { bodies, memory, next: join(folder, NEXT + process.pid), spare: join(folder, 'spare') }
}

/** How the folder of a site that is being made begins. */
const NEXT = 'next-'

/** Deletes all that is cached: without it, the result is the same. */
export async function forgetAll(folder: string): Promise<void> {
  for (const part of Object.values(workshopIn(folder))) await rm(part, { recursive: true, force: true })
}

/** Deletes sites that were not finished. */
export async function sweep(folder: string): Promise<void> {
  const unfinished = (await readdir(folder)).filter((name) => name.startsWith(NEXT))
  for (const name of unfinished) {
    // What is still being written to is deleted the next time.
    await rm(join(folder, name), { recursive: true, force: true }).catch(() => undefined)
  }
}

/** The name of the site that lies in a folder; null when none does. */
export function releaseIn(folder: string | null): string | null {
  try {
    return folder && (parseMarker(readFileSync(join(folder, PROOF.marker), 'utf8'))?.manifest ?? null)
  } catch {
    return null
  }
}
