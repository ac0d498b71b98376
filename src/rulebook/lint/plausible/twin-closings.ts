import type { PlausibilityRule } from '../../draft.js'

/** One name stands for one closing. */
export const twinClosings: PlausibilityRule = {
  name: 'twin-closings',
  description: 'Two closings of a set have one id.',
  * check ({ territories }) {
    for (const { file, content: { closings } } of territories.flatMap(({ sets }) => sets)) {
      for (const [i, { id }] of closings.entries()) {
        if (closings.findIndex(one => one.id === id) < i) yield { file, path: `closings.${i}.id`, row: id, detail: 'is the id of a closing above: keep one of them, or give this one an id of its own' }
      }
    }
  }
}
