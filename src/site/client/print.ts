const button = document.querySelector('[data-print]')
if (button instanceof HTMLButtonElement) {
  button.addEventListener('click', () => print())
  button.hidden = false
}
