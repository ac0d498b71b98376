// The tests of words and views, in one process.
import { together } from '../fixtures/together.js'

together('words', 'view')
