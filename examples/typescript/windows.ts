// The windows of a film, with types made from the document:
//   npm install openapi-fetch && npm install --save-dev openapi-typescript typescript
//   npx openapi-typescript http://localhost:3000/openapi.json --output chronologie.ts
import createClient from 'openapi-fetch'
import type { paths } from './chronologie.js'

const client = createClient<paths>({ baseUrl: process.env.CHRONOLOGIE ?? 'http://localhost:3000' })
const { data, error } = await client.GET('/v1/chronology', {
  params: { query: { theatricalReleaseDate: '2024-07-24', medium: ['svod'], knownOn: '2026-11-22' } }
})
if (error !== undefined) throw new Error(error.detail)
for (const { tier, opensOn } of data.windows) console.log(tier, opensOn)
