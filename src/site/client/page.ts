import { startSetting, startShortcuts } from './page/shortcuts.ts'

const field = document.querySelector('.search-form input')
if (field instanceof HTMLInputElement) {
  startShortcuts(field)
  const panel = document.querySelector('[data-keyboard]')
  const box = panel?.querySelector('input')
  if (panel instanceof HTMLElement && box) startSetting(panel, box, field)
}
