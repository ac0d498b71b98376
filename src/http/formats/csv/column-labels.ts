// What the columns of a table are called in words, for those who read a sheet and not a program.
import type { Column } from '../../../../schemas/table.js'
import { LANGUAGES, type Bilingual } from '../../../../schemas/text.js'

/** What each column is called, in each language. */
export const COLUMN_LABELS: Readonly<Record<Column, Bilingual>> = {
  id: { fr: 'Identifiant', en: 'Identifier' },
  title: { fr: 'Titre', en: 'Title' },
  theatricalReleaseDate: { fr: 'Sortie en salles', en: 'Theatrical release' },
  territory: { fr: 'Territoire', en: 'Territory' },
  medium: { fr: "Mode d'exploitation", en: 'Medium' },
  tier: { fr: 'Palier', en: 'Tier' },
  service: { fr: 'Service', en: 'Service' },
  carrier: { fr: 'Opérateur', en: 'Carrier' },
  device: { fr: 'Appareil', en: 'Device' },
  label: { fr: 'Fenêtre', en: 'Window' },
  status: { fr: 'État', en: 'Status' },
  opensOn: { fr: 'Ouverture', en: 'Opens on' },
  availableFrom: { fr: 'Disponible à partir du', en: 'Available from' },
  closesOn: { fr: 'Fermeture', en: 'Closes on' },
  opensAgainOn: { fr: 'Réouverture', en: 'Opens again on' },
  from: { fr: 'Sorties à partir du', en: 'Releases from' },
  until: { fr: "Sorties jusqu'au (exclu)", en: 'Releases until' },
  opens: { fr: 'Ouverture', en: 'Opens' },
  closings: { fr: 'Fermetures', en: 'Closings' },
  because: { fr: 'Motif', en: 'Because' },
  intervals: { fr: 'Périodes permises', en: 'Lawful intervals' },
  exclusiveUntil: { fr: "Exclusive jusqu'au", en: 'Exclusive until' },
  contractualUntil: { fr: "Contractuelle jusqu'au", en: 'Contractual until' },
  delay: { fr: 'Délai', en: 'Delay' },
  anchor: { fr: 'Départ du délai', en: 'Delay runs from' },
  nature: { fr: 'Nature de la règle', en: 'Nature of the rule' },
  certainty: { fr: 'Certitude', en: 'Certainty' },
  evidence: { fr: 'Preuve', en: 'Evidence' },
  hypothetical: { fr: 'Hypothétique', en: 'Hypothetical' },
  proposal: { fr: 'Proposition', en: 'Proposal' },
  earliestPossible: { fr: 'Au plus tôt', en: 'Earliest possible' },
  latestPossible: { fr: 'Au plus tard', en: 'Latest possible' },
  missingFacts: { fr: 'Faits manquants', en: 'Missing facts' },
  ruleSet: { fr: 'Règles du', en: 'Rule set' },
  regime: { fr: 'Régime', en: 'Regime' },
  legalBasis: { fr: 'Base légale', en: 'Legal basis' },
  explanation: { fr: 'Explication', en: 'Explanation' },
  on: { fr: 'Jour', en: 'Day' },
  knownOn: { fr: 'Connu le', en: 'Known on' },
  rulebook: { fr: 'Recueil des règles', en: 'Rule book' },
  kind: { fr: 'Événement', en: 'Event' },
  chronology: { fr: 'Chronologie', en: 'Chronology' }
}

const NAMES: ReadonlyMap<string, string> = new Map(Object.entries(COLUMN_LABELS).flatMap(([name, label]) => LANGUAGES.map(language => [label[language], name])))

/** The name of the column that a header calls so: a label in either language stands for its name, so that our own tables come back in. */
export function columnNamed (head: string): string {
  const name = head.trim()
  return NAMES.get(name) ?? name
}
