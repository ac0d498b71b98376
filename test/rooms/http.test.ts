// The tests of the edge, in one process.
import { together } from '../fixtures/together.js'

together('http')
