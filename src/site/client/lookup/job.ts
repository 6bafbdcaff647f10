import type { FormatName } from '../../link/formats.ts'
import type { Found } from './found.ts'

/** A document that is to be linked by the thread beside the page. */
export interface Job {
  id: number
  format: FormatName
  bytes: Uint8Array
  /** Where the links lead: see `LinkedArchive`. */
  home: string
  /** Where this site lies on its server, `/` or `/referater/`: its look-up files are loaded from there. */
  prefix: string
}

/** What came of a job. */
export interface JobDone {
  id: number
  answer: Answer
}

/** The linked document; `lookUp`: the archive could not be asked, `document`: it could not be read. */
export type Answer = LookedUp | 'lookUp' | 'document'

/** A document with links, and what was found in it. */
interface LookedUp extends Found {
  bytes: Uint8Array
}
