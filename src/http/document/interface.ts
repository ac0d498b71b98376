// Swagger UI at /docs, under our own name.
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'

/** What the interface may load: its own files, and the styles it writes itself. It must also work without TLS. */
const POLICY = "default-src 'self'; base-uri 'self'; frame-ancestors 'self'; img-src 'self' data:; object-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'"

/** Bars over months, as in our pictures. */
const BARS = '<rect x="2" y="4" width="20" height="5" rx="2" fill="#7aa2d6"/><rect x="8" y="13" width="22" height="5" rx="2" fill="#e0a458"/><rect x="15" y="22" width="15" height="5" rx="2" fill="#79b791"/>'
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${BARS}</svg>`
const LOGO = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 190 32" width="190" height="32">${BARS}<text x="42" y="23" font-family="sans-serif" font-size="22" font-weight="600" fill="#fff">Chronologie</text></svg>`

/**
 * A request as Swagger UI is about to send it, whose lines of JSON are taken out of the quotes in which it shows any text of a type that is
 * named after JSON. The page is sent this function by its text, so it uses nothing from outside.
 */
export const unquoted = (request: Record<string, unknown>): Record<string, unknown> => {
  const { body, headers } = request
  if (/ndjson/.test(String(Object(headers)['Content-Type'])) && typeof body === 'string' && /^".*"$/s.test(body)) request.body = JSON.parse(body.replaceAll('\n', '\\n'))
  return request
}

/** Registers the interface. */
export async function showInterface (app: FastifyInstance): Promise<void> {
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: POLICY,
    logo: { type: 'image/svg+xml', content: LOGO, href: '/docs', target: '_self' },
    theme: { title: 'Chronologie', favicon: [{ filename: 'icon.svg', rel: 'icon', type: 'image/svg+xml', sizes: 'any', content: ICON }] },
    uiConfig: { docExpansion: 'list', tryItOutEnabled: true, deepLinking: true, defaultModelsExpandDepth: 0, requestInterceptor: unquoted }
  })
}
