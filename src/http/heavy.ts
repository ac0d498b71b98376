// Which routes are heavy: what they do at once is limited for all of them together.
declare module 'fastify' {
  interface FastifyContextConfig {
    heavy?: true
  }
}
export {}
