// What the picture of a film takes beside the question.
import { Type } from 'typebox'

/** How many pixels a picture is wide, unless the request says it. */
export const PICTURE_WIDTH = 960

/** What an address that is answered as a picture takes: how wide it is. */
export const widthAsked = {
  width: Type.Optional(Type.Integer({
    minimum: 240, maximum: 2400, default: PICTURE_WIDTH, description: 'How wide the picture is, in pixels; its height follows from what there is to show.'
  }))
}
