import type { Encoding } from '../../text/decode.ts'
import type { Leaf, Referat } from '../tree.ts'
import type { LintedFile } from './linted-file.ts'

/**
 * Says something of a line, or of the file as a whole where no line is given. `at` is the text in the line that is
 * meant, for the column; the line's start without it.
 */
export type Report = (reason: string, leaf?: Leaf, at?: string) => void

/** What a diagnostic is called, and what a maintainer is told who has never seen it. */
interface Diagnostic {
  ruleId: string
  explain: {
    /** What was found, and what the archive does with it. */
    means: string
    /** What to do about it. */
    todo: string
  }
}

/** One diagnostic of a file's text: a rule says what and where, never how bad (see `severities` in index.ts). */
export interface LintRule extends Diagnostic {
  /** Minutes that the rule has something to say of; a test runs them. */
  example: string
  /** How the example lies on disk; UTF-8 without it. */
  encoding?: Encoding
  check: (tree: Referat, report: Report, file: LintedFile) => void
}

/** A diagnostic that the text alone does not show; it is made where its reason is known. */
export interface FileDiagnostic extends Diagnostic {
  /** The sentence of the message, with the one thing that differs from file to file. */
  reason: (what: string) => string
}
