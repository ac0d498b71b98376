// How a version of the data is written.
import { Type } from 'typebox'

/** Three numbers: an id disappeared or the fields changed; something was added; something was corrected. */
export const Version = Type.String({ pattern: '^\\d+\\.\\d+\\.\\d+$', description: 'Semantic version of the data.' })
