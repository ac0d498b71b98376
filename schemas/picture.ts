// What the picture of a film takes beside the question.
import { Type } from 'typebox'

/** How many pixels a picture is wide, unless the request says it. */
export const PICTURE_WIDTH = 960

/** What an address that is answered as a picture takes: how wide it is. No default is declared: tools send it along, also for other forms. */
export const widthAsked = {
  width: Type.Optional(Type.Integer({
    minimum: 240, maximum: 2400, description: `In a picture, how wide it is, in pixels (${PICTURE_WIDTH} unless stated); its height follows from what there is to show.`
  }))
}
