// A delay of one's own, by a slider beside its field.

/** Puts a slider under the field of the months, unless it has one. */
export function addSlider (): void {
  const field = document.querySelector<HTMLInputElement>('#changeMonths')
  if (field === null || field.parentElement?.querySelector('[type="range"]') != null) return
  const slider = document.createElement('input')
  slider.type = 'range'
  slider.min = '0'
  slider.max = '48'
  slider.value = field.value === '' ? '0' : field.value
  slider.setAttribute('aria-label', document.querySelector('label[for="changeMonths"]')?.textContent ?? '')
  slider.addEventListener('input', () => {
    field.value = slider.value
  })
  field.addEventListener('input', () => { slider.value = field.value })
  field.after(slider)
}
