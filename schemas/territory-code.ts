// How a territory is named.
import { Type } from 'typebox'

/** A territory, ISO 3166-1. */
export const TerritoryCode = Type.String({ title: 'TerritoryCode', pattern: '^[A-Z]{2}$', description: 'Territory, ISO 3166-1.' })
