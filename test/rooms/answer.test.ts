// The tests of answers, in one process.
import { together } from '../fixtures/together.js'

together('answer')
