// The addresses that answers give.

/** The address of one rule set. */
export function ruleSetLink (id: string, territory: string): string {
  return `/v1/rule-sets/${id}?territory=${territory}`
}
