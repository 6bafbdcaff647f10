import { fromDublinCore } from '../../cite/dublin-core.ts'
import type { Reference } from '../../cite/reference.ts'

/** The address that the page is cited by: the one that the archive says, else the one that it was found at. */
export function pageAddress(): string {
  const canonical = document.querySelector('link[rel=canonical]')
  return canonical instanceof HTMLLinkElement ? canonical.href : location.origin + location.pathname
}

/** What is cited of the page, as its head and its box say. */
export function readReference({ dataset }: HTMLElement): Reference {
  const elements = [...document.querySelectorAll('meta[name^="DC."]')].map(
    (meta) => [meta.getAttribute('name')?.slice(3) ?? '', meta.getAttribute('content') ?? ''] as const,
  )
  return fromDublinCore(elements, dataset.item === undefined ? null : Number(dataset.item))
}
