// The tests of the protocol, of admission and of pages, in one process.
import { together } from '../fixtures/together.js'

together('http/protocol', 'http/admission', 'http/pages')
