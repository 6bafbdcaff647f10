import { startNumberAddress } from './number-address/start.ts'

const place = document.querySelector('[data-looked-up]')
if (place instanceof HTMLElement) void startNumberAddress(place)
