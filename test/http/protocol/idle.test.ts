// Connections on which nothing is asked.
import { setTimeout as wait } from 'node:timers/promises'
import fastify from 'fastify'
import t from 'tap'
import { connectionsOf } from '../../../src/http/connection/connections.js'
import { answered, closed, connected, portOf } from '../../fixtures/wire.js'

t.test('a connection on which nothing is asked is cut, whatever else comes on it', async t => {
  const app = fastify()
  t.teardown(() => app.close())
  const connections = connectionsOf()
  connections.follow(app, () => false, 0.1)
  app.get('/', () => 'here')
  const socket = await connected(t, await portOf(app))
  const answer = answered(socket)
  socket.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n')
  t.equal((await answer).text, 'here')
  const blank = setInterval(() => { socket.write('\r\n') }, 10)
  await closed(socket)
  clearInterval(blank)
  while (connections.open() > 0) await wait(5)
  t.equal(connections.underWay(), 0)
})
