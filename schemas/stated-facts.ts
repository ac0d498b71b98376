// Written from rules/facts.yaml by scripts/facts.js: what a caller may state of a film.

/** The facts of a film, in the order in which answers list them. */
export const STATED_FACTS = [
  {"id":"visaDate","type":"date","description":"The day of the exploitation visa (visa d'exploitation)."},
  {"id":"derogationGranted","type":"boolean","description":"The CNC granted the derogation to the video delay."},
  {"id":"derogationFrom","type":"date","description":"The day from which the derogation that was granted for video holds: the one that its request, or the decision, names. Only with `derogationGranted: true`."},
  {"id":"admissionsAfterFourWeeks","type":"integer","minimum":0,"maximum":1000000000,"description":"Admissions in the cinemas of the territory at the end of the fourth cinema week."},
  {"id":"admissionsInFourthWeek","type":"integer","minimum":0,"maximum":1000000000,"description":"Admissions in the cinemas of the territory during the fourth cinema week alone."},
  {"id":"runtimeMinutes","type":"integer","minimum":1,"maximum":100000,"description":"Running time, in minutes."},
  {"id":"payTvAcquired","type":"boolean","description":"A pay-TV cinema channel acquired the film."},
  {"id":"svodAcquired","type":"boolean","description":"A subscription VOD service acquired the film."},
  {"id":"freeTvAcquired","type":"boolean","description":"A free channel holds the rights of the film."},
  {"id":"coproducedByFreeTv","type":"boolean","description":"The free channel that is asked about coproduced the film."},
  {"id":"coExploitationAgreement","type":"boolean","implies":["freeTvAcquired","svodAcquired"],"description":"A free channel and a subscription VOD service agreed to share the film."},
  {"id":"producedBySvodService","type":"boolean","description":"The film was produced by a subscription VOD service or its affiliate."},
  {"id":"prefinancedByFreeTv","type":"boolean","implies":["freeTvAcquired"],"description":"A free channel pre-financed the film."},
  {"id":"productionCostEuros","type":"integer","minimum":0,"maximum":10000000000,"description":"Production cost, in euros."},
  {"id":"firstFreeTvBroadcastOn","type":"date","description":"The day of the first broadcast on the free channel."},
  {"id":"blackoutFrom","type":"date","description":"The first day of the two-month blackout that the free channel asks for under a co-exploitation agreement."},
  {"id":"publiclyFunded","type":"boolean","description":"The film has, or claims, the public support that binds it to the windows of the territory."},
  {"id":"aidGrantedOn","type":"date","description":"The day on which the public aid was granted, whose law governs the film."}
] as const
