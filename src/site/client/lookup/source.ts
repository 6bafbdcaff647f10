import { type FormatName, formatOf } from '../../link/formats.ts'
import { opslagWords as words } from '../../strings.ts'

/** What is looked up: what stands in the field, or a file. */
export interface Source {
  format: FormatName
  bytes: Uint8Array
  /** The file's; null for what stands in the field. */
  name: string | null
  /** The HTML of what was pasted into the field, as long as it is all that stands there. */
  html: string | null
}

/** Bytes that are looked up at most. */
const MOST = 20_000_000

/** Reads a file. @returns why not, in words, for one that is too large or of another kind */
export async function readFile(file: File): Promise<Source | string> {
  const format = formatOf(file.name)
  if (format === null) return `${file.name} ${words.wrongKind}`
  if (file.size > MOST) return `${file.name} ${words.tooLarge}`
  try {
    return { format, bytes: new Uint8Array(await file.arrayBuffer()), name: file.name, html: null }
  } catch {
    // It was moved, or it is a folder.
    return words.unreadable
  }
}

/** Takes what stands in the field. @returns why not, in words; none for nothing */
export async function readTyped(text: string, html: string | null): Promise<Source | string> {
  const bytes = new TextEncoder().encode(text)
  if (bytes.length > MOST) return `${words.pasted} ${words.tooLarge}`
  return text.trim() === '' ? '' : { format: 'text', bytes, name: null, html }
}

/** Hears of what is written into a field, with the HTML of a paste that fills it. */
export function onTyped(field: HTMLTextAreaElement, listener: (html: string | null) => void): void {
  let pasted: string | null = null
  field.addEventListener('paste', ({ clipboardData }) => {
    const isAll = field.selectionEnd - field.selectionStart === field.value.length
    pasted = (isAll && clipboardData?.getData('text/html')) || null
  })
  field.addEventListener('input', () => {
    listener(pasted)
    pasted = null
  })
}

/** Hears of files that are chosen in a field or dropped on the part of the page round it. */
export function onFiles(
  zone: HTMLElement,
  field: HTMLInputElement,
  listener: (files: readonly File[]) => void,
): void {
  const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') ?? false
  field.addEventListener('change', () => listener([...(field.files ?? [])]))
  for (const type of ['dragenter', 'dragover'] as const)
    zone.addEventListener(type, (event) => {
      if (!hasFiles(event)) return
      event.preventDefault()
      zone.classList.add('opslag-drop')
    })
  for (const type of ['dragleave', 'drop'] as const)
    zone.addEventListener(type, () => zone.classList.remove('opslag-drop'))
  zone.addEventListener('drop', (event) => {
    if (!hasFiles(event)) return
    event.preventDefault()
    listener([...(event.dataTransfer?.files ?? [])])
  })
}
