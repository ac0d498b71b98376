// What browsers and search engines ask for unasked.
import t from 'tap'
import { icon } from '../../src/http/formats/icon.js'
import { appFor } from '../fixtures/app.js'

t.test('a browser finds the sign of the service, with a key and without', async t => {
  for (const app of [await appFor(t), await appFor(t, { limits: { keyHashes: ['0'.repeat(64)] } })]) {
    const { statusCode, headers, rawPayload } = await app.inject('/favicon.ico')
    t.match({ statusCode, headers }, { statusCode: 200, headers: { 'content-type': 'image/vnd.microsoft.icon', etag: /^"/, 'cache-control': /max-age/ } })
    t.ok(rawPayload.equals(icon()))
    t.match((await app.inject('/robots.txt')).payload, /^User-agent: \*\nDisallow: \/v1\/\n/)
  }
})

t.test('the sign is a picture of sixteen points a side, as its head says', async t => {
  const file = icon()
  t.equal(file.length, 22 + 40 + 16 * 16 * 4 + 16 * 4)
  t.strictSame([file.readUInt16LE(2), file.readUInt16LE(4), file[6], file[7], file.readUInt32LE(14), file.readUInt32LE(18)], [1, 1, 16, 16, file.length - 22, 22])
  t.strictSame([file.readInt32LE(26), file.readInt32LE(30), file.readUInt16LE(36)], [16, 32, 32])
  const point = (x: number, y: number) => [...file.subarray(62 + 4 * ((15 - y) * 16 + x), 66 + 4 * ((15 - y) * 16 + x))]
  t.strictSame([point(0, 0), point(1, 1), point(15, 15)], [[0, 0, 0, 0], [0x8A, 0x4F, 0x1F, 0xFF], [0x5A, 0x2C, 0x9E, 0xFF]])
})
