// The addresses that answers give.

/** The address of one rule set. */
export function ruleSetLink (id: string, territory: string): string {
  return `/v1/rule-sets/${id}?territory=${territory}`
}

/** The address of what differs between two rule sets. */
export function comparisonLink (id: string, other: string, territory: string): string {
  return `/v1/rule-sets/${id}/compare/${other}?territory=${territory}`
}
