// What the page of many films does: it reads a table, and asks the service about its films.
import { begin } from './films/begin.js'

begin()
