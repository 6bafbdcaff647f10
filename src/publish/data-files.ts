/** The files for other programs: each is written piece by piece, so that no more of it than a piece is held. */
import { createHash, hash } from 'node:crypto'
import { mkdir, open as openFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { compare } from '../archive/compare.ts'
import type { OpenBody } from '../archive/sealed.ts'
import { bodiesIn } from './bodies.ts'
import { fileOf } from './checks/links.ts'
import type { Output } from './outputs.ts'
import type { DataFile, Wanted } from './wanted.ts'

/** Characters that are put together before they are written. */
const AT_ONCE = 256 * 1024

/** The files as they are wanted: each is a function of what it says it is made of, and of the program. */
export function wantedData(planned: readonly DataFile[], version: string): Wanted[] {
  return planned.map((data) => {
    const key = hash('sha256', version + JSON.stringify(data.madeOf())).slice(0, 32)
    return { path: fileOf(data.url), key, from: { data } }
  })
}

/** Makes those of the files that are of this kind, one after the other: by year, so that a text is opened once for all. */
export async function makeData(
  wanted: readonly Wanted[],
  { bodies, out }: { bodies: string; out: string },
): Promise<Output[]> {
  const open = bodiesIn(bodies)
  const outputs: Output[] = []
  for (const { path, key, from } of [...wanted].sort((one, other) => compare(one.path, other.path))) {
    if (!('data' in from)) continue
    await mkdir(dirname(join(out, path)), { recursive: true })
    const written = await writePieces(join(out, path), from.data, open)
    outputs.push({ path, key, ...written, changed: 0 })
  }
  return outputs
}

async function writePieces(
  path: string,
  { pieces }: DataFile,
  open: OpenBody,
): Promise<Pick<Output, 'sha256' | 'bytes'>> {
  const [sum, file] = [createHash('sha256'), await openFile(path, 'w')]
  let [waiting, bytes] = ['', 0]
  const write = async (): Promise<void> => {
    const chunk = Buffer.from(waiting)
    sum.update(chunk)
    bytes += chunk.length
    waiting = ''
    await file.writeFile(chunk)
  }
  try {
    for await (const piece of pieces(open)) {
      waiting += piece
      if (waiting.length >= AT_ONCE) await write()
    }
    await write()
  } finally {
    await file.close()
  }
  return { sha256: sum.digest('hex'), bytes }
}
