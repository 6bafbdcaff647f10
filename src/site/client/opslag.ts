import { startOpslag } from './lookup/page.ts'

const root = document.querySelector('[data-opslag]')
if (root instanceof HTMLElement) startOpslag(root)
