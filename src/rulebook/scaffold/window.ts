// A new medium, or a new tier of one: a row of each set, which says that nothing is known of it yet.
import { parse } from 'yaml'
import { isShared, withItem } from './place.js'
import { bothLeft, idIn, NoScaffold, SET_FILE, textIn, unknownRow, type Scaffold, type Texts } from './scaffold.js'
import { addition, nextVersion } from './version.js'

interface Named { readonly id: string }
interface MediumListed extends Named { readonly tiers: readonly Named[] }

/** A medium after those that are there. @throws NoScaffold */
export function newMedium (texts: Texts, argument: string | undefined): Scaffold {
  const medium = idIn(argument, 'the medium')
  if (mediaIn(texts).some(({ id }) => id === medium)) throw new NoScaffold(`There is a medium ${medium} already.`)
  return withRows(texts, unknownRow(medium), withItem(textIn(texts, 'rulebook.yaml'), ['media'], [
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
  return withRows(texts, unknownRow(medium, [tier]), withItem(rulebook, path, [
    `- id: ${tier}`,
    `  label: ${bothLeft('its name')}`,
    `  meaning: ${bothLeft('which services hold it')}`
  ]), `the tier ${medium}/${tier}`)
}

/** The same row in each set, after those that are there. */
function withRows (texts: Texts, row: readonly string[], rulebook: string, what: string): Scaffold {
  const sets = [...texts].filter(([file]) => SET_FILE.test(file))
  const added = new Map([...texts, ['rulebook.yaml', rulebook]])
  return {
    files: new Map([...sets.map(([file, text]) => [file, withItem(text, ['windows'], row)] as const), ...nextVersion(added, addition(null, what))]),
    next: [
      `Each of the ${sets.length} sets has a row for ${what} now, which says that nothing was looked up: write the rule where a text was read, and name the medium in noDerogation, outside and closings where a text does.`
    ]
  }
}

function mediaIn (texts: Texts): readonly MediumListed[] {
  return (parse(textIn(texts, 'rulebook.yaml')) as { media: MediumListed[] }).media
}
