// The sentences of refusals in French.
import { excerpt } from '../excerpt.js'
import type { RefusalSentences } from '../sentences/refusals.js'

/** What there is instead of what was asked for. */
export function thereAreFr (ids: readonly string[]): string {
  return ids.length === 0 ? "il n'en existe pas" : `il existe : ${ids.join(', ')}`
}

const tiersOf = (tiers: readonly string[]) => tiers.length === 0 ? " : il n'en a aucun" : ` ; il a : ${tiers.join(', ')}`
const devicesOf = (devices: readonly string[]) => devices.length === 0 ? "aucun n'est consigné" : devices.join(', ')

/** French sentences, for whoever asked. */
export const refusalsFr: RefusalSentences = {
  outOfCoverage: ({ date, first, last }) => `Le ${date} est hors de la période couverte : les dates vont du ${first} (la première projection publique) au ${last}.`,
  visaAfterRelease: ({ visa, release }) => `Le visa (${visa}) ne peut être postérieur à la sortie en salles (${release}) : aucun film n'est montré sans lui.`,
  weekExceedsTotal: ({ week, total }) => `Les entrées de la quatrième semaine (${week}) ne peuvent dépasser celles des quatre premières semaines (${total}).`,
  implied: ({ field, implied }) => `${field} vaut true, ${implied} ne peut donc valoir false.`,
  aidWithoutSupport: ({ aid }) => `L'aide a été accordée le ${aid}, le film a donc une aide publique : publiclyFunded ne peut valoir false.`,
  broadcastBeforeRelease: ({ broadcast, release }) => `La première diffusion gratuite (${broadcast}) ne peut précéder la sortie en salles (${release}).`,
  requestWithoutGrant: ({ requested }) => `La demande nomme le ${requested}, et aucune dérogation n'est indiquée : indiquez derogationGranted à true, ou omettez derogationFrom.`,
  requestBeforeRelease: ({ requested, release }) => `Le jour que nomme la demande de dérogation (${requested}) ne peut précéder la sortie en salles (${release}).`,
  requestTooEarly: ({ requested, earliest }) => `Aucune dérogation n'a pu valoir pour ce film dès le ${requested}, avant le ${earliest} : nommez ce jour ou un jour plus tardif, ou omettez derogationFrom.`,
  neverReleased: ({ field }) => `Un film jamais sorti en salles n'a pas ${field.startsWith('derogation') ? 'de dérogation' : "d'entrées"} : omettez ${field}, ou indiquez la sortie.`,
  blackoutTooEarly: ({ blackout, earliest, reason }) => `Le gel (${blackout}) ne peut commencer avant le ${earliest} : ${reason.fr}`,
  grantImpossible: ({ criteria }) => `La dérogation n'a pu être accordée à un film qui a ces entrées : ${[...new Set(criteria.map(({ fr }) => fr))].join(' ; ')}.`,
  territoryNotRead: ({ territory, reason }) => `Le territoire ${territory} est connu, mais ${reason.fr} ; demander FR pour la France.`,
  noTerritory: ({ territory, known }) => `Il n'y a pas de règles pour le territoire ${territory} ; il y en a pour : ${known.join(', ')}.`,
  nothingKnown: ({ knownOn, first }) => `Aucune règle n'était connue le ${knownOn} : les premières ont été publiées le ${first}. Indiquez ce jour ou un jour plus tardif.`,
  severalMedia: ({ media }) => `Le service exploite ${media.join(', ')} : indiquez de quel mode d'exploitation il s'agit.`,
  tierWithoutMedium: ({ tier }) => `Le palier ${tier} demande un mode d'exploitation : indiquez aussi medium.`,
  tierOfNoMedium: ({ tier, media }) => `Aucun mode d'exploitation demandé n'a le palier ${tier} (${media.map(({ id, tiers }) => `${id}${tiersOf(tiers)}`).join(' ; ')}).`,
  mediumNotExploited: ({ service, media }) => `${service} exploite ${media.join(', ')} : demandez cela, ou omettez medium.`,
  tierWithService: ({ service, tier }) => `Le palier découle du service : omettez tier (${tier}), et ${service} est traité au palier tenu chaque jour.`,
  factOfOthers: ({ fact, service, media, of }) => `${fact} se demande d'un service de ${of.join(', ')} ; ${service} exploite ${media.join(', ')}. Omettez ${fact}, ou nommez un autre service.`,
  adoptedTwice: ({ proposal }) => `La proposition ${excerpt(proposal)} est adoptée deux fois : gardez-en un seul jour.`,
  changesOverlap: ({ track, on }) => `Deux changements fixent le délai de ${track} à partir du ${on} : gardez l'un des deux, ou faites commencer l'un un autre jour.`,
  noProposal: ({ proposal, territory, known }) => `Il n'existe pas de proposition ${excerpt(proposal)} pour le territoire ${territory} ; ${thereAreFr(known)}.`,
  nothingToChange: ({ medium }) => `Le mode d'exploitation ${medium} n'a pas de délai à changer : les délais des autres courent de lui.`,
  noTier: ({ medium, tier, tiers }) => `Le mode d'exploitation ${medium} n'a pas de palier ${tier}${tiersOf(tiers)}.`,
  nothingToAmend: ({ on, first }) => `Rien ne peut être adopté le ${on} : les premières règles sont en vigueur depuis le ${first}.`,
  contractThen: ({ track, on }) => `Aucune règle ne lie ${track} le ${on} : le contrat décide, il n'y a donc pas de délai à changer. Nommez un mode d'exploitation ou un palier qui en a un, ou un jour plus tardif.`,
  noRuleDuring: ({ medium, from, until }) => `Aucune règle ne fixe de date pour ${medium} du ${from} au ${until} (exclu) : le contrat décide, donc aucune sortie ne l'ouvre alors en droit. Nommez un autre mode d'exploitation, un autre palier ou un autre jour.`,
  noVersion: ({ version, known }) => `Il n'existe pas de version ${excerpt(version)} du recueil des règles ; ${thereAreFr(known)}.`,
  carrierWithoutService: ({ carrier }) => `L'opérateur ${excerpt(carrier)} porte un service : indiquez aussi service.`,
  carrierOfSeveral: ({ carrier }) => `L'opérateur ${excerpt(carrier)} s'entend d'un seul service : indiquez-en un, ou omettez carrier.`,
  deviceWithoutService: ({ device }) => `L'appareil ${excerpt(device)} ouvre un service : indiquez aussi service et carrier.`,
  deviceWithoutCarrier: ({ device }) => `L'appareil ${excerpt(device)} est celui d'un opérateur : indiquez aussi carrier.`,
  noService: ({ service, nearest }) => `Il n'existe pas de service ${excerpt(service)} ; le plus proche est ${nearest}.${service.includes(',') ? ' Indiquez chacun à part : service=netflix&service=disney-plus.' : ''} Tous figurent à /v1/services.`,
  serviceElsewhere: ({ service, territory, recorded }) => `${service} n'est pas consigné dans le territoire ${territory} ; il l'est dans : ${recorded.join(', ')}.`,
  noWindowOfItsOwn: ({ service }) => `${service} n'a pas de fenêtre à lui : demandez les services ou les modes d'exploitation qu'il montre.`,
  noCarrier: ({ carrier, nearest }) => `Il n'existe pas d'opérateur ${excerpt(carrier)} ; le plus proche est ${nearest}. Tous figurent à /v1/carriers.`,
  carrierElsewhere: ({ carrier, of, territory }) => `${carrier} est un opérateur du territoire ${of}, non de ${territory}.`,
  deviceOfAnother: ({ device, owner, carrier, devices }) => `L'appareil ${device} est chez ${owner}, non chez ${carrier}, dont les appareils sont : ${devicesOf(devices)}.`,
  noDevice: ({ device, nearest, carrier, devices }) => `Il n'existe pas d'appareil ${excerpt(device)}${nearest === undefined ? '' : ` ; le plus proche est ${nearest}`}. Chez ${carrier}, les appareils sont : ${devicesOf(devices)}.`
}
