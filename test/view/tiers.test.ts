// Tiers that say the same are shown as one, and nothing else is.
import t from 'tap'
import { tiersTogether } from '../../src/view/tiers.js'

interface One { readonly medium: string, readonly tier: string | null, readonly says: number }

const together = (all: readonly One[]) => tiersTogether(all, {
  group: ({ medium }) => medium,
  alike: (one, other) => one.says === other.says,
  whole: one => ({ tiers: one.medium === 'svod' ? 3 : 2, all: { ...one, tier: null } })
}).map(({ medium, tier }) => `${medium}/${tier}`)

t.test('All the tiers of a medium that say the same are one, at the place of the first', async t => {
  const svod = ['top', 'with', 'without'].map(tier => ({ medium: 'svod', tier, says: 1 }))
  const disc = { medium: 'disc', tier: null, says: 2 }
  const tv = [{ medium: 'tv', tier: 'other', says: 1 }, { medium: 'tv', tier: 'investing', says: 1 }]
  t.strictSame(together([]), [])
  t.strictSame(together([disc]), ['disc/null'], 'a medium without tiers')
  t.strictSame(together([...svod, disc, ...tv]), ['svod/null', 'disc/null', 'tv/null'])
  t.strictSame(together([...svod.slice(0, 1), ...tv.slice(0, 1), ...svod.slice(1), disc, ...tv.slice(1)]), ['svod/null', 'tv/null', 'disc/null'], 'wherever the others stand')
  t.strictSame(together([...svod.slice(0, 2), disc]), ['svod/top', 'svod/with', 'disc/null'], 'not where a tier is missing')
  t.strictSame(together(svod.map((one, i) => ({ ...one, says: i }))), ['svod/top', 'svod/with', 'svod/without'])
  t.strictSame(together([...svod.slice(0, 2), { medium: 'svod', tier: 'without', says: 9 }]), ['svod/top', 'svod/with', 'svod/without'], 'not where one of them differs')
})
