/** What spreadsheet programs make of the texts of a CSV file. */

/** The mark that tells them that a file is UTF-8. */
export const BYTE_ORDER_MARK = '\uFEFF'

/**
 * Whether they may take a text for a formula.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function mayBeFormula(text: string): boolean {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text)
}
