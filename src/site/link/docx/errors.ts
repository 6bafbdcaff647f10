/** What is wrong with a file that is no whole document of Word, and what to do. */
export function damaged(cause?: unknown): Error {
  return new Error('The file is damaged. Open it in Word, and save it again.', { cause })
}
