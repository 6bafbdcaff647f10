/**
 * Links the numbers and meetings that a page mentions to an archive, the one that this script comes from:
 * `<script src="https://referater.example.dk/link.js" async></script>`. It sends nothing but the requests for the
 * archive's look-up files, and leaves alone what stands in an element with `data-no-link`.
 */
import { startLinks } from './link/start.ts'

// A module does not know its own element.
const script = document.currentScript ?? document.querySelector('script[type="module"][src*="/link.js"]')
if (script instanceof HTMLScriptElement) startLinks(new URL('.', script.src).href)
