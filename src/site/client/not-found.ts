import { startNotFound } from './not-found/start.ts'

const place = document.querySelector('[data-looked-up]')
const field = document.querySelector('main .search-form input')
if (place instanceof HTMLElement && field instanceof HTMLInputElement) void startNotFound(place, field)
