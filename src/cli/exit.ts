/** How a command ends. */
export const exitCodes = { ok: 0, findings: 1, usage: 2, internal: 3 } as const

/** An exit code. */
export type Exit = (typeof exitCodes)[keyof typeof exitCodes]

/** Says how the command that runs will end; without a word it ends with `ok`. */
export type Ends = (code: Exit) => void
