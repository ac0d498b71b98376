// The forty rules that are given to the rules engines: of no law, for only their number and their shape count.

/** One rule: films released from a day until another may open on a medium so many months later. */
export interface PeerRule {
  readonly medium: string
  readonly from: string
  readonly until: string
  readonly months: number
}

const MEDIA = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight']
const PERIODS = ['1900-01-01', '1990-01-01', '2000-01-01', '2010-01-01', '2020-01-01', '2100-01-01']

/** Eight media in five periods. */
export const RULES: readonly PeerRule[] = PERIODS.slice(1).flatMap((until, period) => MEDIA.map((medium, i) => (
  { medium, from: PERIODS[period] ?? '', until, months: 3 + 5 * i + period }
)))

/** The delays of the last period, for who knows no other. */
export const DELAYS = RULES.slice(-MEDIA.length).map(({ months }) => months)

/** Who opens eight windows for a release, one day each. */
export type Peer = (release: string) => readonly string[] | Promise<readonly string[]>
