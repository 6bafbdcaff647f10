import type { FileDiagnostic } from './rule.ts'

/** The file was not read on purpose: too large, or no regular file of the folder. */
export const refused: FileDiagnostic = {
  ruleId: 'refused',
  explain: {
    means:
      'The file was not read on purpose and is left out: it is larger than limits.fileBytes in archive.json, or no regular file, such as a link that leads out of the folder.',
    todo: 'Put the file itself into the folder; raise limits.fileBytes when it is minutes and really that large.',
  },
  reason: (why) => `The file is refused and left out: ${why}`,
}
