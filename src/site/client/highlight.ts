import { startHighlight } from './page/highlight.ts'

const bar = document.querySelector('[data-hits]')
const main = document.querySelector('main')
if (bar instanceof HTMLElement && main) startHighlight(bar, main)
