/**
 * Puts a text on the clipboard, with its form in HTML for programs that take that.
 * @returns whether the browser lets it: not without TLS, nor where the reader forbids it
 */
export async function copy(text: string, html: string | null = null): Promise<boolean> {
  if (html !== null && (await isDone(() => navigator.clipboard.write([rich(text, html)])))) return true
  return isDone(() => navigator.clipboard.writeText(text))
}

function rich(text: string, html: string): ClipboardItem {
  return new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  })
}

async function isDone(write: () => Promise<void>): Promise<boolean> {
  try {
    await write()
    return true
  } catch {
    return false
  }
}
