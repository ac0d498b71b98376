// The kinds of problem in French.
import type { ProblemWords } from './problems.js'

/** French words, for whoever has to mend a request. */
export const problemsFr: ProblemWords = {
  'invalid-request': {
    title: "La requête n'est pas bien formée",
    cause: "Un paramètre ou un champ est inconnu, manque, n'est pas du bon type, ou n'est pas une date réelle ; ou le corps n'est pas du JSON, ou n'a pas la forme d'une question : trop profond, ou avec trop de champs ou de colonnes.",
    remedy: "Corrigez les champs donnés sous `errors`. Les dates s'écrivent AAAA-MM-JJ ; un nom mal orthographié est refusé plutôt qu'ignoré."
  },
  'not-authorised': {
    title: 'Il faut une clé',
    cause: "Le service est réglé pour répondre à qui a une clé, et la requête n'en a pas, ou une qui n'est pas connue, ou ne l'est plus.",
    remedy: 'Envoyez `Authorization: Bearer <clé>` ; qui exploite le service donne les clés. Sans clé, /docs, /openapi.yaml et /problems/<code> sont ouverts.'
  },
  'unknown-route': {
    title: "Cette adresse n'existe pas",
    cause: "Aucune ressource du service n'a ce chemin.",
    remedy: 'Voyez à /docs les chemins qui existent.'
  },
  'unknown-id': {
    title: "Cet élément n'existe pas",
    cause: "Le chemin nomme des règles, un mode d'exploitation, une proposition, un service ou un problème qui n'existe pas.",
    remedy: 'Prenez un identifiant dans la liste que donne le problème, ou dans la collection au-dessus.'
  },
  'method-not-allowed': {
    title: 'Cette adresse ne répond pas à cette méthode',
    cause: 'La ressource existe, mais pas pour cette méthode HTTP.',
    remedy: "Employez une des méthodes que nomme l'en-tête `Allow`."
  },
  'not-acceptable': {
    title: "Cette représentation n'existe pas",
    cause: "L'en-tête Accept ne nomme aucun type dans lequel cette adresse répond.",
    remedy: 'Demandez un de ceux que donne le problème ; omettez Accept pour du JSON. Qui ne peut le poser emploie les adresses en `.csv`, `.ics` et `.svg`.'
  },
  'other-rulebook': {
    title: 'Le recueil des règles a une autre version',
    cause: "La question demande une réponse d'une version du recueil des règles, et le service en tient une autre.",
    remedy: 'Omettez `rulebook` pour une réponse de la version servie, ou interrogez un service qui tient la version voulue.'
  },
  'body-too-large': {
    title: 'Le corps est trop grand',
    cause: 'Le corps, décompressé, dépasse un mébioctet ; quatre pour une comparaison ou un agenda.',
    remedy: 'Envoyez moins en une requête.'
  },
  'line-too-long': {
    title: 'La ligne est trop longue',
    cause: "Une ligne d'un lot dépasse, de loin, ce qu'il faut à une question ; le problème donne la limite (`BATCH_LINE_KIBIBYTES`). Les autres lignes ont leur réponse.",
    remedy: 'Écrivez une question par ligne. Un fichier sans retour à la ligne est une seule longue ligne.'
  },
  'broken-coding': {
    title: 'Le corps ne peut être décodé',
    cause: "Le corps se dit compressé par gzip et ne l'est pas, ou est abîmé, ou finit trop tôt. Dans un lot, ce problème vient sur la dernière ligne.",
    remedy: "Compressez de nouveau le corps, et d'un lot envoyez ce qui suit la dernière ligne qui a sa réponse ; ou envoyez-le tel quel, sans Content-Encoding."
  },
  'out-of-time': {
    title: "Le temps d'une requête est écoulé",
    cause: "Un lot n'a pas été envoyé, traité et lu dans le temps que le service lui donne (`BATCH_SECONDS`) : ce problème vient sur la dernière ligne du lot, et nomme la première ligne qui n'a pas de réponse. Ou un agenda, une comparaison ou une question inverse n'a pas eu de réponse dans ce temps.",
    remedy: "D'un lot, envoyez dans une autre requête les lignes sans réponse ; demandez moins pour chacune, avec `medium` et `explain=none`. Sinon, demandez moins de films, de scénarios ou de jours à la fois."
  },
  'too-slow': {
    title: "La requête n'est pas arrivée à temps",
    cause: 'Les en-têtes ou le corps ont pris plus de temps que le service ne les attend (`HEADERS_TIMEOUT_SECONDS`, `REQUEST_TIMEOUT_SECONDS`). La connexion est fermée.',
    remedy: 'Envoyez de nouveau la requête, entière ; envoyez beaucoup de questions en un lot, qui a plus de temps.'
  },
  stopping: {
    title: "Le service s'arrête",
    cause: "Le service a reçu l'ordre de s'arrêter pendant un lot, et ne lui laisse pas plus de temps. Ce problème vient sur la dernière ligne du lot, et nomme la première ligne qui n'a pas de réponse.",
    remedy: 'Envoyez de nouveau les lignes sans réponse, par une nouvelle connexion : une autre instance, ou la suivante, y répond.'
  },
  'unsupported-media-type': {
    title: "Le corps est d'un type qui n'est pas lu",
    cause: "L'en-tête Content-Type nomme un type que cette adresse ne lit pas, ou manque ; ou Content-Encoding nomme un codage qui n'est pas lu.",
    remedy: 'Envoyez `Content-Type: application/json`, ou un autre type que donne le problème ; compressez le corps par gzip, ou pas du tout.'
  },
  'not-expected': {
    title: "L'attente ne peut être satisfaite",
    cause: "L'en-tête Expect demande autre chose que `100-continue`.",
    remedy: 'Omettez Expect.'
  },
  'too-many-requests': {
    title: "Trop de requêtes d'un même client",
    cause: "Le client, c'est-à-dire son adresse, a envoyé en une minute plus de requêtes que le service n'en accorde à chacun (`RATE_LIMIT`).",
    remedy: "Attendez autant de secondes que le dit l'en-tête Retry-After ; `RateLimit-Remaining` dit à l'avance combien il en reste. Un lot est une requête, quoi qu'il contienne."
  },
  'headers-too-large': {
    title: "L'adresse ou les en-têtes sont trop grands",
    cause: "L'adresse et les en-têtes de la requête dépassent ensemble 64 Kio.",
    remedy: "Raccourcissez l'adresse, ou posez la question dans le corps (POST) ; omettez les cookies et les en-têtes que personne ne lit ici."
  },
  'date-out-of-coverage': {
    title: 'Une date est hors de la période couverte',
    cause: "Les dates d'un film, et les jours demandés, vont de la première projection publique, 1895-12-28, à 2200-12-31.",
    remedy: 'Indiquez une date de cette période.'
  },
  'inconsistent-facts': {
    title: 'Les faits se contredisent',
    cause: "Deux faits indiqués ne peuvent être vrais d'un même film, par exemple un visa postérieur à la sortie.",
    remedy: "Corrigez ou omettez le fait nommé ; mieux vaut omettre un fait qui n'est pas connu."
  },
  'unknown-territory': {
    title: "Rien n'est consigné pour ce territoire",
    cause: "Le territoire est bien écrit, et le service n'en tient aucune règle, ou aucun service.",
    remedy: 'Choisissez un des territoires que donne le problème.'
  },
  'unknown-service': {
    title: "Ce service n'existe pas",
    cause: "La question nomme un service que le dictionnaire des services n'a pas.",
    remedy: 'Prenez un identifiant dans /v1/services ; le problème nomme le plus proche.'
  },
  'unknown-carrier': {
    title: "Cet opérateur n'existe pas",
    cause: "La question nomme un opérateur ou une plateforme que le dictionnaire des opérateurs n'a pas.",
    remedy: 'Prenez un identifiant dans /v1/carriers ; le problème nomme le plus proche.'
  },
  'unknown-device': {
    title: "Cet appareil n'existe pas",
    cause: "La question nomme une box ou une application qu'aucun opérateur n'a.",
    remedy: "Prenez un identifiant parmi les appareils de l'opérateur dans /v1/carriers ; le problème nomme le plus proche."
  },
  'unknown-proposal': {
    title: "Cette proposition n'existe pas",
    cause: "La question adopte une proposition qui n'est pas consignée.",
    remedy: 'Prenez son identifiant dans /v1/proposals, ou décrivez vous-même le changement dans `changes` (POST).'
  },
  'wrong-pair': {
    title: 'Deux paramètres ne vont pas ensemble',
    cause: "Un palier est nommé sans mode d'exploitation, ou avec des modes d'exploitation qui ne l'ont pas ; un service est nommé dans un territoire où il n'est pas consigné, ou avec un mode d'exploitation ou un palier qu'il ne tient pas, un opérateur sans service, ou un appareil sans son opérateur ; un changement nomme un mode d'exploitation sans délai ; ou des jours sont indiqués à la fois comme un seul et comme une période, ou comme une période sans un de ses bouts, ou qui finit avant de commencer.",
    remedy: "Prenez les modes d'exploitation et leurs paliers dans /v1/media, les services dans /v1/services, les opérateurs et leurs appareils dans /v1/carriers ; indiquez un jour, ou une période avec ses deux bouts."
  },
  'no-law-known': {
    title: "Aucune règle n'était connue ce jour-là",
    cause: 'Le jour de `knownOn` précède la publication des premières règles.',
    remedy: 'Indiquez un jour plus tardif ; le problème donne le premier.'
  },
  'adoption-too-early': {
    title: "L'adoption précède les premières règles",
    cause: 'Une proposition ou un changement ne peut modifier que des règles qui existent le jour où il est adopté.',
    remedy: 'Indiquez un jour plus tardif ; le problème donne le premier.'
  },
  'repeated-adoption': {
    title: 'Une proposition est adoptée deux fois',
    cause: "Un même scénario adopte la même proposition plus d'une fois, en un jour ou en plusieurs.",
    remedy: 'Adoptez-la une fois, le jour qui compte ; pour comparer deux jours, faites deux scénarios.'
  },
  'overlapping-changes': {
    title: 'Deux changements se chevauchent',
    cause: "Deux changements fixent le délai du même mode d'exploitation et du même palier à partir du même jour (un changement sans palier les concerne tous).",
    remedy: "Gardez l'un des deux, ou faites-les commencer des jours différents : chacun vaut alors jusqu'au suivant."
  },
  'no-rule': {
    title: "Il n'y a pas de règle pour ce mode d'exploitation",
    cause: "La question demande un délai, et ce jour-là aucune règle n'en fixe pour ce mode d'exploitation : le contrat décide.",
    remedy: "Nommez un autre mode d'exploitation, un autre palier ou un autre jour ; /v1/media/{medium}/history montre quand un mode d'exploitation avait une règle."
  },
  'repeated-name': {
    title: 'Deux scénarios ont le même nom',
    cause: 'Les noms des scénarios les distinguent dans la réponse.',
    remedy: 'Donnez à chacun son propre nom, ou aucun : ils sont alors numérotés.'
  },
  'repeated-film': {
    title: 'Deux films ne peuvent être distingués',
    cause: "Un calendrier nomme ses événements d'après l'identifiant du film, ou d'après sa sortie et son titre ; ici deux films ont les mêmes, et leurs fenêtres se remplaceraient.",
    remedy: 'Indiquez chaque film une fois, ou donnez à chacun son propre identifiant.'
  },
  'unknown-version': {
    title: "Cette version du recueil des règles n'existe pas",
    cause: "La question demande ce qui a changé depuis une version qui n'a jamais été consignée.",
    remedy: 'Prenez une version dans la liste que donne le problème, ou indiquez un jour.'
  },
  'too-many': {
    title: 'La question demande trop à la fois',
    cause: "Une limite du nombre de films, de scénarios ou de jours d'une requête est dépassée, ou des lignes ou valeurs de son corps, ou de la taille de sa réponse ; le problème la nomme.",
    remedy: 'Partagez la requête.'
  },
  'internal-error': {
    title: 'Le service a failli',
    cause: "Il s'est produit ce qui ne devrait pas ; les journaux le tiennent, sous l'identifiant d'`instance`.",
    remedy: "Essayez de nouveau ; si cela persiste, signalez l'identifiant."
  },
  overloaded: {
    title: 'Le service est à ses limites',
    cause: "Il y a autant de longues demandes en cours qu'il en est traité à la fois (`HEAVY_REQUESTS`) ; ou le processus manque de temps ou de mémoire. La requête n'a pas été commencée.",
    remedy: "Envoyez-la de nouveau après autant de secondes que le dit l'en-tête Retry-After."
  }
}
