import { searchWords } from '../../strings.ts'

/**
 * Hands an address on: to another app on a telephone, else to the clipboard. Where neither is allowed, as on a page
 * without TLS, the page shows it.
 * @param reveal shows an address, marked to be copied
 * @returns what there is to say of it; null when the reader changed their mind
 */
export async function shareLink(address: string, reveal: (address: string) => void): Promise<string | null> {
  if (matchMedia('(pointer: coarse)').matches && 'share' in navigator) {
    const outcome = await navigator.share({ title: document.title, url: address }).then(
      () => 'shared' as const,
      (error: unknown) =>
        error instanceof DOMException && error.name === 'AbortError'
          ? ('left' as const)
          : ('failed' as const),
    )
    if (outcome !== 'failed') return null
  }
  try {
    await navigator.clipboard.writeText(address)
    return searchWords.linkCopied
  } catch {
    reveal(address)
    return searchWords.copyByHand
  }
}
