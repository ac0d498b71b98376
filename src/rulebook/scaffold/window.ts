// A new medium, or a new tier of one: a row of each set, which says that nothing is known of it yet.
import { parse } from 'yaml'
import { isShared, withItem, withValue } from './place.js'
import { bothLeft, idIn, NoScaffold, SET_FILE, textIn, unknownRow, type Scaffold, type Texts } from './scaffold.js'
import { addition, recorded } from './version.js'

interface Named { readonly id: string }
interface Row { readonly medium: string, readonly tiers?: readonly string[] }
interface MediumListed extends Named { readonly tiers: readonly Named[] }

/** A medium after those that are there. @throws NoScaffold */
export function newMedium (texts: Texts, argument: string | undefined): Scaffold {
  const medium = idIn(argument, 'the medium')
  if (mediaIn(texts).some(({ id }) => id === medium)) throw new NoScaffold(`There is a medium ${medium} already.`)
  return withRows(texts, text => withItem(text, ['windows'], unknownRow(medium)), withItem(textIn(texts, 'rulebook.yaml'), ['media'], [
    `- id: ${medium}`,
    `  label: ${bothLeft('its name')}`,
    '  tiers: []',
    `  avails: { licenseTypes: [], releaseTypes: [], note: ${bothLeft('its words in the vocabularies of MovieLabs, or that there are none')} }`
  ]), `the medium ${medium}`)
}

/** A tier after those that its medium has. @throws NoScaffold */
export function newTier (texts: Texts, mediumArgument: string | undefined, tierArgument: string | undefined): Scaffold {
  const [medium, tier] = [idIn(mediumArgument, 'the medium'), idIn(tierArgument, 'the tier')]
  const media = mediaIn(texts)
  const place = media.findIndex(({ id }) => id === medium)
  const tiers = media[place]?.tiers
  if (tiers === undefined) throw new NoScaffold(`There is no medium ${medium}: it is one of ${media.map(({ id }) => id).join(', ')}.`)
  if (tiers.some(({ id }) => id === tier)) throw new NoScaffold(`${medium} has a tier ${tier} already.`)
  const rulebook = textIn(texts, 'rulebook.yaml')
  const path = ['media', place, 'tiers']
  if (tiers.length === 0) throw new NoScaffold(`${medium} has no tiers: its rows speak of all of it. Give it its first tier by hand, in rulebook.yaml and in each row.`)
  if (isShared(rulebook, path)) throw new NoScaffold(`The tiers of ${medium} stand in rulebook.yaml for another medium too (&, *): write them out for each first.`)
  return withRows(texts, text => withTier(text, medium, tier), withItem(rulebook, path, [
    `- id: ${tier}`,
    `  label: ${bothLeft('its name')}`,
    `  meaning: ${bothLeft('which services hold it')}`
  ]), `the tier ${medium}/${tier}`, [
    `Where one row of a set speaks of all tiers of ${medium}, the new one shares it. In rulebook.yaml it stands last, the least favourable: move it to its rank.`,
    'rules/fr/second-entry.txt needs a column for it where a row says more than that nothing was looked up; it is for whoever reviews.'
  ])
}

/** A set with a tier: in the row that speaks of all the others, where there is one; else in a row of its own. */
function withTier (text: string, medium: string, tier: string): string {
  const rows = (parse(text) as { windows: Row[] }).windows
  const own = rows.flatMap(({ medium: named, tiers }, i) => named === medium ? [{ i, tiers }] : [])
  const [only, ...others] = own
  if (only === undefined || others.length > 0) return withItem(text, ['windows'], unknownRow(medium, [tier]))
  if (only.tiers === undefined) return text
  const path = ['windows', only.i, 'tiers']
  if (isShared(text, path)) return withItem(text, ['windows'], unknownRow(medium, [tier]))
  // What explains a warning names the row by all its tiers.
  const named = `${medium}/${only.tiers.join(' and ')}`
  return withValue(text, path, `[${[...only.tiers, tier].join(', ')}]`).replaceAll(named, `${named} and ${tier}`)
}

/** Sets with what is added, and a version that says so. */
function withRows (texts: Texts, withRow: (set: string) => string, rulebook: string, what: string, next: readonly string[] = []): Scaffold {
  const sets = [...texts].filter(([file]) => SET_FILE.test(file))
  const added = new Map([...texts, ['rulebook.yaml', rulebook]])
  return {
    files: new Map([...sets.map(([file, text]) => [file, withRow(text)] as const), ...recorded(added, addition(null, what))]),
    next: [
      `Each of the ${sets.length} sets has a row for ${what} now, which says that nothing was looked up: write the rule where a text was read, and name the medium in noDerogation, outside and closings where a text does.`,
      ...next
    ]
  }
}

function mediaIn (texts: Texts): readonly MediumListed[] {
  return (parse(textIn(texts, 'rulebook.yaml')) as { media: MediumListed[] }).media
}
