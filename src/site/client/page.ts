import { helpButton, helpDialog } from './page/shortcut-help.ts'
import { announce, listen, shortcutsOf } from './page/shortcuts.ts'

const found = document.querySelector('.search-form input')
const field = found instanceof HTMLInputElement ? found : null
let dialog: HTMLDialogElement | null = null

const shortcuts = shortcutsOf(field, help)
listen(shortcuts)
if (field) announce(field)
document.querySelector('.site-footer')?.append(helpButton(help))

function help(): void {
  if (!dialog) {
    dialog = helpDialog(shortcuts, () => field && announce(field))
    document.body.append(dialog)
  }
  dialog.showModal()
}
