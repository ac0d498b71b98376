// The tests of the rooms that decide, in one process.
import { together } from '../fixtures/together.js'

together('calendar', 'law', 'decide', 'service')
