import { withPrefix } from '../urls.ts'
import { startSuggestions } from './suggest/combobox.ts'
import { makeSuggest } from './suggest/load.ts'
import { makePopup } from './suggest/popup.ts'

for (const form of document.querySelectorAll('.search-form')) {
  const field = form.querySelector('input')
  if (!(form instanceof HTMLElement) || !field) continue
  const prefix = form.dataset.prefix ?? ''
  startSuggestions(field, makePopup(field), makeSuggest(prefix), ({ url }) => {
    location.assign(withPrefix(url, prefix))
  })
}
