// The sentences on availability in French.
import type { AvailabilitySentences } from '../sentences/availability.js'
import { that } from './elision.js'

/** French sentences, for a rights manager. */
export const availabilityFr: AvailabilitySentences = {
  days: ({ earliest, latest, isOne }) => {
    if (earliest === null) return latest === null ? "un jour qui n'est pas documenté" : `le ${latest} au plus tard`
    if (latest === null) return `le ${earliest} au plus tôt`
    return isOne ? `le ${earliest}` : `entre le ${earliest} et le ${latest}, un jour qui n'est pas documenté`
  },
  byLaw: service => `${service} est ouvert à cette date ; seule la fenêtre légale compte.`,
  byContract: service => `Aucune règle ne retient ${service}, qui est ouvert à cette date : le contrat décide, dès la sortie.`,
  undetermined: service => `L'ouverture de la fenêtre n'est pas déterminée, ni donc le jour où ${service} peut avoir le film.`,
  neverReleased: territory => `Le film n'est jamais sorti en salles (${territory}) : aucun délai ne court, le contrat décide, et aucune date ne suit du droit.`,
  byLaunch: ({ service, territory, on }) => `Le lancement décide : ${service} s'est ouvert (${territory}) le ${on}.`,
  launchUnknown: ({ service, territory, days }) => `${service} s'est ouvert (${territory}) ${days}.`,
  byCarrier: ({ service, carrier, device, on, hedged, requires }) => `L'opérateur décide : ${carrier} porte ${service}${device === null ? '' : ` sur ${device}`} à partir du ${on}${hedged ? ', selon une source au conditionnel' : ''}.${requires === null ? '' : ` Condition : ${requires}`}`,
  deviceNotTold: ({ service, carrier, device }) => `${carrier} porte ${service}, mais aucune source ne dit sur lequel de ses appareils : que ce soit sur ${device}, et depuis quand, n'est pas documenté.`,
  nothingRecorded: ({ service, carrier, device }) => `Rien n'est consigné sur ${service} chez ${carrier}${device === null ? '' : ` sur ${device}`}.`,
  ends: ({ service, territory, days }) => `${service} ferme (${territory}) ${days}.`,
  closed: ({ service, territory, days }) => `${service} a fermé (${territory}) ${days} : aucun jour n'est connu où il ait été là et où le film ait pu être exploité.`,
  left: ({ service, carrier, days }) => `${carrier} a cessé de porter ${service} ${days} : aucun jour n'est connu où il l'ait eu et où le film ait pu être exploité.`,
  life: (since, until) => `venu ${since}${until === null ? '' : `, parti ${until}`}`,
  notThere: ({ service, carrier, territory, isSure, life }) => {
    const through = carrier === null ? '' : ` chez ${carrier}`
    return isSure ? `${service} n'est pas là${through} ce jour-là (${territory} : ${life})` : `rien ne dit ${that(service)} soit là${through} ce jour-là (${territory} : ${life})`
  },
  catchUp: service => `${service} propose aussi de revoir les films après leur diffusion : cela suit la diffusion et n'est pas daté ici.`
}
