// The tests of the rule book, in one process.
import { together } from '../fixtures/together.js'

together('rulebook')
