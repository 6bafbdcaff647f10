/** A configuration, a file or an option that cannot be used; the message is for a person, the command ends with 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}
