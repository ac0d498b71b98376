// The service with the rules in the making, and on it the preview: each picture is drawn by a service of its own rules.
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { buildApp, type AppOptions } from '../../../src/app.js'
import { diffOf } from '../../../src/answer/books/diff.js'
import { allKnownOn } from '../../../src/answer/books/known.js'
import { assetAddress, type Assets } from '../../../src/http/pages/assets.js'
import { askFromWithin } from '../../../src/http/protocol/from-within.js'
import type { Rulebook } from '../../../src/law/rulebook.js'
import { caseAsked, exampleAsked, type FilmAsked } from './film.js'
import { PREVIEW, PREVIEW_STYLE, previewOf, previewPage, type Drawn } from './page.js'

/** A preview that can be listened to, and where it begins: a film that the draft answers otherwise, else any real one. */
export interface Preview {
  readonly server: Server
  readonly start: string
  readonly close: () => Promise<void>
}

/** What a preview is made of. */
export interface PreviewOptions extends Pick<AppOptions, 'today' | 'version'> {
  readonly before: Rulebook
  readonly after: Rulebook
  readonly assets: Assets
}

const TYPES = { html: 'text/html; charset=utf-8', css: 'text/css; charset=utf-8', svg: 'image/svg+xml; charset=utf-8' }
const POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

/** The service of the rules in the making, with its preview. */
export async function previewing ({ before, after, assets, version, today }: PreviewOptions): Promise<Preview> {
  const diff = diffOf(before, after)
  const apps = { before: await buildApp({ rulebook: before, version, today }), after: await buildApp({ rulebook: after, version, today, assets }) }
  await Promise.all(Object.values(apps).map(app => app.ready()))
  const knownOn = allKnownOn([before, after], today())
  const stylesheet = assetAddress(assets)('page.css')

  /** The film of an address, as both services are asked about it: fields left empty are not stated. */
  const askedIn = (query: URLSearchParams) => new URLSearchParams([...query.get('knownOn') ? [] : [['knownOn', knownOn] as [string, string]], ...[...query].filter(([, value]) => value !== '')])
  const pictureIn = (app: FastifyInstance, asked: URLSearchParams) => askFromWithin(app, { url: `/v1/chronology.svg?${asked}`, headers: { 'accept-language': 'en' } })

  async function drawnBy (which: Drawn['which'], asked: URLSearchParams): Promise<Drawn> {
    const { statusCode, body } = await pictureIn(apps[which], asked)
    return { which, version: (which === 'before' ? before : after).version, refused: statusCode === 200 ? null : String(JSON.parse(body).detail) }
  }

  async function answer ({ pathname, searchParams }: URL, response: ServerResponse): Promise<void> {
    const asked = askedIn(searchParams)
    const send = (type: keyof typeof TYPES, text: string) => response.writeHead(200, { 'content-type': TYPES[type], 'content-security-policy': POLICY, 'cache-control': 'no-store' }).end(text)
    if (pathname === `${PREVIEW}/preview.css`) send('css', PREVIEW_STYLE)
    else if (pathname === `${PREVIEW}/before.svg` || pathname === `${PREVIEW}/after.svg`) send('svg', (await pictureIn(apps[pathname.includes('before') ? 'before' : 'after'], asked)).body)
    else {
      const drawn = asked.has('theatricalReleaseDate') ? [await drawnBy('before', asked), await drawnBy('after', asked)] : []
      send('html', previewPage({ diff, draft: after, asked, drawn, stylesheet }))
    }
  }

  const server = createServer((request, response) => {
    const address = new URL(String(request.url), 'http://localhost')
    if (address.pathname === PREVIEW || address.pathname.startsWith(`${PREVIEW}/`)) answer(address, response)
    else apps.after.routing(request, response)
  })
  return {
    server,
    start: previewOf([...firstFilm(after, diff.territories), ['knownOn', knownOn]]),
    close: async () => {
      server.closeAllConnections()
      server.close()
      await Promise.all(Object.values(apps).map(app => app.close()))
    }
  }
}

/** The first real film that moves, else the first example; where nothing moves, a real film of the territory that is asked about most. */
function firstFilm ({ territories, defaultTerritory }: Rulebook, diffs: ReturnType<typeof diffOf>['territories']): FilmAsked {
  const cases = (territory: string) => (territories.get(territory)?.cases ?? []).map(one => ({ territory, one }))
  const moving = diffs.flatMap(({ territory, films }) => cases(territory).filter(({ one }) => films.some(({ name }) => name === one.name)))
  const [real] = moving
  if (real !== undefined) return caseAsked(real.territory, real.one)
  const [example] = diffs.flatMap(diff => diff.windows.flatMap(window => window.differing.flatMap(({ differences }) => differences.map(one => exampleAsked(diff, window, one)))))
  if (example !== undefined) return example
  const [any] = cases(defaultTerritory)
  return any === undefined ? [] : caseAsked(any.territory, any.one)
}
