// What a page does beyond HTML: it answers while one types, and keeps the address and the back button right.
import { answerWhileTyping } from './answering.js'
import { addSlider } from './slider.js'

const form = document.querySelector<HTMLFormElement>('form[data-answers]')
if (form !== null) answerWhileTyping(form)
addSlider()
