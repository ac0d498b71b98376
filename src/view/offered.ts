// A window with what there is to say of the service asked about: from when it can have the film, and why.
import type { Window } from '../../schemas/chronology.js'
import type { Setting } from '../answer/setting.js'
import type { Answered, Unreleased } from '../answer/window.js'
import { availabilityOf } from '../service/availability.js'
import { becauseOf } from '../words/availability.js'
import { reasoned } from '../words/reasons/reasons.js'
import { reason, type Basis } from '../words/reasons/telling.js'
import type { Speaker } from '../words/speaker.js'
