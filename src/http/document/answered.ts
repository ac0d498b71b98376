// Written by `npm run write`: what the service answered to the questions of the OpenAPI document. Lists end after their first item.
import type { Answered } from './questions.js'

/** The answers, and the problems. */
export const ANSWERED: Answered = {
  "answers": {
    "getChronology": {
      "200": {
        "application/json": {
          "dated": {
            "film": {
              "title": "Deadpool & Wolverine",
              "theatricalReleaseDate": "2024-07-24"
            },
            "territory": "FR",
            "on": "2026-11-22",
            "knownOn": "2026-11-22",
            "hypothetical": false,
            "rulebook": {
              "version": "2.0.0",
              "digest": "sha256-…"
            },
            "windows": [
              {
                "medium": "svod",
                "tier": "top-agreement",
                "label": "Subscription VOD, service with an agreement of the highest level",
                "status": "open",
                "opensOn": "2025-01-24",
                "closesOn": null,
                "intervals": [
                  {
                    "from": "2025-01-24",
                    "until": null
                  }
                ],
                "exclusiveUntil": null,
                "delay": {
                  "months": 6
                },
                "anchor": "theatrical-release",
                "nature": "extended-agreement",
                "certainty": "settled",
                "hypothetical": false,
                "proposal": null,
                "contractualUntil": null,
                "evidence": "press",
                "ruleSet": "2023-10-06",
                "regime": "accord-2022-01-24",
                "legalBasis": [
                  {
                    "text": "accord-2022-01-24",
                    "article": null
                  }
                ],
                "alternatives": [
                  {
                    "if": {
                      "freeTvAcquired": true
                    },
                    "status": "closed",
                    "opensOn": "2025-01-24",
                    "closesOn": "2026-05-24",
                    "intervals": [
                      {
                        "from": "2025-01-24",
                        "until": "2026-05-24"
                      }
                    ]
                  }
                ],
                "missingFacts": [
                  "freeTvAcquired"
                ],
                "explanation": [
                  "6 months after the theatrical release of 24 July 2024, by the rules in force from 6 October 2023 (agreement of 24 January 2022; order of 4 February 2022): 24 January 2025."
                ],
                "earliestPossible": "2025-01-24",
                "latestPossible": "2025-01-24"
              }
            ],
            "summary": [
              {
                "medium": "svod",
                "label": "Subscription VOD",
                "earliestOpensOn": "2025-01-24",
                "latestOpensOn": "2025-12-24"
              }
            ],
            "presumptions": [
              {
                "fact": "runtimeMinutes",
                "presumed": {
                  "above": 60
                },
                "sentence": "The running time is not stated; the film is presumed to last more than sixty minutes, as almost every film released in cinemas does. The agreement leaves shorter works outside."
              }
            ],
            "questions": [
              {
                "fact": "freeTvAcquired",
                "question": "Does a free channel hold the rights of the film?",
                "type": "boolean",
                "unit": null,
                "days": 426,
                "media": [
                  "svod"
                ]
              }
            ],
            "legalTexts": {
              "accord-2022-01-24": {
                "title": "Agreement of 24 January 2022 on the rearrangement of the media chronology",
                "signedOn": "2022-01-24",
                "publishedOn": "2022-02-09",
                "url": "https://legal.tricoteuses.fr/articles/LEGIARTI000045142668",
                "checkedOn": "2026-11-22"
              }
            },
            "notices": [
              "The order of 6 February 2025 is challenged before the Conseil d'État by Amazon (10 April 2025) and Netflix (11 April 2025); no outcome is known."
            ],
            "links": {
              "ruleSets": [
                "/v1/rule-sets/2023-10-06?territory=FR"
              ],
              "self": "/v1/chronology?theatricalReleaseDate=2024-07-24&territory=FR&medium=svod&title=Deadpool+%26+Wolverine&on=2026-11-22&knownOn=2026-11-22&explain=short&lang=en&rulebook=2.0.0"
            }
          },
          "undated": {
            "film": {
              "theatricalReleaseDate": "1995-03-15"
            },
            "territory": "FR",
            "on": "2026-11-22",
            "knownOn": "2026-11-22",
            "hypothetical": false,
            "rulebook": {
              "version": "2.0.0",
              "digest": "sha256-…"
            },
            "windows": [
              {
                "medium": "physical-video",
                "tier": null,
                "label": "Physical video (DVD, Blu-ray)",
                "status": "undetermined",
                "opensOn": null,
                "closesOn": null,
                "intervals": [],
                "exclusiveUntil": null,
                "delay": null,
                "anchor": null,
                "nature": null,
                "certainty": null,
                "hypothetical": false,
                "proposal": null,
                "contractualUntil": null,
                "evidence": null,
                "ruleSet": "1987-01-29",
                "regime": null,
                "legalBasis": [
                  {
                    "text": "decret-83-4",
                    "article": "1"
                  }
                ],
                "alternatives": [
                  {
                    "if": {
                      "visaDate": "1995-03-15"
                    },
                    "status": "open",
                    "opensOn": "1996-03-15",
                    "closesOn": null,
                    "intervals": [
                      {
                        "from": "1996-03-15",
                        "until": null
                      }
                    ]
                  }
                ],
                "missingFacts": [
                  "visaDate"
                ],
                "explanation": [],
                "earliestPossible": "1995-03-15",
                "latestPossible": "1996-03-15"
              }
            ],
            "summary": [
              {
                "medium": "physical-video",
                "label": "Physical video (DVD, Blu-ray)",
                "earliestOpensOn": null,
                "latestOpensOn": null
              }
            ],
            "presumptions": [],
            "questions": [
              {
                "fact": "visaDate",
                "question": "On which day was the exploitation visa (visa d'exploitation) granted?",
                "type": "date",
                "unit": null,
                "days": 366,
                "media": [
                  "physical-video"
                ]
              }
            ],
            "legalTexts": {
              "decret-83-4": {
                "title": "Decree 83-4 of 4 January 1983 (video carriers)",
                "signedOn": "1983-01-04",
                "publishedOn": "1983-01-05",
                "url": null,
                "checkedOn": "2026-11-22"
              }
            },
            "notices": [],
            "links": {
              "ruleSets": [
                "/v1/rule-sets/1987-01-29?territory=FR"
              ],
              "self": "/v1/chronology?theatricalReleaseDate=1995-03-15&territory=FR&medium=physical-video&on=2026-11-22&knownOn=2026-11-22&explain=none&lang=en&rulebook=2.0.0"
            }
          }
        }
      }
    },
    "postChronology": {
      "200": {
        "application/json": {
          "supposed": {
            "film": {
              "title": "Deadpool & Wolverine",
              "theatricalReleaseDate": "2024-07-24"
            },
            "territory": "FR",
            "on": "2026-11-22",
            "knownOn": "2026-11-22",
            "hypothetical": true,
            "rulebook": {
              "version": "2.0.0",
              "digest": "sha256-…"
            },
            "windows": [
              {
                "medium": "svod",
                "tier": "top-agreement",
                "label": "Subscription VOD, service with an agreement of the highest level",
                "status": "open",
                "opensOn": "2025-01-24",
                "closesOn": null,
                "intervals": [
                  {
                    "from": "2025-01-24",
                    "until": null
                  }
                ],
                "exclusiveUntil": null,
                "delay": {
                  "months": 6
                },
                "anchor": "theatrical-release",
                "nature": "extended-agreement",
                "certainty": "settled",
                "hypothetical": false,
                "proposal": null,
                "contractualUntil": null,
                "evidence": "press",
                "ruleSet": "2023-10-06",
                "regime": "accord-2022-01-24",
                "legalBasis": [
                  {
                    "text": "accord-2022-01-24",
                    "article": null
                  }
                ],
                "alternatives": [
                  {
                    "if": {
                      "freeTvAcquired": true
                    },
                    "status": "closed",
                    "opensOn": "2025-01-24",
                    "closesOn": "2026-05-24",
                    "intervals": [
                      {
                        "from": "2025-01-24",
                        "until": "2026-05-24"
                      }
                    ]
                  }
                ],
                "missingFacts": [
                  "freeTvAcquired"
                ],
                "explanation": [
                  "6 months after the theatrical release of 24 July 2024, by the rules in force from 6 October 2023 (agreement of 24 January 2022; order of 4 February 2022): 24 January 2025."
                ],
                "earliestPossible": "2025-01-24",
                "latestPossible": "2025-01-24"
              }
            ],
            "summary": [
              {
                "medium": "svod",
                "label": "Subscription VOD",
                "earliestOpensOn": "2025-01-24",
                "latestOpensOn": "2025-12-24"
              }
            ],
            "presumptions": [
              {
                "fact": "runtimeMinutes",
                "presumed": {
                  "above": 60
                },
                "sentence": "The running time is not stated; the film is presumed to last more than sixty minutes, as almost every film released in cinemas does. The agreement leaves shorter works outside."
              }
            ],
            "questions": [
              {
                "fact": "freeTvAcquired",
                "question": "Does a free channel hold the rights of the film?",
                "type": "boolean",
                "unit": null,
                "days": 426,
                "media": [
                  "svod"
                ]
              }
            ],
            "legalTexts": {
              "accord-2022-01-24": {
                "title": "Agreement of 24 January 2022 on the rearrangement of the media chronology",
                "signedOn": "2022-01-24",
                "publishedOn": "2022-02-09",
                "url": "https://legal.tricoteuses.fr/articles/LEGIARTI000045142668",
                "checkedOn": "2026-11-22"
              }
            },
            "notices": [
              "The order of 6 February 2025 is challenged before the Conseil d'État by Amazon (10 April 2025) and Netflix (11 April 2025); no outcome is known."
            ],
            "links": {
              "ruleSets": [
                "/v1/rule-sets/2023-10-06?territory=FR"
              ],
              "self": null
            }
          }
        }
      }
    },
    "getChronologyCsv": {
      "200": {
        "text/csv": {
          "film": "﻿id;title;theatricalReleaseDate;territory;medium;tier;service;carrier;device;label;status;opensOn;availableFrom;closesOn;intervals;exclusiveUntil;contractualUntil;delay;anchor;nature;certainty;evidence;hypothetical;proposal;earliestPossible;latestPossible;missingFacts;ruleSet;regime;legalBasis;explanation;on;knownOn;rulebook\r\n;Deadpool & Wolverine;2024-07-24;FR;physical-video;;;;;Physical video (DVD, Blu-ray);open;2024-11-24;;;2024-11-24/..;;;4 months;theatrical-release;law;settled;text;false;;2024-10-27;2024-11-24;derogationGranted;2023-10-06;accord-2022-01-24;Cinema code, article L. 231-1;\"4 months after the theatrical release of 24 July 2024, by the rules in force from 6 October 2023 (cinema code, art. L. 231-1): 24 November 2024. | With the derogation the window would open on 27 October 2024 (the CNC grants the derogation to films with at most 100,000 admissions at the end of their fourth week; the admissions that decide are not stated). | Facts not stated that could change this: Derogation granted.\";2026-11-22;2026-11-22;2.0.0\r\n"
        }
      }
    },
    "getChronologyCalendar": {
      "200": {
        "text/calendar": {
          "film": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//chronologie//chronologie//EN\r\nNAME:Deadpool & Wolverine\r\nX-WR-CALNAME:Deadpool & Wolverine\r\nREFRESH-INTERVAL;VALUE=DURATION:P1D\r\nX-PUBLISHED-TTL:P1D\r\nBEGIN:VEVENT\r\nUID:e4b825fe8a9fad1350ab2f6764ee60ce.FR.physical-video.all.opening.1\r\nSEQUENCE:14\r\nDTSTAMP:20231006T000000Z\r\nDTSTART;VALUE=DATE:20241124\r\nDTEND;VALUE=DATE:20241125\r\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE\r\nX-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE\r\nSUMMARY:Deadpool & Wolverine – opens: Physical video (DVD\\, Blu-ray)\r\nTRANSP:TRANSPARENT\r\nDESCRIPTION:4 months after the theatrical release of 24 July 2024\\, by the \r\n rules in force from 6 October 2023 (cinema code\\, art. L. 231-1): 24 Novem\r\n ber 2024.\\nWith the derogation the window would open on 27 October 2024 (t\r\n he CNC grants the derogation to films with at most 100\\,000 admissions at \r\n the end of their fourth week\\; the admissions that decide are not stated).\r\n \\nFacts not stated that could change this: Derogation granted.\\nThe earlie\r\n st lawful day: a contract may set a later one.\\nHow this is known: text re\r\n ad.\\nText: Cinema code\\, article L. 231-1\\, https://www.doctrine.fr/l/text\r\n s/codes/LEGITEXT000020908868/articles/LEGIARTI000020908519\\nDetails: http:\r\n //localhost:80/v1/chronology?theatricalReleaseDate=2024-07-24&territory=FR\r\n &title=Deadpool+%26+Wolverine&lang=en\r\nCATEGORIES:Physical video (DVD\\, Blu-ray)\r\nURL;VALUE=URI:http://localhost:80/v1/chronology?theatricalReleaseDate=2024-\r\n 07-24&territory=FR&title=Deadpool+%26+Wolverine&lang=en\r\nSTATUS:CONFIRMED\r\nLAST-MODIFIED:20231006T000000Z\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-P7D\r\nDESCRIPTION:Deadpool & Wolverine – opens: Physical video (DVD\\, Blu-ray)\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        }
      }
    },
    "getChronologyPicture": {
      "200": {
        "image/svg+xml": {
          "film": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"360\" height=\"266\" viewBox=\"0 0 360 266\" role=\"img\" aria-labelledby=\"title description\" lang=\"en\"><title id=\"title\">Deadpool &amp; Wolverine – France, released on 24 Jul 2024</title><desc id=\"description\">Physical video (DVD, Blu-ray): from 24 November 2024. New rules on 10 February 2025.</desc><style>svg{max-width:100%;height:auto}text{font:12px system-ui,-apple-system,&quot;Segoe UI&quot;,Roboto,&quot;Noto Sans&quot;,&quot;Helvetica Neue&quot;,Arial,sans-serif;font-variant-numeric:tabular-nums;paint-order:stroke;stroke-width:3px;stroke-linejoin:round}.title{font-size:18px;font-weight:650}.heading{font-weight:650}.tick{font-size:11px}.set{stroke-dasharray:2 4}.set.supposed{stroke-dasharray:8 3}.now{stroke-width:1.5}.gap,.may,.contract{stroke-width:1.5}.gap{stroke-dasharray:1 3}.may{stroke-dasharray:4 3}.contract{stroke-dasharray:1 5;stroke-linecap:round}.unknown{stroke-width:1.5;stroke-dasharray:4 3}.exclusive{stroke-width:1.5}.there{stroke-width:1.5}.over{stroke-width:1.5;stroke-dasharray:4 3}.hatch{stroke-width:1.6;opacity:.8}.law{opacity:.5}.paper{fill:#ffffff}text{fill:#1c2128;stroke:#ffffff}.faint{fill:#5b6470}.grid{stroke:#e4e7eb}.set,.gap,.may,.contract{stroke:#5b6470}.unknown{stroke:#5b6470;fill:#ffffff}.exclusive{stroke:#1c2128}.there{fill:#ffffff;stroke:#1c2128}.now{stroke:#c11574}.at{fill:#c11574}.hatch{stroke:#ffffff}.over{stroke:#ffffff}.m0{fill:#b3261e}.m1{fill:#b8560b}.m2{fill:#8c6d00}.m3{fill:#4f7a12}.m4{fill:#0b7a5b}.m5{fill:#0a7490}.m6{fill:#2f5fd0}.m7{fill:#7a3fc4}.m8{fill:#b3307f}.m9{fill:#5c6470}@media(prefers-color-scheme:dark){.paper{fill:#14181f}text{fill:#e8ebf0;stroke:#14181f}.faint{fill:#a2abb8}.grid{stroke:#2b323c}.set,.gap,.may,.contract{stroke:#a2abb8}.unknown{stroke:#a2abb8;fill:#14181f}.exclusive{stroke:#e8ebf0}.there{fill:#14181f;stroke:#e8ebf0}.now{stroke:#ff7ac2}.at{fill:#ff7ac2}.hatch{stroke:#14181f}.over{stroke:#14181f}.m0{fill:#ff8a80}.m1{fill:#ffa657}.m2{fill:#f2cc4d}.m3{fill:#a5d65a}.m4{fill:#4fd1a5}.m5{fill:#56c7e0}.m6{fill:#82aaff}.m7{fill:#c09bff}.m8{fill:#ff8ecb}.m9{fill:#a9b1bd}}</style><defs><pattern id=\"provisional\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><path class=\"hatch\" d=\"M-1 1L1 -1M0 6L6 0M5 7L7 5\"/></pattern><pattern id=\"hypothetical\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\"><path class=\"hatch\" d=\"M-1 5L1 7M0 0L6 6M5 -1L7 1\"/></pattern></defs><rect class=\"paper\" width=\"360\" height=\"266\"/><text class=\"title\" x=\"16\" y=\"28\">Deadpool &amp; Wolverine</text><text class=\"faint\" x=\"16\" y=\"48\">France, released on 24 Jul 2024</text><line class=\"grid\" x1=\"22.51\" y1=\"92\" x2=\"22.51\" y2=\"154\"/><line class=\"grid\" x1=\"97.39\" y1=\"92\" x2=\"97.39\" y2=\"154\"/><line class=\"grid\" x1=\"172.27\" y1=\"92\" x2=\"172.27\" y2=\"154\"/><line class=\"grid\" x1=\"245.52\" y1=\"92\" x2=\"245.52\" y2=\"154\"/><line class=\"grid\" x1=\"319.58\" y1=\"92\" x2=\"319.58\" y2=\"154\"/><text class=\"tick faint\" x=\"16\" y=\"70\">months after the release</text><text class=\"tick\" x=\"22.51\" y=\"87\" text-anchor=\"middle\">0</text><text class=\"tick\" x=\"97.39\" y=\"87\" text-anchor=\"middle\">3</text><text class=\"tick\" x=\"172.27\" y=\"87\" text-anchor=\"middle\">6</text><text class=\"tick\" x=\"245.52\" y=\"87\" text-anchor=\"middle\">9</text><text class=\"tick\" x=\"319.58\" y=\"87\" text-anchor=\"middle\">12</text><line class=\"set\" x1=\"186.1\" y1=\"92\" x2=\"186.1\" y2=\"158\"/><g data-window=\"physical-video\"><title>Physical video (DVD, Blu-ray): from 24 November 2024.\n4 months after the theatrical release of 24 July 2024, by the rules in force from 6 October 2023 (cinema code, art. L. 231-1): 24 November 2024.\nWith the derogation the window would open on 27 October 2024 (the CNC grants the derogation to films with at most 100,000 admissions at the end of their fourth week; the admissions that decide are not stated).\nFacts not stated that could change this: Derogation granted.</title><line class=\"may\" x1=\"99.83\" y1=\"138\" x2=\"122.62\" y2=\"138\"/><path class=\"m1\" d=\"M122.62 133H339L344 138L339 143H122.62Z\"/></g><text class=\"tick\" x=\"78.67\" y=\"170\" text-anchor=\"middle\">Oct</text><text class=\"tick\" x=\"153.55\" y=\"170\" text-anchor=\"middle\">2025</text><text class=\"tick\" x=\"226.8\" y=\"170\" text-anchor=\"middle\">Apr</text><text class=\"tick\" x=\"300.86\" y=\"170\" text-anchor=\"middle\">Jul</text><text class=\"tick faint\" x=\"186.1\" y=\"186\" text-anchor=\"middle\">10 Feb 2025</text><text class=\"tick at\" x=\"289.99\" y=\"186\" text-anchor=\"middle\">on 22 Nov 2026 →</text><text class=\"heading\" x=\"16\" y=\"112\">Physical video (DVD, Blu-ray)</text><text x=\"122.62\" y=\"128\">24 Nov 2024</text><g transform=\"translate(16 210)\"><line class=\"may\" x1=\"1\" y1=\"0\" x2=\"23\" y2=\"0\"/></g><text class=\"tick\" x=\"46\" y=\"214\">may open earlier or later</text><g transform=\"translate(207 210)\"><line class=\"set\" x1=\"12\" y1=\"-8\" x2=\"12\" y2=\"8\"/></g><text class=\"tick\" x=\"237.09\" y=\"214\">new rules</text><text class=\"tick faint\" x=\"16\" y=\"238\">Earliest lawful days: a contract may set later ones.</text><text class=\"tick faint\" x=\"16\" y=\"254\">Rule book 2.0.0, texts known on 22 Nov 2026.</text></svg>"
        }
      }
    },
    "getAvails": {
      "200": {
        "application/json": {
          "film": {
            "rulebook": {
              "version": "2.0.0",
              "digest": "sha256-…"
            },
            "on": "2026-11-22",
            "knownOn": "2026-11-22",
            "hypothetical": false,
            "rows": [
              {
                "Territory": "FR",
                "WorkType": "Movie",
                "TitleInternalAlias": "Deadpool & Wolverine",
                "AltID": null,
                "LicenseType": "SVOD",
                "ReleaseType": [
                  "SVOD"
                ],
                "Start": "2025-01-24",
                "StartCondition": null,
                "End": null,
                "EndCondition": "Open",
                "lag": "P6M",
                "ReleaseHistory": [
                  {
                    "ReleaseType": "Theatrical",
                    "DistrTerritory": "FR",
                    "Date": "2024-07-24"
                  }
                ],
                "medium": "svod",
                "tier": "top-agreement",
                "label": "Subscription VOD, service with an agreement of the highest level",
                "service": null,
                "carrier": null,
                "device": null,
                "serviceName": null,
                "status": "open",
                "certainty": "settled",
                "evidence": "press",
                "hypothetical": false,
                "note": null
              }
            ],
            "links": {
              "chronology": "/v1/chronology?theatricalReleaseDate=2024-07-24&territory=FR&medium=svod&title=Deadpool+%26+Wolverine&on=2026-11-22&knownOn=2026-11-22&explain=short&lang=en&rulebook=2.0.0"
            }
          }
        }
      }
    },
    "postAvails": {
      "200": {
        "application/json": {
          "supposed": {
            "rulebook": {
              "version": "2.0.0",
              "digest": "sha256-…"
            },
            "on": "2026-11-22",
            "knownOn": "2026-11-22",
            "hypothetical": true,
            "rows": [
              {
                "Territory": "FR",
                "WorkType": "Movie",
                "TitleInternalAlias": "Deadpool & Wolverine",
                "AltID": null,
                "LicenseType": "SVOD",
                "ReleaseType": [
                  "SVOD"
                ],
                "Start": "2025-01-24",
                "StartCondition": null,
                "End": null,
                "EndCondition": "Open",
                "lag": "P6M",
                "ReleaseHistory": [
                  {
                    "ReleaseType": "Theatrical",
                    "DistrTerritory": "FR",
                    "Date": "2024-07-24"
                  }
                ],
                "medium": "svod",
                "tier": "top-agreement",
                "label": "Subscription VOD, service with an agreement of the highest level",
                "service": null,
                "carrier": null,
                "device": null,
                "serviceName": null,
                "status": "open",
                "certainty": "settled",
                "evidence": "press",
                "hypothetical": false,
                "note": null
              }
            ],
            "links": {
              "chronology": "/v1/chronology?theatricalReleaseDate=2024-07-24&territory=FR&medium=svod&title=Deadpool+%26+Wolverine&on=2026-11-22&knownOn=2026-11-22&explain=short&lang=en&rulebook=2.0.0"
            }
          }
        }
      }
    },
    "getWindows": {
      "200": {
        "application/json": {
          "film": [
            {
              "medium": "svod",
              "tier": "top-agreement",
              "label": "Subscription VOD, service with an agreement of the highest level",
              "status": "open",
              "opensOn": "2025-01-24",
              "closesOn": null,
              "opensAgainOn": null,
              "contractualUntil": null,
              "earliestPossible": "2025-01-24",
              "latestPossible": "2025-01-24",
              "missingFacts": [
                "freeTvAcquired"
              ],
              "certainty": "settled",
              "evidence": "press",
              "hypothetical": false
            }
          ],
          "tiers-that-agree": [
            {
              "medium": "svod",
              "tier": null,
              "label": "Subscription VOD",
              "status": "open",
              "opensOn": "2005-12-20",
              "closesOn": null,
              "opensAgainOn": null,
              "contractualUntil": "2005-12-20",
              "earliestPossible": "2005-12-20",
              "latestPossible": "2005-12-20",
              "missingFacts": [],
              "certainty": "settled",
              "evidence": "press",
              "hypothetical": false
            }
          ]
        }
      }
    },
    "postWindows": {
      "200": {
        "application/json": {
          "supposed": [
            {
              "medium": "svod",
              "tier": "top-agreement",
              "label": "Subscription VOD, service with an agreement of the highest level",
              "status": "open",
              "opensOn": "2025-01-24",
              "closesOn": null,
              "opensAgainOn": null,
              "contractualUntil": null,
              "earliestPossible": "2025-01-24",
              "latestPossible": "2025-01-24",
              "missingFacts": [
                "freeTvAcquired"
              ],
              "certainty": "settled",
              "evidence": "press",
              "hypothetical": false
            }
          ]
        }
      }
    },
    "getWindowsCsv": {
      "200": {
        "text/csv": {
          "film": "﻿id;title;theatricalReleaseDate;territory;medium;tier;service;label;status;opensOn;closesOn;opensAgainOn;availableFrom;contractualUntil;earliestPossible;latestPossible;missingFacts;certainty;evidence;hypothetical;on;knownOn;rulebook\r\n;Deadpool & Wolverine;2024-07-24;FR;physical-video;;;Physical video (DVD, Blu-ray);open;2024-11-24;;;;;2024-10-27;2024-11-24;derogationGranted;settled;text;false;2026-11-22;2026-11-22;2.0.0\r\n"
        }
      }
    },
    "postCalendar": {
      "200": {
        "application/json": {
          "films": {
            "rulebook": {
              "version": "2.0.0",
              "digest": "sha256-…"
            },
            "from": "2026-11-01",
            "to": "2027-12-31",
            "knownOn": "2026-11-22",
            "hypothetical": false,
            "films": 2,
            "events": [
              {
                "on": "2027-02-14",
                "kind": "opening",
                "film": {
                  "id": "f-2",
                  "title": "A film of this autumn",
                  "theatricalReleaseDate": "2026-10-14"
                },
                "territory": "FR",
                "medium": "physical-video",
                "tier": null,
                "label": "Physical video (DVD, Blu-ray)",
                "certainty": "settled",
                "evidence": "text",
                "hypothetical": false,
                "ruleSet": "2025-02-10",
                "legalBasis": [
                  {
                    "text": "code-cinema-l231-1",
                    "article": "L. 231-1"
                  }
                ],
                "links": {
                  "chronology": "/v1/chronology?theatricalReleaseDate=2026-10-14&territory=FR&title=A+film+of+this+autumn&id=f-2&lang=en"
                }
              }
            ]
          }
        },
        "text/csv": {
          "films": "﻿on,kind,id,title,theatricalReleaseDate,territory,medium,tier,service,carrier,device,label,certainty,evidence,hypothetical,ruleSet,legalBasis,explanation,chronology\r\n2027-02-14,opening,f-2,A film of this autumn,2026-10-14,FR,physical-video,,,,,\"Physical video (DVD, Blu-ray)\",settled,text,false,2025-02-10,\"Cinema code, article L. 231-1\",\"4 months after the theatrical release of 14 October 2026, by the rules in force from 10 February 2025 (cinema code, art. L. 231-1): 14 February 2027. | With the derogation the window would open on 17 January 2027 (the CNC grants the derogation to films with at most 100,000 admissions at the end of their fourth week; the admissions that decide are not stated). | Facts not stated that could change this: Derogation granted.\",http://localhost:80/v1/chronology?theatricalReleaseDate=2026-10-14&territory=FR&title=A+film+of+this+autumn&id=f-2&lang=en\r\n2027-04-14,opening,f-2,A film of this autumn,2026-10-14,FR,svod,top-agreement,,,,\"Subscription VOD, service with an agreement of the highest level\",settled,press,false,2025-02-10,Agreement of 6 February 2025 on the rearrangement of the media chronology | Order of 6 February 2025 extending the agreement of 6 February 2025,\"6 months after the theatrical release of 14 October 2026, by the rules in force from 10 February 2025 (agreement of 6 February 2025; order of 6 February 2025): 14 April 2027. | This is a floor: the agreement of the service sets its delay, 6 months at least. | Facts not stated that could change this: Acquired by a free channel, Co-exploitation agreement, Produced by a subscription VOD service, Pre-financed by a free channel, Production cost, First free broadcast, Start of the blackout.\",http://localhost:80/v1/chronology?theatricalReleaseDate=2026-10-14&territory=FR&title=A+film+of+this+autumn&id=f-2&lang=en\r\n"
        },
        "text/calendar": {
          "films": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//chronologie//chronologie//EN\r\nNAME:Film windows\r\nX-WR-CALNAME:Film windows\r\nREFRESH-INTERVAL;VALUE=DURATION:P1D\r\nX-PUBLISHED-TTL:P1D\r\nBEGIN:VEVENT\r\nUID:a5661e553cad3edc212c98e84d770869.FR.physical-video.all.opening.1\r\nSEQUENCE:15\r\nDTSTAMP:20250209T000000Z\r\nDTSTART;VALUE=DATE:20270214\r\nDTEND;VALUE=DATE:20270215\r\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE\r\nX-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE\r\nSUMMARY:A film of this autumn – opens: Physical video (DVD\\, Blu-ray)\r\nTRANSP:TRANSPARENT\r\nDESCRIPTION:4 months after the theatrical release of 14 October 2026\\, by t\r\n he rules in force from 10 February 2025 (cinema code\\, art. L. 231-1): 14 \r\n February 2027.\\nWith the derogation the window would open on 17 January 20\r\n 27 (the CNC grants the derogation to films with at most 100\\,000 admission\r\n s at the end of their fourth week\\; the admissions that decide are not sta\r\n ted).\\nFacts not stated that could change this: Derogation granted.\\nThe e\r\n arliest lawful day: a contract may set a later one.\\nHow this is known: te\r\n xt read.\\nText: Cinema code\\, article L. 231-1\\, https://www.doctrine.fr/l\r\n /texts/codes/LEGITEXT000020908868/articles/LEGIARTI000020908519\\nDetails: \r\n http://localhost:80/v1/chronology?theatricalReleaseDate=2026-10-14&territo\r\n ry=FR&title=A+film+of+this+autumn&id=f-2&lang=en\r\nCATEGORIES:Physical video (DVD\\, Blu-ray)\r\nURL;VALUE=URI:http://localhost:80/v1/chronology?theatricalReleaseDate=2026-\r\n 10-14&territory=FR&title=A+film+of+this+autumn&id=f-2&lang=en\r\nSTATUS:CONFIRMED\r\nLAST-MODIFIED:20250209T000000Z\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:a5661e553cad3edc212c98e84d770869.FR.svod.top-agreement.opening.1\r\nSEQUENCE:10\r\nDTSTAMP:20250209T000000Z\r\nDTSTART;VALUE=DATE:20270414\r\nDTEND;VALUE=DATE:20270415\r\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE\r\nX-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE\r\nSUMMARY:A film of this autumn – opens: Subscription VOD\\, service with an\r\n  agreement of the highest level\r\nTRANSP:TRANSPARENT\r\nDESCRIPTION:6 months after the theatrical release of 14 October 2026\\, by t\r\n he rules in force from 10 February 2025 (agreement of 6 February 2025\\; or\r\n der of 6 February 2025): 14 April 2027.\\nThis is a floor: the agreement of\r\n  the service sets its delay\\, 6 months at least.\\nFacts not stated that co\r\n uld change this: Acquired by a free channel\\, Co-exploitation agreement\\, \r\n Produced by a subscription VOD service\\, Pre-financed by a free channel\\, \r\n Production cost\\, First free broadcast\\, Start of the blackout.\\nThe earli\r\n est lawful day: a contract may set a later one.\\nHow this is known: press.\r\n \\nText: Agreement of 6 February 2025 on the rearrangement of the media chr\r\n onology\\, https://merlin.obs.coe.int/article/10264\\nText: Order of 6 Febru\r\n ary 2025 extending the agreement of 6 February 2025\\, https://boxofficepro\r\n .fr/chronologie-des-medias-accord-officialise\\nDetails: http://localhost:8\r\n 0/v1/chronology?theatricalReleaseDate=2026-10-14&territory=FR&title=A+film\r\n +of+this+autumn&id=f-2&lang=en\r\nCATEGORIES:Subscription VOD\r\nURL;VALUE=URI:http://localhost:80/v1/chronology?theatricalReleaseDate=2026-\r\n 10-14&territory=FR&title=A+film+of+this+autumn&id=f-2&lang=en\r\nSTATUS:CONFIRMED\r\nLAST-MODIFIED:20250209T000000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        }
      }
    },
    "getCalendarFeed": {
      "200": {
        "text/calendar": {
          "film": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//chronologie//chronologie//EN\r\nNAME:Film windows\r\nX-WR-CALNAME:Film windows\r\nREFRESH-INTERVAL;VALUE=DURATION:P1D\r\nX-PUBLISHED-TTL:P1D\r\nBEGIN:VEVENT\r\nUID:a5661e553cad3edc212c98e84d770869.FR.physical-video.all.opening.1\r\nSEQUENCE:15\r\nDTSTAMP:20250209T000000Z\r\nDTSTART;VALUE=DATE:20270214\r\nDTEND;VALUE=DATE:20270215\r\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE\r\nX-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE\r\nSUMMARY:A film of this autumn – opens: Physical video (DVD\\, Blu-ray)\r\nTRANSP:TRANSPARENT\r\nDESCRIPTION:4 months after the theatrical release of 14 October 2026\\, by t\r\n he rules in force from 10 February 2025 (cinema code\\, art. L. 231-1): 14 \r\n February 2027.\\nWith the derogation the window would open on 17 January 20\r\n 27 (the CNC grants the derogation to films with at most 100\\,000 admission\r\n s at the end of their fourth week\\; the admissions that decide are not sta\r\n ted).\\nFacts not stated that could change this: Derogation granted.\\nThe e\r\n arliest lawful day: a contract may set a later one.\\nHow this is known: te\r\n xt read.\\nText: Cinema code\\, article L. 231-1\\, https://www.doctrine.fr/l\r\n /texts/codes/LEGITEXT000020908868/articles/LEGIARTI000020908519\\nDetails: \r\n http://localhost:80/v1/chronology?theatricalReleaseDate=2026-10-14&territo\r\n ry=FR&title=A+film+of+this+autumn&id=f-2&lang=en\r\nCATEGORIES:Physical video (DVD\\, Blu-ray)\r\nURL;VALUE=URI:http://localhost:80/v1/chronology?theatricalReleaseDate=2026-\r\n 10-14&territory=FR&title=A+film+of+this+autumn&id=f-2&lang=en\r\nSTATUS:CONFIRMED\r\nLAST-MODIFIED:20250209T000000Z\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-P7D\r\nDESCRIPTION:A film of this autumn – opens: Physical video (DVD\\, Blu-ray)\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        }
      }
    },
    "batchChronologies": {
      "200": {
        "application/x-ndjson": {
          "films": "{\"line\":1,\"id\":\"a\",\"film\":{\"id\":\"a\",\"theatricalReleaseDate\":\"2014-01-01\"},\"territory\":\"FR\",\"on\":\"2026-11-22\",\"knownOn\":\"2026-11-22\",\"hypothetical\":false,\"rulebook\":{\"version\":\"2.0.0\",\"digest\":\"sha256-…\"},\"windows\":[{\"medium\":\"tvod\",\"tier\":null,\"label\":\"Transactional VOD (rental and EST)\",\"status\":\"open\",\"opensOn\":\"2014-05-01\",\"closesOn\":null,\"intervals\":[{\"from\":\"2014-05-01\",\"until\":null}],\"exclusiveUntil\":null,\"delay\":{\"months\":4},\"anchor\":\"theatrical-release\",\"nature\":\"extended-agreement\",\"certainty\":\"settled\",\"hypothetical\":false,\"proposal\":null,\"contractualUntil\":null,\"evidence\":\"text\",\"ruleSet\":\"2010-04-24\",\"regime\":\"accord-2009-07-06\",\"legalBasis\":[{\"text\":\"accord-2009-07-06\",\"article\":\"1.2\"},{\"text\":\"arrete-2009-07-09\",\"article\":null}],\"alternatives\":[{\"if\":{\"derogationGranted\":true},\"eligible\":null,\"status\":\"open\",\"opensOn\":\"2014-04-03\",\"closesOn\":null,\"intervals\":[{\"from\":\"2014-04-03\",\"until\":null}]}],\"missingFacts\":[\"derogationGranted\"],\"explanation\":[],\"earliestPossible\":\"2014-04-03\",\"latestPossible\":\"2014-05-01\"}],\"summary\":[{\"medium\":\"tvod\",\"label\":\"Transactional VOD (rental and EST)\",\"earliestOpensOn\":\"2014-05-01\",\"latestOpensOn\":\"2014-05-01\"}],\"presumptions\":[],\"questions\":[{\"fact\":\"derogationGranted\",\"question\":\"Did the CNC grant the derogation to the video delay?\",\"type\":\"boolean\",\"unit\":null,\"days\":28,\"media\":[\"tvod\"]}],\"legalTexts\":{\"accord-2009-07-06\":{\"title\":\"Agreement of 6 July 2009 on the rearrangement of the media chronology\",\"signedOn\":\"2009-07-06\",\"publishedOn\":\"2009-07-12\",\"url\":null,\"checkedOn\":\"2026-11-22\"},\"arrete-2009-07-09\":{\"title\":\"Order of 9 July 2009 extending the agreement of 6 July 2009\",\"signedOn\":\"2009-07-09\",\"publishedOn\":\"2009-07-12\",\"url\":null,\"checkedOn\":\"2026-11-22\"}},\"notices\":[],\"links\":{\"ruleSets\":[\"/v1/rule-sets/2010-04-24?territory=FR\"],\"self\":\"/v1/chronology?theatricalReleaseDate=2014-01-01&territory=FR&medium=tvod&id=a&on=2026-11-22&knownOn=2026-11-22&explain=none&lang=en&rulebook=2.0.0\"}}\n{\"line\":2,\"id\":\"b\",\"problem\":{\"type\":\"/problems/invalid-request\",\"title\":\"The request is not well formed\",\"status\":400,\"detail\":\"theatricalReleaseDate must be a real calendar day written YYYY-MM-DD\",\"instance\":\"/requests/example\",\"errors\":[{\"pointer\":\"/theatricalReleaseDate\",\"detail\":\"theatricalReleaseDate must be a real calendar day written YYYY-MM-DD\"}]}}\n"
        }
      }
    },
    "batchWindows": {
      "200": {
        "application/x-ndjson": {
          "films": "{\"line\":1,\"id\":\"a\",\"windows\":[{\"medium\":\"tvod\",\"tier\":null,\"label\":\"Transactional VOD (rental and EST)\",\"status\":\"open\",\"opensOn\":\"2014-05-01\",\"closesOn\":null,\"opensAgainOn\":null,\"contractualUntil\":null,\"earliestPossible\":\"2014-04-03\",\"latestPossible\":\"2014-05-01\",\"missingFacts\":[\"derogationGranted\"],\"certainty\":\"settled\",\"evidence\":\"text\",\"hypothetical\":false}]}\n{\"line\":2,\"id\":\"b\",\"problem\":{\"type\":\"/problems/invalid-request\",\"title\":\"The request is not well formed\",\"status\":400,\"detail\":\"theatricalReleaseDate must be a real calendar day written YYYY-MM-DD\",\"instance\":\"/requests/example\",\"errors\":[{\"pointer\":\"/theatricalReleaseDate\",\"detail\":\"theatricalReleaseDate must be a real calendar day written YYYY-MM-DD\"}]}}\n"
        }
      }
    },
    "getCheck": {
      "200": {
        "application/json": {
          "permitted": {
            "title": "Deadpool & Wolverine",
            "on": "2025-12-24",
            "medium": "svod",
            "tier": "with-agreement",
            "permitted": true,
            "since": "2025-10-24",
            "until": "2026-05-24",
            "next": "2027-07-24",
            "because": "Permitted: the window opens on 24 October 2025, by the rules in force from 10 February 2025 (agreement of 6 February 2025; order of 6 February 2025), which ask for 15 months after the theatrical release.",
            "legalBasis": [
              {
                "text": "accord-2025-02-06",
                "article": null
              }
            ],
            "ruleSets": [
              "2025-02-10"
            ],
            "certainty": "settled",
            "evidence": "inference",
            "hypothetical": false,
            "missingFacts": [],
            "questions": [],
            "knownOn": "2026-11-22",
            "rulebook": {
              "version": "2.0.0",
              "digest": "sha256-…"
            },
            "links": {
              "self": "/v1/check?theatricalReleaseDate=2024-07-24&territory=FR&medium=svod&tier=with-agreement&title=Deadpool+%26+Wolverine&on=2025-12-24&knownOn=2026-11-22&lang=en&rulebook=2.0.0",
              "chronology": "/v1/chronology?theatricalReleaseDate=2024-07-24&territory=FR&medium=svod&tier=with-agreement&title=Deadpool+%26+Wolverine&on=2025-12-24&knownOn=2026-11-22&explain=short&lang=en&rulebook=2.0.0"
            }
          },
          "not-permitted": {
            "title": "Deadpool & Wolverine",
            "on": "2025-06-24",
            "medium": "svod",
            "tier": "without-agreement",
            "permitted": false,
            "since": "2024-07-24",
            "until": "2025-12-24",
            "next": "2025-12-24",
            "because": "Not permitted: the rules in force from 10 February 2025 (agreement of 6 February 2025; order of 6 February 2025) ask for 17 months after the theatrical release and hold the window back until 24 December 2025.",
            "legalBasis": [
              {
                "text": "accord-2025-02-06",
                "article": null
              }
            ],
            "ruleSets": [
              "2025-02-10"
            ],
            "certainty": "settled",
            "evidence": "official",
            "hypothetical": false,
            "missingFacts": [],
            "questions": [],
            "knownOn": "2026-11-22",
            "rulebook": {
              "version": "2.0.0",
              "digest": "sha256-…"
            },
            "links": {
              "self": "/v1/check?theatricalReleaseDate=2024-07-24&territory=FR&medium=svod&tier=without-agreement&title=Deadpool+%26+Wolverine&on=2025-06-24&knownOn=2026-11-22&lang=en&rulebook=2.0.0",
              "chronology": "/v1/chronology?theatricalReleaseDate=2024-07-24&territory=FR&medium=svod&tier=without-agreement&title=Deadpool+%26+Wolverine&on=2025-06-24&knownOn=2026-11-22&explain=short&lang=en&rulebook=2.0.0"
            }
          },
          "undetermined": {
            "on": "1996-01-01",
            "medium": "physical-video",
            "tier": null,
            "permitted": null,
            "since": null,
            "until": "1996-03-15",
            "next": "1996-03-15",
            "because": "Undecided: facts not stated decide (Exploitation visa, Derogation granted): either the window opens on 15 March 1995, by the rules in force from 29 January 1987 (decree 83-4, art. 1; law 82-652, art. 89), which ask for 12 months after the visa, or the delay of the rules in force from 29 January 1987 (decree 83-4, art. 1; law 82-652, art. 89) is not known, and the window opens between 15 March 1995 and 15 March 1996, or the rules in force from 29 January 1987 (decree 83-4, art. 1; law 82-652, art. 89) ask for 12 months after the visa and hold the window back until 15 March 1996.",
            "legalBasis": [
              {
                "text": "decret-83-4",
                "article": "1"
              }
            ],
            "ruleSets": [
              "1987-01-29"
            ],
            "certainty": null,
            "evidence": "text",
            "hypothetical": false,
            "missingFacts": [
              "visaDate"
            ],
            "questions": [
              {
                "fact": "visaDate",
                "question": "On which day was the exploitation visa (visa d'exploitation) granted?"
              }
            ],
            "knownOn": "2026-11-22",
            "rulebook": {
              "version": "2.0.0",
              "digest": "sha256-…"
            },
            "links": {
              "self": "/v1/check?theatricalReleaseDate=1995-03-15&territory=FR&medium=physical-video&on=1996-01-01&knownOn=2026-11-22&lang=en&rulebook=2.0.0",
              "chronology": "/v1/chronology?theatricalReleaseDate=1995-03-15&territory=FR&medium=physical-video&on=1996-01-01&knownOn=2026-11-22&explain=short&lang=en&rulebook=2.0.0"
            }
          }
        }
      }
    },
    "compareChronologies": {
      "200": {
        "application/json": {
          "plan": {
            "rulebook": {
              "version": "2.0.0",
              "digest": "sha256-…"
            },
            "baseline": {
              "knownOn": "2014-10-01",
              "adopt": [],
              "changes": [],
              "hypothetical": false
            },
            "films": [
              {
                "film": {
                  "title": "A film of New Year 2014",
                  "theatricalReleaseDate": "2014-01-01"
                },
                "territory": "FR",
                "on": "2026-11-22",
                "windows": [
                  {
                    "medium": "svod",
                    "tier": "top-agreement",
                    "before": {
                      "status": "open",
                      "opensOn": "2017-01-01",
                      "closesOn": null,
                      "intervals": [
                        {
                          "from": "2017-01-01",
                          "until": null
                        }
                      ],
                      "delay": {
                        "months": 36
                      },
                      "ruleSet": "2010-04-24",
                      "certainty": "settled",
                      "hypothetical": false,
                      "proposal": null
                    },
                    "scenarios": [
                      {
                        "scenario": "the plan of July 2014",
                        "after": {
                          "status": "open",
                          "opensOn": "2016-01-01",
                          "closesOn": null,
                          "intervals": [
                            {
                              "from": "2016-01-01",
                              "until": null
                            }
                          ],
                          "delay": {
                            "months": 24
                          },
                          "ruleSet": "2010-04-24",
                          "certainty": "settled",
                          "hypothetical": true,
                          "proposal": "filippetti-2014"
                        },
                        "movedDays": -366,
                        "effects": [
                          "earlier"
                        ]
                      }
                    ]
                  }
                ]
              }
            ],
            "scenarios": [
              {
                "name": "the plan of July 2014",
                "knownOn": "2014-10-01",
                "adopt": [
                  "filippetti-2014@2014-10-01"
                ],
                "changes": [],
                "hypothetical": true,
                "summary": {
                  "films": 1,
                  "changed": 1,
                  "all": {
                    "windows": 4,
                    "changed": 4,
                    "moved": 4,
                    "earlier": 4,
                    "later": 0,
                    "opened": 0,
                    "closed": 0,
                    "status": 0,
                    "closings": 0,
                    "certainty": 0,
                    "movedDays": {
                      "min": -366,
                      "median": -366,
                      "max": -366
                    }
                  },
                  "media": [
                    {
                      "medium": "svod",
                      "label": "Subscription VOD",
                      "tally": {
                        "windows": 4,
                        "changed": 4,
                        "moved": 4,
                        "earlier": 4,
                        "later": 0,
                        "opened": 0,
                        "closed": 0,
                        "status": 0,
                        "closings": 0,
                        "certainty": 0,
                        "movedDays": {
                          "min": -366,
                          "median": -366,
                          "max": -366
                        }
                      }
                    }
                  ]
                }
              }
            ]
          }
        }
      }
    },
    "getReverse": {
      "200": {
        "application/json": {
          "day": {
            "territory": "FR",
            "medium": "svod",
            "knownOn": "2026-11-22",
            "hypothetical": false,
            "opensFrom": "2025-07-31",
            "opensUntil": "2025-08-01",
            "rulebook": {
              "version": "2.0.0",
              "digest": "sha256-…"
            },
            "windows": [
              {
                "medium": "svod",
                "tier": "without-agreement",
                "label": "Subscription VOD, service without an agreement",
                "releases": [],
                "possible": [],
                "alternatives": []
              }
            ],
            "presumptions": [],
            "legalTexts": {},
            "notices": [],
            "links": {
              "self": "/v1/chronology/reverse?medium=svod&tier=without-agreement&territory=FR&opensFrom=2025-07-31&opensUntil=2025-08-01&knownOn=2026-11-22&lang=en&rulebook=2.0.0"
            }
          }
        }
      }
    },
    "getEras": {
      "200": {
        "application/json": {
          "window": {
            "territory": "FR",
            "knownOn": "2026-11-22",
            "hypothetical": false,
            "kind": {},
            "rulebook": {
              "version": "2.0.0",
              "digest": "sha256-…"
            },
            "windows": [
              {
                "medium": "physical-video",
                "tier": null,
                "label": "Physical video (DVD, Blu-ray)",
                "eras": [
                  {
                    "from": "1895-12-28",
                    "until": "1982-01-07",
                    "opens": {
                      "on": "1983-01-07",
                      "after": null
                    },
                    "exclusiveUntil": null,
                    "contractualUntil": null,
                    "earliestPossible": null,
                    "latestPossible": null,
                    "delay": {
                      "months": 12
                    },
                    "anchor": "visa",
                    "nature": "law",
                    "certainty": "settled",
                    "evidence": "inference",
                    "ruleSet": "1983-01-07",
                    "regime": null,
                    "hypothetical": false,
                    "status": "dated",
                    "closings": [],
                    "legalBasis": [
                      {
                        "text": "decret-83-4",
                        "article": "1"
                      }
                    ],
                    "because": null,
                    "alternatives": [],
                    "missingFacts": []
                  }
                ]
              }
            ],
            "presumptions": [],
            "legalTexts": {
              "decret-83-4": {
                "title": "Decree 83-4 of 4 January 1983 (video carriers)",
                "signedOn": "1983-01-04",
                "publishedOn": "1983-01-05",
                "url": null,
                "checkedOn": "2026-11-22"
              }
            },
            "notices": [
              "The order of 6 February 2025 is challenged before the Conseil d'État by Amazon (10 April 2025) and Netflix (11 April 2025); no outcome is known."
            ],
            "links": {
              "self": "/v1/eras?medium=physical-video&territory=FR&knownOn=2026-11-22&lang=en&rulebook=2.0.0"
            }
          }
        },
        "text/csv": {
          "window": "﻿territory,medium,tier,service,label,from,until,status,opens,closings,exclusiveUntil,contractualUntil,earliestPossible,latestPossible,delay,anchor,nature,certainty,evidence,hypothetical,ruleSet,regime,legalBasis,because,missingFacts,knownOn,rulebook\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",1895-12-28,1982-01-07,dated,1983-01-07,,,,,,P12M,visa,law,settled,inference,false,1983-01-07,,Decree 83-4 of 4 January 1983 (video carriers) | Law 82-652 of 29 July 1982 on audiovisual communication,,,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",1982-01-07,1982-01-08,dated,P12M,,,,,,P12M,visa,law,settled,text,false,1983-01-07,,Decree 83-4 of 4 January 1983 (video carriers) | Law 82-652 of 29 July 1982 on audiovisual communication,,,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",1982-01-08,1983-01-08,undetermined,,,,,1983-01-07,P12M,,,,,,false,1983-01-07,,Decree 83-4 of 4 January 1983 (video carriers) | Law 82-652 of 29 July 1982 on audiovisual communication,,visaDate derogationGranted,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",1983-01-08,1986-01-29,undetermined,,,,,P0D,P12M,,,,,,false,1983-01-07,,Decree 83-4 of 4 January 1983 (video carriers) | Law 82-652 of 29 July 1982 on audiovisual communication,,visaDate derogationGranted,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",1986-01-29,1987-01-29,undetermined,,,,,P0D,P12M,,,,,,false,1987-01-29,,Decree 83-4 of 4 January 1983 (video carriers) | Law 82-652 of 29 July 1982 on audiovisual communication,,visaDate derogationGranted,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",1987-01-29,1988-02-29,undetermined,,,,,P0D,P12M,,,,,,false,1987-01-29,,Decree 83-4 of 4 January 1983 (video carriers) | Law 82-652 of 29 July 1982 on audiovisual communication,,visaDate derogationGranted,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",1988-02-29,1998-01-01,undetermined,,,,,P0D,P12M,,,,,,false,1987-01-29,,Decree 83-4 of 4 January 1983 (video carriers) | Law 82-652 of 29 July 1982 on audiovisual communication,,visaDate derogationGranted,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",1998-01-01,1999-01-01,undetermined,,,,,P0D,P12M,,,,,,false,1999-01-01,,Decree 83-4 of 4 January 1983 (video carriers) | Law 82-652 of 29 July 1982 on audiovisual communication,,visaDate derogationGranted,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",1999-01-01,1999-11-28,undetermined,,,,,P0D,P12M,,,,,,false,1999-01-01,,Decree 83-4 of 4 January 1983 (video carriers) | Law 82-652 of 29 July 1982 on audiovisual communication,,visaDate derogationGranted,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",1999-11-28,2000-02-29,dated,2000-11-28,,,,,,P6M,theatrical-release,law,settled,inference,false,2000-11-28,,Decree 83-4 of 4 January 1983 (video carriers) | Law 82-652 of 29 July 1982 on audiovisual communication | Decree 2000-1137 of 24 November 2000 amending decree 83-4,,visaDate derogationGranted,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",2000-02-29,2000-05-28,dated,2000-11-28,,,,,,P6M,theatrical-release,law,settled,inference,false,2000-11-28,,Decree 83-4 of 4 January 1983 (video carriers) | Law 82-652 of 29 July 1982 on audiovisual communication | Decree 2000-1137 of 24 November 2000 amending decree 83-4,,visaDate derogationGranted,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",2000-05-28,2000-11-28,dated,P6M,,,,,,P6M,theatrical-release,law,settled,text,false,2000-11-28,,Decree 83-4 of 4 January 1983 (video carriers) | Law 82-652 of 29 July 1982 on audiovisual communication | Decree 2000-1137 of 24 November 2000 amending decree 83-4,,visaDate derogationGranted,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",2000-11-28,2004-02-29,dated,P6M,,,,,,P6M,theatrical-release,law,settled,text,false,2000-11-28,,Decree 83-4 of 4 January 1983 (video carriers) | Law 82-652 of 29 July 1982 on audiovisual communication | Decree 2000-1137 of 24 November 2000 amending decree 83-4,,visaDate,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",2004-02-29,2004-10-17,dated,P6M,,,,,,P6M,theatrical-release,law,settled,text,false,2000-11-28,,Decree 83-4 of 4 January 1983 (video carriers) | Law 82-652 of 29 July 1982 on audiovisual communication | Decree 2000-1137 of 24 November 2000 amending decree 83-4,,visaDate,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",2004-10-17,2005-04-17,dated,P6M,,,,,,P6M,theatrical-release,law,settled,text,false,2005-04-17,,Decree 83-4 of 4 January 1983 (video carriers) | Law 82-652 of 29 July 1982 on audiovisual communication | Decree 2000-1137 of 24 November 2000 amending decree 83-4 | Decree 2005-352 of 14 April 2005 amending decree 83-4,,visaDate,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",2005-04-17,2005-06-20,dated,P6M,,,,,,P6M,theatrical-release,law,settled,text,false,2005-04-17,,Decree 83-4 of 4 January 1983 (video carriers) | Law 82-652 of 29 July 1982 on audiovisual communication | Decree 2000-1137 of 24 November 2000 amending decree 83-4 | Decree 2005-352 of 14 April 2005 amending decree 83-4,,visaDate,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",2005-06-20,2005-12-20,dated,P6M,,,,,,P6M,theatrical-release,law,settled,text,false,2005-12-20,,Decree 83-4 of 4 January 1983 (video carriers) | Law 82-652 of 29 July 1982 on audiovisual communication | Decree 2000-1137 of 24 November 2000 amending decree 83-4 | Decree 2005-352 of 14 April 2005 amending decree 83-4,,visaDate,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",2005-12-20,2006-06-20,dated,P6M,,,,,,P6M,theatrical-release,law,settled,text,false,2005-12-20,,Decree 83-4 of 4 January 1983 (video carriers) | Law 82-652 of 29 July 1982 on audiovisual communication | Decree 2000-1137 of 24 November 2000 amending decree 83-4 | Decree 2005-352 of 14 April 2005 amending decree 83-4,,visaDate,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",2006-06-20,2006-12-20,dated,P6M,,,,,,P6M,theatrical-release,law,settled,text,false,2006-12-20,,Decree 83-4 of 4 January 1983 (video carriers) | Law 82-652 of 29 July 1982 on audiovisual communication | Decree 2000-1137 of 24 November 2000 amending decree 83-4 | Decree 2005-352 of 14 April 2005 amending decree 83-4,,visaDate,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",2006-12-20,2008-02-29,dated,P6M,,,,,,P6M,theatrical-release,law,settled,text,false,2006-12-20,,Decree 83-4 of 4 January 1983 (video carriers) | Law 82-652 of 29 July 1982 on audiovisual communication | Decree 2000-1137 of 24 November 2000 amending decree 83-4 | Decree 2005-352 of 14 April 2005 amending decree 83-4,,visaDate,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",2008-02-29,2008-12-14,dated,P6M,,,,,,P6M,theatrical-release,law,settled,text,false,2006-12-20,,Decree 83-4 of 4 January 1983 (video carriers) | Law 82-652 of 29 July 1982 on audiovisual communication | Decree 2000-1137 of 24 November 2000 amending decree 83-4 | Decree 2005-352 of 14 April 2005 amending decree 83-4,,visaDate,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",2008-12-14,2009-02-14,dated,2009-06-14,,,,,,P4M,theatrical-release,law,settled,inference,false,2009-06-14,,Law 2009-669 of 12 June 2009 on creation and the internet,,visaDate,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",2009-02-14,2009-03-12,dated,P4M,,,,,,P4M,theatrical-release,law,settled,text,false,2009-06-14,,Law 2009-669 of 12 June 2009 on creation and the internet,,visaDate,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",2009-03-12,2009-06-14,dated,P4M,,,,,,P4M,theatrical-release,law,settled,text,false,2009-07-12,accord-2009-07-06,Law 2009-669 of 12 June 2009 on creation and the internet,,visaDate,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",2009-06-14,2009-12-24,dated,P4M,,,,,,P4M,theatrical-release,law,settled,text,false,2009-07-12,accord-2009-07-06,Law 2009-669 of 12 June 2009 on creation and the internet,,,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",2009-12-24,2009-12-25,dated,P4M,,,,,,P4M,theatrical-release,law,settled,text,false,2010-04-24,accord-2009-07-06,\"Cinema code, article L. 231-1\",,,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",2009-12-25,2010-01-23,dated,P4M,,,,,,P4M,theatrical-release,law,settled,text,false,2010-04-24,accord-2009-07-06,\"Cinema code, article L. 231-1\",,derogationGranted,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",2010-01-23,2018-10-10,dated,P4M,,,,,,P4M,theatrical-release,law,settled,text,false,2010-04-24,accord-2009-07-06,\"Cinema code, article L. 231-1\",,derogationGranted,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",2018-10-10,2018-11-10,dated,P4M,,,,,,P4M,theatrical-release,law,settled,text,false,2019-02-10,accord-2018-09-06,\"Cinema code, article L. 231-1\",,derogationGranted,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",2018-11-10,2018-11-23,dated,P4M,,,,,,P4M,theatrical-release,law,settled,text,false,2019-02-10,accord-2018-09-06,\"Cinema code, article L. 231-1\",,derogationGranted,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",2018-11-23,2018-11-24,dated,P4M,,,,,,P4M,theatrical-release,law,settled,text,false,2019-03-23,accord-2018-09-06,\"Cinema code, article L. 231-1\",,derogationGranted,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",2018-11-24,2018-12-20,dated,P4M,,,,,,P4M,theatrical-release,law,settled,text,false,2019-03-23,accord-2018-09-06,\"Cinema code, article L. 231-1\",,derogationGranted admissionsInFourthWeek,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",2018-12-20,2019-11-25,dated,P4M,,,,,,P4M,theatrical-release,law,settled,text,false,2019-03-23,accord-2018-09-06,\"Cinema code, article L. 231-1\",,derogationGranted,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",2019-11-25,2019-12-22,dated,P4M,,,,,,P4M,theatrical-release,law,settled,text,false,2019-03-23,accord-2018-09-06,\"Cinema code, article L. 231-1\",,derogationGranted admissionsAfterFourWeeks,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",2019-12-22,2020-03-15,dated,P4M,,,,,,P4M,theatrical-release,law,settled,text,false,2019-03-23,accord-2018-09-06,\"Cinema code, article L. 231-1\",,derogationGranted,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",2020-03-15,2020-08-01,dated,P4M,,,,,,P4M,theatrical-release,law,settled,text,false,2019-03-23,accord-2018-09-06,\"Cinema code, article L. 231-1\",,derogationGranted,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",2020-08-01,2020-08-28,dated,P4M,,,,,,P4M,theatrical-release,law,settled,text,false,2019-03-23,accord-2018-09-06,\"Cinema code, article L. 231-1\",,derogationGranted admissionsAfterFourWeeks,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",2020-08-28,2021-10-10,dated,P4M,,,,,,P4M,theatrical-release,law,settled,text,false,2019-03-23,accord-2018-09-06,\"Cinema code, article L. 231-1\",,derogationGranted,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",2021-10-10,2021-11-10,dated,P4M,,,,,,P4M,theatrical-release,law,settled,text,false,2022-02-10,accord-2022-01-24,\"Cinema code, article L. 231-1\",,derogationGranted,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",2021-11-10,2023-06-06,dated,P4M,,,,,,P4M,theatrical-release,law,settled,text,false,2022-02-10,accord-2022-01-24,\"Cinema code, article L. 231-1\",,derogationGranted,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",2023-06-06,2023-07-03,dated,P4M,,,,,,P4M,theatrical-release,law,settled,text,false,2023-10-06,accord-2022-01-24,\"Cinema code, article L. 231-1\",,derogationGranted,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",2023-07-03,2024-10-10,dated,P4M,,,,,,P4M,theatrical-release,law,settled,text,false,2023-10-06,accord-2022-01-24,\"Cinema code, article L. 231-1\",,derogationGranted,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",2024-10-10,2024-11-10,dated,P4M,,,,,,P4M,theatrical-release,law,settled,text,false,2025-02-10,accord-2025-02-06,\"Cinema code, article L. 231-1\",,derogationGranted,2026-11-22,2.0.0\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",2024-11-10,2201-01-01,dated,P4M,,,,,,P4M,theatrical-release,law,settled,text,false,2025-02-10,accord-2025-02-06,\"Cinema code, article L. 231-1\",,derogationGranted,2026-11-22,2.0.0\r\n"
        }
      }
    },
    "getErasCsv": {
      "200": {
        "text/csv": {
          "window": "﻿territory;medium;tier;service;label;from;until;status;opens;closings;exclusiveUntil;contractualUntil;earliestPossible;latestPossible;delay;anchor;nature;certainty;evidence;hypothetical;ruleSet;regime;legalBasis;because;missingFacts;knownOn;rulebook\r\nFR;tvod;;;Transactional VOD (rental and EST);1895-12-28;2005-05-04;dated;2005-12-20;;;2005-12-20;;;P231D;theatrical-release;agreement;settled;official;false;2005-12-20;;Film-on-demand protocol of 20 December 2005;;;2026-11-22;2.0.0\r\nFR;tvod;;;Transactional VOD (rental and EST);2005-05-04;2005-12-20;dated;P231D;;;2005-12-20;;;P231D;theatrical-release;agreement;settled;official;false;2005-12-20;;Film-on-demand protocol of 20 December 2005;;;2026-11-22;2.0.0\r\nFR;tvod;;;Transactional VOD (rental and EST);2005-12-20;2006-05-03;dated;P231D;;;;;;P231D;theatrical-release;agreement;settled;official;false;2005-12-20;;Film-on-demand protocol of 20 December 2005;;;2026-11-22;2.0.0\r\nFR;tvod;;;Transactional VOD (rental and EST);2006-05-03;2009-03-13;dated;2009-07-12;;;2009-07-12;;;P4M;theatrical-release;extended-agreement;settled;text;false;2009-07-12;accord-2009-07-06;Agreement of 6 July 2009 on the rearrangement of the media chronology | Order of 9 July 2009 extending the agreement of 6 July 2009;;;2026-11-22;2.0.0\r\nFR;tvod;;;Transactional VOD (rental and EST);2009-03-13;2009-07-12;dated;P4M;;;2009-07-12;;;P4M;theatrical-release;extended-agreement;settled;text;false;2009-07-12;accord-2009-07-06;Agreement of 6 July 2009 on the rearrangement of the media chronology | Order of 9 July 2009 extending the agreement of 6 July 2009;;;2026-11-22;2.0.0\r\nFR;tvod;;;Transactional VOD (rental and EST);2009-07-12;2009-12-24;dated;P4M;;;;;;P4M;theatrical-release;extended-agreement;settled;text;false;2009-07-12;accord-2009-07-06;Agreement of 6 July 2009 on the rearrangement of the media chronology | Order of 9 July 2009 extending the agreement of 6 July 2009;;;2026-11-22;2.0.0\r\nFR;tvod;;;Transactional VOD (rental and EST);2009-12-24;2009-12-25;dated;P4M;;;;;;P4M;theatrical-release;extended-agreement;settled;text;false;2010-04-24;accord-2009-07-06;Agreement of 6 July 2009 on the rearrangement of the media chronology | Order of 9 July 2009 extending the agreement of 6 July 2009;;;2026-11-22;2.0.0\r\nFR;tvod;;;Transactional VOD (rental and EST);2009-12-25;2010-01-23;dated;P4M;;;;;;P4M;theatrical-release;extended-agreement;settled;text;false;2010-04-24;accord-2009-07-06;Agreement of 6 July 2009 on the rearrangement of the media chronology | Order of 9 July 2009 extending the agreement of 6 July 2009;;derogationGranted;2026-11-22;2.0.0\r\nFR;tvod;;;Transactional VOD (rental and EST);2010-01-23;2018-10-10;dated;P4M;;;;;;P4M;theatrical-release;extended-agreement;settled;text;false;2010-04-24;accord-2009-07-06;Agreement of 6 July 2009 on the rearrangement of the media chronology | Order of 9 July 2009 extending the agreement of 6 July 2009;;derogationGranted;2026-11-22;2.0.0\r\nFR;tvod;;;Transactional VOD (rental and EST);2018-10-10;2018-11-10;dated;P4M;;;;;;P4M;theatrical-release;extended-agreement;settled;press;false;2019-02-10;accord-2018-09-06;Agreement of 6 September 2018 on the rearrangement of the media chronology | Amendment of 21 December 2018 to the agreement of 6 September 2018 | Order of 25 January 2019 extending the agreement of 6 September 2018 as amended;;derogationGranted;2026-11-22;2.0.0\r\nFR;tvod;;;Transactional VOD (rental and EST);2018-11-10;2018-11-23;dated;P4M;;;;;;P4M;theatrical-release;extended-agreement;settled;press;false;2019-02-10;accord-2018-09-06;Agreement of 6 September 2018 on the rearrangement of the media chronology | Amendment of 21 December 2018 to the agreement of 6 September 2018 | Order of 25 January 2019 extending the agreement of 6 September 2018 as amended;;derogationGranted;2026-11-22;2.0.0\r\nFR;tvod;;;Transactional VOD (rental and EST);2018-11-23;2018-11-24;dated;P4M;;;;;;P4M;theatrical-release;extended-agreement;settled;press;false;2019-03-23;accord-2018-09-06;Agreement of 6 September 2018 on the rearrangement of the media chronology | Amendment of 21 December 2018 to the agreement of 6 September 2018 | Order of 25 January 2019 extending the agreement of 6 September 2018 as amended;;derogationGranted;2026-11-22;2.0.0\r\nFR;tvod;;;Transactional VOD (rental and EST);2018-11-24;2018-12-20;dated;P4M;;;;;;P4M;theatrical-release;extended-agreement;settled;press;false;2019-03-23;accord-2018-09-06;Agreement of 6 September 2018 on the rearrangement of the media chronology | Amendment of 21 December 2018 to the agreement of 6 September 2018 | Order of 25 January 2019 extending the agreement of 6 September 2018 as amended;;derogationGranted admissionsInFourthWeek;2026-11-22;2.0.0\r\nFR;tvod;;;Transactional VOD (rental and EST);2018-12-20;2019-11-25;dated;P4M;;;;;;P4M;theatrical-release;extended-agreement;settled;press;false;2019-03-23;accord-2018-09-06;Agreement of 6 September 2018 on the rearrangement of the media chronology | Amendment of 21 December 2018 to the agreement of 6 September 2018 | Order of 25 January 2019 extending the agreement of 6 September 2018 as amended;;derogationGranted;2026-11-22;2.0.0\r\nFR;tvod;;;Transactional VOD (rental and EST);2019-11-25;2019-12-22;dated;P4M;;;;;;P4M;theatrical-release;extended-agreement;settled;press;false;2019-03-23;accord-2018-09-06;Agreement of 6 September 2018 on the rearrangement of the media chronology | Amendment of 21 December 2018 to the agreement of 6 September 2018 | Order of 25 January 2019 extending the agreement of 6 September 2018 as amended;;derogationGranted admissionsAfterFourWeeks;2026-11-22;2.0.0\r\nFR;tvod;;;Transactional VOD (rental and EST);2019-12-22;2020-03-15;dated;P4M;;;;;;P4M;theatrical-release;extended-agreement;settled;press;false;2019-03-23;accord-2018-09-06;Agreement of 6 September 2018 on the rearrangement of the media chronology | Amendment of 21 December 2018 to the agreement of 6 September 2018 | Order of 25 January 2019 extending the agreement of 6 September 2018 as amended;;derogationGranted;2026-11-22;2.0.0\r\nFR;tvod;;;Transactional VOD (rental and EST);2020-03-15;2020-08-01;dated;P4M;;;;;;P4M;theatrical-release;extended-agreement;settled;press;false;2019-03-23;accord-2018-09-06;Agreement of 6 September 2018 on the rearrangement of the media chronology | Amendment of 21 December 2018 to the agreement of 6 September 2018 | Order of 25 January 2019 extending the agreement of 6 September 2018 as amended;;derogationGranted;2026-11-22;2.0.0\r\nFR;tvod;;;Transactional VOD (rental and EST);2020-08-01;2020-08-28;dated;P4M;;;;;;P4M;theatrical-release;extended-agreement;settled;press;false;2019-03-23;accord-2018-09-06;Agreement of 6 September 2018 on the rearrangement of the media chronology | Amendment of 21 December 2018 to the agreement of 6 September 2018 | Order of 25 January 2019 extending the agreement of 6 September 2018 as amended;;derogationGranted admissionsAfterFourWeeks;2026-11-22;2.0.0\r\nFR;tvod;;;Transactional VOD (rental and EST);2020-08-28;2021-10-10;dated;P4M;;;;;;P4M;theatrical-release;extended-agreement;settled;press;false;2019-03-23;accord-2018-09-06;Agreement of 6 September 2018 on the rearrangement of the media chronology | Amendment of 21 December 2018 to the agreement of 6 September 2018 | Order of 25 January 2019 extending the agreement of 6 September 2018 as amended;;derogationGranted;2026-11-22;2.0.0\r\nFR;tvod;;;Transactional VOD (rental and EST);2021-10-10;2021-11-10;dated;P4M;;;;;;P4M;theatrical-release;extended-agreement;settled;press;false;2022-02-10;accord-2022-01-24;Agreement of 24 January 2022 on the rearrangement of the media chronology | Order of 4 February 2022 extending the agreement of 24 January 2022;;derogationGranted;2026-11-22;2.0.0\r\nFR;tvod;;;Transactional VOD (rental and EST);2021-11-10;2023-06-06;dated;P4M;;;;;;P4M;theatrical-release;extended-agreement;settled;press;false;2022-02-10;accord-2022-01-24;Agreement of 24 January 2022 on the rearrangement of the media chronology | Order of 4 February 2022 extending the agreement of 24 January 2022;;derogationGranted;2026-11-22;2.0.0\r\nFR;tvod;;;Transactional VOD (rental and EST);2023-06-06;2023-07-03;dated;P4M;;;;;;P4M;theatrical-release;extended-agreement;settled;press;false;2023-10-06;accord-2022-01-24;Agreement of 24 January 2022 on the rearrangement of the media chronology | Order of 4 February 2022 extending the agreement of 24 January 2022;;derogationGranted;2026-11-22;2.0.0\r\nFR;tvod;;;Transactional VOD (rental and EST);2023-07-03;2024-10-10;dated;P4M;;;;;;P4M;theatrical-release;extended-agreement;settled;press;false;2023-10-06;accord-2022-01-24;Agreement of 24 January 2022 on the rearrangement of the media chronology | Order of 4 February 2022 extending the agreement of 24 January 2022;;derogationGranted;2026-11-22;2.0.0\r\nFR;tvod;;;Transactional VOD (rental and EST);2024-10-10;2024-11-10;dated;P4M;;;;;;P4M;theatrical-release;extended-agreement;settled;press;false;2025-02-10;accord-2025-02-06;Agreement of 6 February 2025 on the rearrangement of the media chronology | Order of 6 February 2025 extending the agreement of 6 February 2025;;derogationGranted;2026-11-22;2.0.0\r\nFR;tvod;;;Transactional VOD (rental and EST);2024-11-10;2027-10-10;dated;P4M;;;;;;P4M;theatrical-release;extended-agreement;settled;press;false;2025-02-10;accord-2025-02-06;Agreement of 6 February 2025 on the rearrangement of the media chronology | Order of 6 February 2025 extending the agreement of 6 February 2025;;derogationGranted;2026-11-22;2.0.0\r\nFR;tvod;;;Transactional VOD (rental and EST);2027-10-10;2201-01-01;dated;P4M;;;;;;P4M;theatrical-release;extended-agreement;provisional;press;false;2025-02-10;accord-2025-02-06;Agreement of 6 February 2025 on the rearrangement of the media chronology | Order of 6 February 2025 extending the agreement of 6 February 2025;;derogationGranted;2026-11-22;2.0.0\r\n"
        }
      }
    },
    "listRuleSets": {
      "200": {
        "application/json": {
          "asked": {
            "territory": "FR",
            "ruleSets": [
              {
                "id": "1983-01-07",
                "formerIds": [],
                "until": "1987-01-29",
                "publishedOn": "1983-01-05",
                "regime": null,
                "summary": "Decree 83-4: video waits one year from the visa.",
                "texts": [
                  {
                    "text": "decret-83-4",
                    "article": null
                  }
                ],
                "links": {
                  "self": "/v1/rule-sets/1983-01-07?territory=FR"
                }
              }
            ]
          }
        }
      }
    },
    "getRuleSet": {
      "200": {
        "application/json": {
          "set": {
            "id": "2025-02-10",
            "summary": "Agreement of 6 February 2025, extended by the order of the same day: the calendar of 2022, co-exploitation included.",
            "publication": {
              "on": "2025-02-09",
              "evidence": "press"
            },
            "entryIntoForce": {
              "evidence": "official",
              "note": "The day after publication: the earlier orders are repealed from that day."
            },
            "regime": "accord-2025-02-06",
            "texts": [
              {
                "text": "accord-2025-02-06",
                "article": null
              }
            ],
            "checkedOn": "2026-11-22",
            "windows": [
              {
                "medium": "theatrical",
                "rule": "delay",
                "opens": [
                  {
                    "after": "theatrical-release",
                    "delay": {
                      "months": 0
                    },
                    "evidence": "text"
                  }
                ],
                "nature": "practice",
                "legalBasis": []
              }
            ],
            "derogation": {
              "decides": {
                "medium": "physical-video"
              },
              "grantedBy": {
                "fact": "derogationGranted",
                "is": true
              },
              "eligible": [
                {
                  "fact": "admissionsAfterFourWeeks",
                  "atMost": 100000
                }
              ],
              "evidence": "text",
              "legalBasis": [
                {
                  "text": "code-cinema-d231",
                  "article": "D. 231-2"
                }
              ],
              "criterion": "the CNC grants the derogation to films with at most 100,000 admissions at the end of their fourth week",
              "silence": "Silence of three working days, Monday to Saturday, is consent, since the decree of 25 February 2022 (R. 231-6); two months before."
            },
            "outside": [
              {
                "id": "sixty-minutes-or-less",
                "when": [
                  {
                    "fact": "runtimeMinutes",
                    "atMost": 60
                  }
                ],
                "media": [
                  "tvod"
                ],
                "evidence": "inference",
                "legalBasis": [
                  {
                    "text": "accord-2025-02-06",
                    "article": null
                  }
                ],
                "reason": "the agreement of 2022 leaves a work of sixty minutes or less outside (point 1.9), and that of 2025 is taken to do so too"
              }
            ],
            "closings": [
              {
                "id": "free-tv-exclusivity",
                "media": [
                  "svod"
                ],
                "when": [
                  {
                    "fact": "freeTvAcquired",
                    "is": true
                  }
                ],
                "from": {
                  "after": "theatrical-release",
                  "delay": {
                    "months": 22
                  },
                  "evidence": "official"
                },
                "until": [
                  {
                    "after": "theatrical-release",
                    "delay": {
                      "months": 36
                    },
                    "evidence": "inference"
                  }
                ],
                "legalBasis": [
                  {
                    "text": "accord-2025-02-06",
                    "article": null
                  }
                ],
                "reason": "a free channel holds the film, and no co-exploitation agreement is stated: it has exclusivity against subscription VOD from 22 to 36 months"
              }
            ],
            "notes": [
              "The showings of article R. 211-45 (at most 500 over two days; or 30, 100 for documentaries) do not start the clock either."
            ]
          }
        }
      }
    },
    "listRegimes": {
      "200": {
        "application/json": {
          "asked": {
            "territory": "FR",
            "regimes": [
              {
                "id": "accord-2009-07-06",
                "label": "Agreement of 6 July 2009",
                "agreement": [
                  "accord-2009-07-06"
                ],
                "extendedBy": [
                  "arrete-2009-07-09"
                ],
                "signatories": {
                  "signedOn": "2009-07-06",
                  "signed": [
                    {
                      "service": "canal-plus",
                      "evidence": "text"
                    }
                  ],
                  "notSigned": []
                },
                "lastDay": null,
                "term": "Two years, then tacitly renewed year by year (point 3 of the agreement).",
                "breach": {
                  "evidence": "inference",
                  "legalBasis": [
                    {
                      "text": "code-cinema-l421-1",
                      "article": "L. 421-1"
                    }
                  ],
                  "text": "A breach of the extended agreement can cost a warning, aid cut, paid back or withdrawn, and a fine of at most 3 % of the turnover, 5 % if repeated within five years."
                },
                "notices": [],
                "notes": [
                  "Between its signatories the agreement runs from its signature on 6 July 2009 (point 3)."
                ],
                "ruleSets": [
                  "2009-07-12"
                ]
              }
            ]
          }
        }
      }
    },
    "listProposals": {
      "200": {
        "application/json": {
          "asked": {
            "territory": "FR",
            "proposals": [
              {
                "id": "bonnell-2014",
                "label": "Bonnell report",
                "author": "René Bonnell",
                "madeOn": "2014-01-08",
                "fate": "Not adopted.",
                "source": {
                  "label": "Press, January 2014",
                  "url": "https://www.clubic.com/pro/actualite-e-business/actualite-611266-rapport-bonnell-numerique.html",
                  "evidence": "press"
                },
                "checkedOn": "2026-11-22",
                "changes": [
                  {
                    "medium": "physical-video",
                    "delay": {
                      "months": 4
                    },
                    "evidence": "press"
                  }
                ],
                "notes": []
              }
            ]
          }
        }
      }
    },
    "getProposal": {
      "200": {
        "application/json": {
          "proposal": {
            "id": "filippetti-2014",
            "label": "The plan of July 2014: subscription VOD from 36 to 24 months",
            "author": "Aurélie Filippetti, minister of culture",
            "madeOn": "2014-07-21",
            "fate": "Announced “for the autumn”, never adopted.",
            "source": {
              "label": "Ministry of culture, 21 July 2014",
              "url": "https://www.culture.gouv.fr/Actualites/Chronologie-des-medias-un-nouvel-equilibre",
              "evidence": "official"
            },
            "checkedOn": "2026-11-22",
            "changes": [
              {
                "medium": "pay-tv-first",
                "tiers": [
                  "with-agreement"
                ],
                "delay": {
                  "months": 8
                },
                "evidence": "inference"
              }
            ],
            "notes": [
              "The ministry says “two months earlier” for television; the figures by channel are derived from it."
            ]
          }
        }
      }
    },
    "listCases": {
      "200": {
        "application/json": {
          "asked": {
            "territory": "FR",
            "cases": [
              {
                "name": "Star Wars VII comes out on disc on the very day, four months after",
                "theatricalReleaseDate": "2015-12-16",
                "expect": [
                  {
                    "medium": "physical-video",
                    "opensOn": "2016-04-16"
                  }
                ],
                "source": "press, 2016"
              }
            ]
          }
        }
      }
    },
    "listFacts": {
      "200": {
        "application/json": {
          "asked": {
            "territory": "FR",
            "facts": [
              {
                "id": "theatricalReleaseDate",
                "type": "date",
                "unit": null,
                "label": "National theatrical release",
                "question": "On which day was the film released in the cinemas of the territory, by the national date printed on the advertising?",
                "note": "In France, previews, early showings even if paid and the showings of article R. 211-45 (a single one, or a few, under a temporary visa) do not count: a film that had no others was never released. A re-release does not restart the clock.",
                "moves": [
                  "theatrical"
                ],
                "territories": [
                  "AT"
                ]
              }
            ]
          }
        }
      }
    },
    "listLegalTexts": {
      "200": {
        "application/json": {
          "asked": {
            "legalTexts": [
              {
                "id": "loi-82-652",
                "title": "Law 82-652 of 29 July 1982 on audiovisual communication",
                "citation": "law 82-652",
                "signedOn": "1982-07-29",
                "publishedOn": null,
                "identifiers": [],
                "url": null,
                "known": "text",
                "checkedOn": "2026-11-22",
                "note": "Article 89: a delay set by decree, between 6 and 18 months, from the visa."
              }
            ]
          }
        }
      }
    },
    "listMedia": {
      "200": {
        "application/json": {
          "asked": {
            "media": [
              {
                "id": "theatrical",
                "label": "Theatres",
                "startsTheClock": true,
                "tiers": [],
                "note": "The national release, printed on the advertising, is where every delay starts.",
                "avails": {
                  "licenseTypes": [],
                  "releaseTypes": [
                    "Theatrical"
                  ],
                  "note": "Avails has no license type for theatres; `ReleaseType` names them."
                }
              }
            ]
          }
        }
      }
    },
    "compareRuleSets": {
      "200": {
        "application/json": {
          "sets": {
            "territory": "FR",
            "before": {
              "id": "2010-04-24",
              "formerIds": [],
              "until": "2019-02-10",
              "publishedOn": "2010-04-23",
              "regime": "accord-2009-07-06",
              "summary": "Decree 2010-397: the derogation exists, for films with fewer than 200 admissions in the fourth week.",
              "texts": [
                {
                  "text": "decret-2010-397",
                  "article": null
                }
              ],
              "links": {
                "self": "/v1/rule-sets/2010-04-24?territory=FR"
              }
            },
            "after": {
              "id": "2019-02-10",
              "formerIds": [],
              "until": "2019-03-23",
              "publishedOn": "2019-02-10",
              "regime": "accord-2018-09-06",
              "summary": "Agreement of 6 September 2018 and its amendment, extended by the order of 25 January 2019.",
              "texts": [
                {
                  "text": "accord-2018-09-06",
                  "article": null
                }
              ],
              "links": {
                "self": "/v1/rule-sets/2019-02-10?territory=FR"
              }
            },
            "rows": [
              {
                "medium": "theatrical",
                "tier": null,
                "label": "Theatres",
                "change": "unchanged",
                "differences": [],
                "before": {
                  "rule": "delay",
                  "opens": [
                    {
                      "after": "theatrical-release",
                      "delay": {
                        "months": 0
                      },
                      "evidence": "text"
                    }
                  ],
                  "floor": false,
                  "notBefore": null,
                  "contested": null,
                  "nature": "practice",
                  "legalBasis": [],
                  "lateBasis": null,
                  "derogated": null,
                  "variants": [],
                  "exclusiveUntil": null,
                  "powers": [],
                  "closings": [],
                  "outside": [],
                  "note": null
                },
                "after": {
                  "rule": "delay",
                  "opens": [
                    {
                      "after": "theatrical-release",
                      "delay": {
                        "months": 0
                      },
                      "evidence": "text"
                    }
                  ],
                  "floor": false,
                  "notBefore": null,
                  "contested": null,
                  "nature": "practice",
                  "legalBasis": [],
                  "lateBasis": null,
                  "derogated": null,
                  "variants": [],
                  "exclusiveUntil": null,
                  "powers": [],
                  "closings": [],
                  "outside": [],
                  "note": null
                },
                "changedBy": []
              }
            ],
            "counts": {
              "added": 0,
              "removed": 0,
              "changed": 11,
              "unchanged": 4
            },
            "legalTexts": {
              "decret-2010-397": {
                "title": "Decree 2010-397 of 22 April 2010 (derogation to the video delay)",
                "signedOn": "2010-04-22",
                "publishedOn": "2010-04-23",
                "url": null,
                "checkedOn": "2026-11-22"
              }
            },
            "links": {
              "self": "/v1/rule-sets/2010-04-24/compare/2019-02-10?territory=FR",
              "reverse": "/v1/rule-sets/2019-02-10/compare/2010-04-24?territory=FR"
            }
          }
        }
      }
    },
    "getMediumHistory": {
      "200": {
        "application/json": {
          "medium": {
            "territory": "FR",
            "medium": "svod",
            "label": "Subscription VOD",
            "windows": [
              {
                "tier": "without-agreement",
                "label": "Subscription VOD, service without an agreement",
                "history": [
                  {
                    "from": "1983-01-07",
                    "until": "2005-12-20",
                    "rule": "contract",
                    "opens": [],
                    "floor": false,
                    "notBefore": null,
                    "contested": null,
                    "nature": null,
                    "legalBasis": [],
                    "lateBasis": null,
                    "derogated": null,
                    "variants": [],
                    "exclusiveUntil": null,
                    "powers": [],
                    "closings": [],
                    "outside": [],
                    "note": null,
                    "texts": [
                      {
                        "text": "decret-83-4",
                        "article": null
                      }
                    ],
                    "entryIntoForce": {
                      "evidence": "inference",
                      "note": "One clear day after publication (decree of 5 November 1870)."
                    },
                    "ruleSets": [
                      {
                        "id": "1983-01-07",
                        "regime": null,
                        "legalBasis": [],
                        "evidence": null
                      }
                    ]
                  }
                ],
                "proposals": [
                  {
                    "id": "lescure-2013",
                    "label": "Report of the Lescure mission",
                    "author": "Lescure mission (Acte II de l'exception culturelle)",
                    "madeOn": "2013-05-13",
                    "fate": "Not adopted; negotiations opened.",
                    "delay": {
                      "months": 18
                    },
                    "evidence": "press",
                    "note": null,
                    "source": {
                      "label": "Press, May 2013",
                      "url": "http://www.generation-nt.com/lescure-rapport-mission-chronologie-medias-vod-actualite-1731162.html?tri=p",
                      "evidence": "press"
                    },
                    "links": {
                      "proposal": "/v1/proposals/lescure-2013?territory=FR",
                      "adopt": "/v1/chronology?theatricalReleaseDate=2013-05-13&territory=FR&medium=svod&tier=without-agreement&knownOn=2013-05-13&adopt=lescure-2013%402013-05-13"
                    }
                  }
                ]
              }
            ],
            "legalTexts": {
              "decret-83-4": {
                "title": "Decree 83-4 of 4 January 1983 (video carriers)",
                "signedOn": "1983-01-04",
                "publishedOn": "1983-01-05",
                "url": null,
                "checkedOn": "2026-11-22"
              }
            },
            "links": {
              "self": "/v1/media/svod/history?tier=without-agreement&territory=FR"
            }
          }
        }
      }
    },
    "listServices": {
      "200": {
        "application/json": {
          "asked": {
            "services": [
              {
                "id": "netflix",
                "checkedOn": "2026-11-22",
                "names": [
                  {
                    "name": "Netflix"
                  }
                ],
                "media": [
                  "svod"
                ],
                "territories": [
                  {
                    "territory": "FR",
                    "launch": {
                      "effective": {
                        "on": "2014-09-15",
                        "evidence": "press",
                        "sources": [
                          "https://www.journaldunet.com/media/publishers/bouygues-propose-netflix-0914.shtml"
                        ]
                      }
                    },
                    "prices": [
                      {
                        "amount": 7.99,
                        "currency": "EUR",
                        "period": "month",
                        "plan": "one screen",
                        "evidence": "press",
                        "sources": [
                          "https://recollects55.rssing.com/chan-24226571/article2472.html"
                        ],
                        "note": "The first month is free. Another source has 7.99 to 9.99 EUR (come4news.com); this one itemises the three plans."
                      }
                    ],
                    "tiers": [
                      {
                        "medium": "svod",
                        "tier": "without-agreement",
                        "from": "2014-09-15",
                        "sinceLaunch": true,
                        "until": "2022-02-22",
                        "evidence": "press",
                        "sources": [
                          "http://terrafemina.com/culture/culture-web/articles/47663-chronologie-des-medias-netflix-ne-fera-pas-mieux-que-la-concurrence-en-france.html"
                        ]
                      }
                    ],
                    "notes": []
                  }
                ],
                "notes": []
              }
            ]
          }
        }
      }
    },
    "getService": {
      "200": {
        "application/json": {
          "service": {
            "id": "netflix",
            "checkedOn": "2026-11-22",
            "names": [
              {
                "name": "Netflix"
              }
            ],
            "media": [
              "svod"
            ],
            "territories": [
              {
                "territory": "FR",
                "launch": {
                  "effective": {
                    "on": "2014-09-15",
                    "evidence": "press",
                    "sources": [
                      "https://www.journaldunet.com/media/publishers/bouygues-propose-netflix-0914.shtml"
                    ]
                  }
                },
                "prices": [
                  {
                    "amount": 7.99,
                    "currency": "EUR",
                    "period": "month",
                    "plan": "one screen",
                    "evidence": "press",
                    "sources": [
                      "https://recollects55.rssing.com/chan-24226571/article2472.html"
                    ],
                    "note": "The first month is free. Another source has 7.99 to 9.99 EUR (come4news.com); this one itemises the three plans."
                  }
                ],
                "tiers": [
                  {
                    "medium": "svod",
                    "tier": "without-agreement",
                    "from": "2014-09-15",
                    "sinceLaunch": true,
                    "until": "2022-02-22",
                    "evidence": "press",
                    "sources": [
                      "http://terrafemina.com/culture/culture-web/articles/47663-chronologie-des-medias-netflix-ne-fera-pas-mieux-que-la-concurrence-en-france.html"
                    ]
                  }
                ],
                "notes": []
              }
            ],
            "notes": []
          }
        }
      }
    },
    "listCarriers": {
      "200": {
        "application/json": {
          "asked": {
            "carriers": [
              {
                "id": "orange",
                "checkedOn": "2026-11-22",
                "territory": "FR",
                "names": [
                  {
                    "name": "Orange"
                  }
                ],
                "devices": [
                  {
                    "id": "livebox-play",
                    "name": "Livebox Play",
                    "requires": "The latest version of the interface Polaris."
                  }
                ],
                "carries": [
                  {
                    "service": "netflix",
                    "device": "livebox-play",
                    "status": "effective",
                    "announced": [
                      {
                        "on": "2014-10-02",
                        "for": "2014-11",
                        "evidence": "press",
                        "sources": [
                          "https://static.generation-nt.com/netflix-orange-svod-stephane-richard-livebox-actualite-1907068.html"
                        ],
                        "note": "Two papers have 1 October (europe1.fr, terrafemina.com); the promise goes from early to late November, as sources differ."
                      }
                    ],
                    "effective": {
                      "on": "2014-10-02",
                      "hedged": true,
                      "evidence": "press",
                      "sources": [
                        "https://static.generation-nt.com/netflix-deja-accessible-depuis-semaine-box-orange-actualite-1907296.html"
                      ],
                      "note": "Unannounced, says one source only, in the conditional, and for few subscribers; the others hold SFR, on 8 October, to be the first."
                    }
                  }
                ],
                "notes": []
              }
            ]
          }
        }
      }
    },
    "listChanges": {
      "200": {
        "application/json": {
          "since": {
            "territory": null,
            "since": "2025-01-01",
            "version": "2.0.0",
            "versions": [
              {
                "version": "2.0.0",
                "on": "2026-11-27",
                "summary": "The rules, held against the texts a second time: what leaves a doubt says so, more of the texts was read, and each extended agreement cites the order that makes it compulsory.",
                "future": "No date of an ordinary window changes. What changes is named below.",
                "past": "What changes is named below.",
                "notes": []
              }
            ],
            "changes": [
              {
                "version": "2.0.0",
                "on": "2026-11-27",
                "kind": "law",
                "territory": "AT",
                "ruleSet": "2010-12-31",
                "publishedOn": "2010-12-31",
                "summary": "Austrian reform of 2010: the delays go to the guidelines of the ÖFI, six months at least, which they may let be reduced.",
                "source": null,
                "affects": [
                  {
                    "medium": "theatrical",
                    "tier": null,
                    "label": "Theatres",
                    "releases": {
                      "from": "2010-12-31",
                      "until": null
                    },
                    "movedDates": null
                  }
                ],
                "because": [
                  {
                    "text": "ffg-at-2010",
                    "article": "11a"
                  }
                ],
                "links": {
                  "ruleSet": "/v1/rule-sets/2010-12-31?territory=AT",
                  "compare": "/v1/rule-sets/2005-01-01/compare/2010-12-31?territory=AT"
                }
              }
            ]
          }
        }
      }
    },
    "getChangesFeed": {
      "200": {
        "application/atom+xml": {
          "asked": "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n    <id>urn:uuid:440e8fe6-cc02-835d-ae3c-630a2973e37a</id>\n    <title>Chronologie: what changes</title>\n    <updated>2026-11-27T00:00:00.000Z</updated>\n    <author>\n        <name>Chronologie</name>\n    </author>\n    <link rel=\"alternate\" href=\"http://localhost/v1/changes\"/>\n    <link rel=\"self\" href=\"http://localhost/v1/changes.atom\"/>\n    <subtitle>Changes of the law and of the data. Information, not legal advice.</subtitle>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · AT · Austrian reform of 2010: the delays go to the guidelines of the ÖFI, six months at least, which they may let be reduced.]]></title>\n        <id>urn:uuid:2d35aeb0-8183-89f3-a962-bf59d5dd22b0</id>\n        <link href=\"http://localhost/v1/rule-sets/2005-01-01/compare/2010-12-31?territory=AT\"/>\n        <updated>2026-11-27T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Austrian reform of 2010: the delays go to the guidelines of the ÖFI, six months at least, which they may let be reduced.</p><ul><li>Theatres: releases from 2010-12-31 on</li><li>Physical video (DVD, Blu-ray): releases from 2010-07-01 on (dates move: releases from 2010-07-01 on)</li><li>Transactional VOD (rental and EST): releases from 2009-12-31 on (dates move: releases from 2009-12-31 on)</li><li>Pay-per-view: releases from 2009-12-31 on (dates move: releases from 2009-12-31 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 2009-07-01 on (dates move: releases from 2009-07-01 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 2009-07-01 on (dates move: releases from 2009-07-01 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 2009-07-01 on (dates move: releases from 2009-07-01 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 2009-07-01 on (dates move: releases from 2009-07-01 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 2010-12-31 on</li><li>Subscription VOD, service with an agreement: releases from 2010-12-31 on</li><li>Subscription VOD, service with partial commitments: releases from 2010-12-31 on</li><li>Subscription VOD, service without an agreement: releases from 2010-12-31 on</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 2008-12-31 on (dates move: releases from 2008-12-31 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 2008-12-31 on (dates move: releases from 2008-12-31 on)</li><li>Free, ad-funded VOD: releases from 2010-12-31 on</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>2026-11-27T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · AT · Austrian act of 2004: 6 months for video, 12 for transactional VOD, 18 for pay TV, 24 for free TV.]]></title>\n        <id>urn:uuid:9de93f1a-e8d7-8a06-ac90-71fba826fe32</id>\n        <link href=\"http://localhost/v1/rule-sets/1895-12-28/compare/2005-01-01?territory=AT\"/>\n        <updated>2026-11-27T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Austrian act of 2004: 6 months for video, 12 for transactional VOD, 18 for pay TV, 24 for free TV.</p><ul><li>Theatres: releases from 2005-01-01 on</li><li>Physical video (DVD, Blu-ray): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Transactional VOD (rental and EST): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-per-view: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 2005-01-01 on</li><li>Subscription VOD, service with an agreement: releases from 2005-01-01 on</li><li>Subscription VOD, service with partial commitments: releases from 2005-01-01 on</li><li>Subscription VOD, service without an agreement: releases from 2005-01-01 on</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free, ad-funded VOD: releases from 2005-01-01 on</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>2026-11-27T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · ES · Real Decreto 2062/2008: a subsidised film waits three months before video; contract decides the rest.]]></title>\n        <id>urn:uuid:39599872-fb77-878c-ab4a-e0f23e4b82da</id>\n        <link href=\"http://localhost/v1/rule-sets/1895-12-28/compare/2009-01-13?territory=ES\"/>\n        <updated>2026-11-27T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Real Decreto 2062/2008: a subsidised film waits three months before video; contract decides the rest.</p><ul><li>Theatres: releases from 2009-01-13 on</li><li>Physical video (DVD, Blu-ray): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Transactional VOD (rental and EST): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-per-view: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with partial commitments: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free, ad-funded VOD: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>2026-11-27T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · PT · Lei 42/2004 repeals decree-law 350/93: contract decides.]]></title>\n        <id>urn:uuid:5f7e40a1-062d-815c-ad5a-5e916dee60d2</id>\n        <link href=\"http://localhost/v1/rule-sets/1895-12-28/compare/2004-08-18?territory=PT\"/>\n        <updated>2026-11-27T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Lei 42/2004 repeals decree-law 350/93: contract decides.</p><ul><li>Theatres: releases from 2004-08-18 on</li><li>Physical video (DVD, Blu-ray): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Transactional VOD (rental and EST): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-per-view: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with partial commitments: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free, ad-funded VOD: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>2026-11-27T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Correction · FR · Set of 2025-02-10: that works of sixty minutes or less stay outside the agreement is inferred from that of 2022; no point of that of 2025 is known to say so.]]></title>\n        <id>urn:uuid:12d83dbe-c034-8aa5-a48e-bed7cfbf283c</id>\n        <link href=\"http://localhost/v1/changes\"/>\n        <updated>2026-11-27T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Set of 2025-02-10: that works of sixty minutes or less stay outside the agreement is inferred from that of 2022; no point of that of 2025 is known to say so.</p>]]></content>\n        <category term=\"correction\"/>\n        <published>2026-11-27T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Correction · FR · Sets of 2022-02-10, 2023-10-06 and 2025-02-10: no exclusivity where it is stated that nobody of the medium holds the film.]]></title>\n        <id>urn:uuid:7ee29e96-ee57-8c8b-aa99-2749ecd472ad</id>\n        <link href=\"http://localhost/v1/changes\"/>\n        <updated>2026-11-27T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Sets of 2022-02-10, 2023-10-06 and 2025-02-10: no exclusivity where it is stated that nobody of the medium holds the film.</p><ul><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 2020-11-11 on</li><li>Subscription VOD, service with an agreement: releases from 2020-04-11 on</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 2019-02-11 on</li></ul>]]></content>\n        <category term=\"correction\"/>\n        <published>2026-11-27T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Addition · FR · A running time that is not stated is presumed to be more than sixty minutes: it is no longer among the missing facts. No date changes.]]></title>\n        <id>urn:uuid:683a1c13-b925-802a-abd9-b0729b6f37ea</id>\n        <link href=\"http://localhost/v1/changes\"/>\n        <updated>2026-11-27T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>A running time that is not stated is presumed to be more than sixty minutes: it is no longer among the missing facts. No date changes.</p>]]></content>\n        <category term=\"addition\"/>\n        <published>2026-11-27T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Correction · FR · Sets of 1983-01-07, 1987-01-29 and 1999-01-01: what the minister could shorten case by case is no longer told as certain (video, free television, Canal+); the window keeps its day, and may have opened from the floor on.]]></title>\n        <id>urn:uuid:13ded7ae-969e-8524-aa35-ea22cb9b500e</id>\n        <link href=\"http://localhost/v1/changes\"/>\n        <updated>2026-11-27T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Sets of 1983-01-07, 1987-01-29 and 1999-01-01: what the minister could shorten case by case is no longer told as certain (video, free television, Canal+); the window keeps its day, and may have opened from the floor on.</p><ul><li>Physical video (DVD, Blu-ray): releases from 1982-01-08, before 2000-11-28 (dates move: releases from 1982-01-08, before 2000-11-28)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 1986-01-30, before 1999-01-01 (dates move: releases from 1986-01-30, before 1999-01-01)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 1984-01-30, before 1999-01-01 (dates move: releases from 1984-01-30, before 1999-01-01)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 1984-01-30, before 1999-01-01 (dates move: releases from 1984-01-30, before 1999-01-01)</li></ul>]]></content>\n        <category term=\"correction\"/>\n        <published>2026-11-27T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Correction · FR · Set of 2019-03-23, Covid-19 texts: the reduction of March 2020 is left to the president of the CNC, from 24 March 2020 on, for releases from 25 November 2019 to 14 March 2020; decree 2020-1462 is for releases from 1 August to 29 October 2020, on 30 November 2020 at the earliest.]]></title>\n        <id>urn:uuid:b234f948-5719-8709-abcc-89fd207b768b</id>\n        <link href=\"http://localhost/v1/changes\"/>\n        <updated>2026-11-27T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Set of 2019-03-23, Covid-19 texts: the reduction of March 2020 is left to the president of the CNC, from 24 March 2020 on, for releases from 25 November 2019 to 14 March 2020; decree 2020-1462 is for releases from 1 August to 29 October 2020, on 30 November 2020 at the earliest.</p><ul><li>Physical video (DVD, Blu-ray): releases from 2019-11-14, before 2020-10-30 (dates move: releases from 2019-11-14, before 2020-10-30)</li><li>Transactional VOD (rental and EST): releases from 2019-11-14, before 2020-10-30 (dates move: releases from 2019-11-14, before 2020-10-30)</li></ul>]]></content>\n        <category term=\"correction\"/>\n        <published>2026-11-27T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Addition · Subscription VOD names the fact by which a service acquires the film; a co-exploitation agreement implies it. No date changes.]]></title>\n        <id>urn:uuid:c366bf8c-6215-8a20-ae93-33cda9566c39</id>\n        <link href=\"http://localhost/v1/changes\"/>\n        <updated>2026-11-27T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Subscription VOD names the fact by which a service acquires the film; a co-exploitation agreement implies it. No date changes.</p>]]></content>\n        <category term=\"addition\"/>\n        <published>2026-11-27T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Correction · FR · What rests on an extended agreement cites the order by which it binds everybody too; the derogated delays of 2019 to 2025 cite the agreement once, and article D. 231-2; those of 2010 cite the code too, which has them since 12 July 2014.]]></title>\n        <id>urn:uuid:3d5fabee-f39f-8ed5-a7ae-e542c0ed430e</id>\n        <link href=\"http://localhost/v1/changes\"/>\n        <updated>2026-11-27T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>What rests on an extended agreement cites the order by which it binds everybody too; the derogated delays of 2019 to 2025 cite the agreement once, and article D. 231-2; those of 2010 cite the code too, which has them since 12 July 2014.</p>]]></content>\n        <category term=\"correction\"/>\n        <published>2026-11-27T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Correction · FR · Video of 2000 to 2009 rests on article 89 of law 82-652 too; Canal+ of 1992 to 1998 on the decree of 20 July 1992. Silence of two months was consent from 1983 to 2000, and that of three working days (Monday to Saturday) since 2022. No delay is linked any more to article 70-1 of law 86-1067, which speaks of something else today.]]></title>\n        <id>urn:uuid:201fcf2c-c1d7-8ad3-a4a0-1ddf6b5923a0</id>\n        <link href=\"http://localhost/v1/changes\"/>\n        <updated>2026-11-27T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Video of 2000 to 2009 rests on article 89 of law 82-652 too; Canal+ of 1992 to 1998 on the decree of 20 July 1992. Silence of two months was consent from 1983 to 2000, and that of three working days (Monday to Saturday) since 2022. No delay is linked any more to article 70-1 of law 86-1067, which speaks of something else today.</p>]]></content>\n        <category term=\"correction\"/>\n        <published>2026-11-27T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Correction · FR · M6 and France Télévisions were there on 6 July 2009 at the latest, when they signed; that Arte invests is inferred from five first broadcasts; the end of Netflix&#39;s agreement names its sources.]]></title>\n        <id>urn:uuid:7254090b-96e7-813b-a8fd-c6186febbe0b</id>\n        <link href=\"http://localhost/v1/changes\"/>\n        <updated>2026-11-27T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>M6 and France Télévisions were there on 6 July 2009 at the latest, when they signed; that Arte invests is inferred from five first broadcasts; the end of Netflix&#39;s agreement names its sources.</p>]]></content>\n        <category term=\"correction\"/>\n        <published>2026-11-27T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Correction · Physical video of Belgium, Croatia, Finland, Luxembourg, Poland, Spain and Sweden no longer cites directive 2010/13, which speaks of media services and not of discs. In Italy, that the rules of the release govern the film is inferred. Of two rules that give the same day the better known counts.]]></title>\n        <id>urn:uuid:a1229070-900e-86fb-aa19-275476323b0e</id>\n        <link href=\"http://localhost/v1/changes\"/>\n        <updated>2026-11-27T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Physical video of Belgium, Croatia, Finland, Luxembourg, Poland, Spain and Sweden no longer cites directive 2010/13, which speaks of media services and not of discs. In Italy, that the rules of the release govern the film is inferred. Of two rules that give the same day the better known counts.</p>]]></content>\n        <category term=\"correction\"/>\n        <published>2026-11-27T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Addition · FR · What a breach of an extended agreement costs (articles L. 421-1 and L. 422-1) stands with each regime. New texts: articles L. 232-1, L. 233-1, L. 234-2, L. 421-1, L. 422-1, D. 212-67, R. 211-45 and R. 231-6 of the cinema code, and ordinance 2020-1642.]]></title>\n        <id>urn:uuid:ed671590-91eb-8644-a79c-6ddcfcef71ee</id>\n        <link href=\"http://localhost/v1/changes\"/>\n        <updated>2026-11-27T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>What a breach of an extended agreement costs (articles L. 421-1 and L. 422-1) stands with each regime. New texts: articles L. 232-1, L. 233-1, L. 234-2, L. 421-1, L. 422-1, D. 212-67, R. 211-45 and R. 231-6 of the cinema code, and ordinance 2020-1642.</p>]]></content>\n        <category term=\"addition\"/>\n        <published>2026-11-27T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Addition · FR · Guadeloupe, Martinique, French Guiana, Réunion and Mayotte (GP, MQ, GF, RE, YT) are answered as France, with a notice; PF, NC, WF, PM, BL, MF and TF are refused, with the reason. A film that had only showings under a temporary visa (R. 211-45) was never released. Eleven more films among the cases, with what the computed date does not explain.]]></title>\n        <id>urn:uuid:225e5bee-2ac4-8e9b-ad90-c0a172a4a4ff</id>\n        <link href=\"http://localhost/v1/changes\"/>\n        <updated>2026-11-27T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Guadeloupe, Martinique, French Guiana, Réunion and Mayotte (GP, MQ, GF, RE, YT) are answered as France, with a notice; PF, NC, WF, PM, BL, MF and TF are refused, with the reason. A film that had only showings under a temporary visa (R. 211-45) was never released. Eleven more films among the cases, with what the computed date does not explain.</p>]]></content>\n        <category term=\"addition\"/>\n        <published>2026-11-27T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Addition · FR · The fact `coproducedByFreeTv`, and what it decides: before 2009-07-12 the tier of TF1, M6, France Télévisions and Arte is that of the channel that coproduced the film, or the other; they hold the first from that day on. Tiers of services say whether they are held since the launch (`sinceLaunch`).]]></title>\n        <id>urn:uuid:1faa5ca6-ccc5-85ea-a7b6-b6bd8d49c8fb</id>\n        <link href=\"http://localhost/v1/changes\"/>\n        <updated>2026-11-27T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>The fact `coproducedByFreeTv`, and what it decides: before 2009-07-12 the tier of TF1, M6, France Télévisions and Arte is that of the channel that coproduced the film, or the other; they hold the first from that day on. Tiers of services say whether they are held since the launch (`sinceLaunch`).</p><ul><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 1895-12-28, before 2007-07-12 (dates move: releases from 1895-12-28, before 2007-07-12)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 1895-12-28, before 2007-07-12 (dates move: releases from 1895-12-28, before 2007-07-12)</li></ul>]]></content>\n        <category term=\"addition\"/>\n        <published>2026-11-27T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Correction · DE · The law of the aid is that of the film: the new fact `aidGrantedOn` tells which act governs. While it is not stated, a release before 2025 keeps the rules of its release, by inference; one since 2025 is undetermined where the acts differ.]]></title>\n        <id>urn:uuid:349da3bf-d51c-857f-a6ed-f793217a0d5e</id>\n        <link href=\"http://localhost/v1/changes\"/>\n        <updated>2026-11-27T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>The law of the aid is that of the film: the new fact `aidGrantedOn` tells which act governs. While it is not stated, a release before 2025 keeps the rules of its release, by inference; one since 2025 is undetermined where the acts differ.</p><ul><li>Physical video (DVD, Blu-ray): releases from 2009-01-01 on (dates move: releases from 2025-03-01 on)</li><li>Transactional VOD (rental and EST): releases from 2009-01-01 on (dates move: releases from 2025-03-01 on)</li><li>Pay-per-view: releases from 2009-01-01 on (dates move: releases from 2025-03-01 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 2009-01-01 on (dates move: releases from 2025-03-01 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 2009-01-01 on (dates move: releases from 2025-03-01 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 2009-01-01 on (dates move: releases from 2025-03-01 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 2009-01-01 on (dates move: releases from 2025-03-01 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 2009-01-01 on (dates move: releases from 2025-03-01 on)</li><li>Subscription VOD, service with an agreement: releases from 2009-01-01 on (dates move: releases from 2025-03-01 on)</li><li>Subscription VOD, service with partial commitments: releases from 2009-01-01 on (dates move: releases from 2025-03-01 on)</li><li>Subscription VOD, service without an agreement: releases from 2009-01-01 on (dates move: releases from 2025-03-01 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 2009-01-01 on</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 2009-01-01 on</li><li>Free, ad-funded VOD: releases from 2009-01-01 on</li></ul>]]></content>\n        <category term=\"correction\"/>\n        <published>2026-11-27T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Correction · DE · Set of 2009-01-01 (before: 2010-01-01, which leads there): the act was read, and holds from 1 January 2009 on; pay-per-view waits nine months.]]></title>\n        <id>urn:uuid:d597a15d-91b0-89dc-a92e-87bf12ff9d2e</id>\n        <link href=\"http://localhost/v1/changes\"/>\n        <updated>2026-11-27T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Set of 2009-01-01 (before: 2010-01-01, which leads there): the act was read, and holds from 1 January 2009 on; pay-per-view waits nine months.</p><ul><li>Physical video (DVD, Blu-ray): releases from 2009-01-01, before 2014-01-01 (dates move: releases from 2009-01-01, before 2010-01-01)</li><li>Transactional VOD (rental and EST): releases from 2009-01-01, before 2014-01-01 (dates move: releases from 2009-01-01, before 2010-01-01)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 2009-01-01, before 2014-01-01 (dates move: releases from 2009-01-01, before 2010-01-01)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 2009-01-01, before 2014-01-01 (dates move: releases from 2009-01-01, before 2010-01-01)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 2009-01-01, before 2014-01-01 (dates move: releases from 2009-01-01, before 2010-01-01)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 2009-01-01, before 2014-01-01 (dates move: releases from 2009-01-01, before 2010-01-01)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 2009-01-01, before 2014-01-01 (dates move: releases from 2009-01-01, before 2010-01-01)</li><li>Subscription VOD, service with an agreement: releases from 2009-01-01, before 2014-01-01 (dates move: releases from 2009-01-01, before 2010-01-01)</li><li>Subscription VOD, service with partial commitments: releases from 2009-01-01, before 2014-01-01 (dates move: releases from 2009-01-01, before 2010-01-01)</li><li>Subscription VOD, service without an agreement: releases from 2009-01-01, before 2014-01-01 (dates move: releases from 2009-01-01, before 2010-01-01)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 2009-01-01, before 2014-01-01 (dates move: releases from 2009-01-01, before 2010-01-01)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 2009-01-01, before 2014-01-01 (dates move: releases from 2009-01-01, before 2010-01-01)</li><li>Free, ad-funded VOD: releases from 2009-01-01, before 2014-01-01 (dates move: releases from 2009-01-01, before 2010-01-01)</li><li>Pay-per-view: releases from 2009-01-01, before 2014-01-01 (dates move: releases from 2009-01-01, before 2014-01-01)</li></ul>]]></content>\n        <category term=\"correction\"/>\n        <published>2026-11-27T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Correction · DE · Set of 2014-01-01 (before: 2013-01-01, which leads there): six months for VOD and pay-per-view from that day on, nine before it.]]></title>\n        <id>urn:uuid:aacde756-124a-8dae-a490-6264532489b5</id>\n        <link href=\"http://localhost/v1/changes\"/>\n        <updated>2026-11-27T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Set of 2014-01-01 (before: 2013-01-01, which leads there): six months for VOD and pay-per-view from that day on, nine before it.</p><ul><li>Transactional VOD (rental and EST): releases from 2013-01-01, before 2017-01-01 (dates move: releases from 2013-01-01, before 2017-01-01)</li><li>Pay-per-view: releases from 2013-01-01, before 2017-01-01 (dates move: releases from 2013-01-01, before 2017-01-01)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 2013-01-01, before 2017-01-01 (dates move: releases from 2013-01-01, before 2017-01-01)</li><li>Subscription VOD, service with an agreement: releases from 2013-01-01, before 2017-01-01 (dates move: releases from 2013-01-01, before 2017-01-01)</li><li>Subscription VOD, service with partial commitments: releases from 2013-01-01, before 2017-01-01 (dates move: releases from 2013-01-01, before 2017-01-01)</li><li>Subscription VOD, service without an agreement: releases from 2013-01-01, before 2017-01-01 (dates move: releases from 2013-01-01, before 2017-01-01)</li><li>Physical video (DVD, Blu-ray): releases from 2013-01-01, before 2017-01-01</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 2013-01-01, before 2017-01-01</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 2013-01-01, before 2017-01-01</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 2013-01-01, before 2017-01-01</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 2013-01-01, before 2017-01-01</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 2013-01-01, before 2017-01-01</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 2013-01-01, before 2017-01-01</li><li>Free, ad-funded VOD: releases from 2013-01-01, before 2017-01-01</li></ul>]]></content>\n        <category term=\"correction\"/>\n        <published>2026-11-27T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Correction · DE · Sets of 2017-01-01, 2023-06-15 and 2025-01-01: first days and pay-per-view read in the texts; the latter waits six months since 2017.]]></title>\n        <id>urn:uuid:53a8b548-2f3b-8e26-afed-878b2df1848c</id>\n        <link href=\"http://localhost/v1/changes\"/>\n        <updated>2026-11-27T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Sets of 2017-01-01, 2023-06-15 and 2025-01-01: first days and pay-per-view read in the texts; the latter waits six months since 2017.</p><ul><li>Physical video (DVD, Blu-ray): releases from 2017-01-01, before 2023-06-15</li><li>Transactional VOD (rental and EST): releases from 2017-01-01, before 2023-06-15</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 2017-01-01, before 2023-06-15</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 2017-01-01, before 2023-06-15</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 2017-01-01, before 2023-06-15</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 2017-01-01, before 2023-06-15</li><li>Subscription VOD, service with an agreement of the highest level: releases from 2017-01-01, before 2023-06-15</li><li>Subscription VOD, service with an agreement: releases from 2017-01-01, before 2023-06-15</li><li>Subscription VOD, service with partial commitments: releases from 2017-01-01, before 2023-06-15</li><li>Subscription VOD, service without an agreement: releases from 2017-01-01, before 2023-06-15</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 2017-01-01, before 2023-06-15</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 2017-01-01, before 2023-06-15</li><li>Free, ad-funded VOD: releases from 2017-01-01, before 2023-06-15</li><li>Pay-per-view: releases from 2017-01-01, before 2023-06-15 (dates move: releases from 2017-01-01, before 2023-06-15)</li><li>Pay-per-view: releases from 2023-06-15 on</li></ul>]]></content>\n        <category term=\"correction\"/>\n        <published>2026-11-27T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Correction · AT · Sets of 1895-12-28 and 2016-01-01: while the aid is not stated, the window has no date; since 2016 that of a film with aid does not open before the floors of the reductions (4, 8 or 12 months).]]></title>\n        <id>urn:uuid:998b0ad7-dfa6-8085-a52f-5ecf294156ae</id>\n        <link href=\"http://localhost/v1/changes\"/>\n        <updated>2026-11-27T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Sets of 1895-12-28 and 2016-01-01: while the aid is not stated, the window has no date; since 2016 that of a film with aid does not open before the floors of the reductions (4, 8 or 12 months).</p><ul><li>Physical video (DVD, Blu-ray): releases from 2016-01-01 on (dates move: releases from 2016-01-01 on)</li><li>Transactional VOD (rental and EST): releases from 2016-01-01 on (dates move: releases from 2016-01-01 on)</li><li>Pay-per-view: releases from 2016-01-01 on (dates move: releases from 2016-01-01 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 2016-01-01 on (dates move: releases from 2016-01-01 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 2016-01-01 on (dates move: releases from 2016-01-01 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 2016-01-01 on (dates move: releases from 2016-01-01 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 2016-01-01 on (dates move: releases from 2016-01-01 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 2016-01-01 on (dates move: releases from 2016-01-01 on)</li><li>Subscription VOD, service with an agreement: releases from 2016-01-01 on (dates move: releases from 2016-01-01 on)</li><li>Subscription VOD, service with partial commitments: releases from 2016-01-01 on (dates move: releases from 2016-01-01 on)</li><li>Subscription VOD, service without an agreement: releases from 2016-01-01 on (dates move: releases from 2016-01-01 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 2016-01-01 on (dates move: releases from 2016-01-01 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 2016-01-01 on (dates move: releases from 2016-01-01 on)</li><li>Free, ad-funded VOD: releases from 2016-01-01 on</li></ul>]]></content>\n        <category term=\"correction\"/>\n        <published>2026-11-27T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Correction · ES · Set of 2015-12-06 (before: 2015-12-04, which leads there): Real Decreto 1084/2015 is in force on the day after its publication.]]></title>\n        <id>urn:uuid:19d8daa0-d942-8b70-a888-3a7f33fd0f00</id>\n        <link href=\"http://localhost/v1/changes\"/>\n        <updated>2026-11-27T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Set of 2015-12-06 (before: 2015-12-04, which leads there): Real Decreto 1084/2015 is in force on the day after its publication.</p><ul><li>Physical video (DVD, Blu-ray): releases from 1895-12-28 on (dates move: releases from 1895-12-28, before 2015-12-06)</li><li>Transactional VOD (rental and EST): releases from 1895-12-28 on (dates move: releases from 1895-12-28, before 2015-12-06)</li><li>Pay-per-view: releases from 1895-12-28 on (dates move: releases from 1895-12-28, before 2015-12-06)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28, before 2015-12-06)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28, before 2015-12-06)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28, before 2015-12-06)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28, before 2015-12-06)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 1895-12-28 on (dates move: releases from 1895-12-28, before 2015-12-06)</li><li>Subscription VOD, service with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28, before 2015-12-06)</li><li>Subscription VOD, service with partial commitments: releases from 1895-12-28 on (dates move: releases from 1895-12-28, before 2015-12-06)</li><li>Subscription VOD, service without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28, before 2015-12-06)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 1895-12-28 on (dates move: releases from 1895-12-28, before 2015-12-06)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 1895-12-28 on (dates move: releases from 1895-12-28, before 2015-12-06)</li><li>Free, ad-funded VOD: releases from 1895-12-28 on (dates move: releases from 1895-12-28, before 2015-12-06)</li></ul>]]></content>\n        <category term=\"correction\"/>\n        <published>2026-11-27T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Correction · IT · Set of 2022-07-01: the 90 days are contested, their decree having been annulled. Every date is provisional; since 4 April 2023 a window is undetermined between 90 and 105 days.]]></title>\n        <id>urn:uuid:78ea1bf9-c8c2-8a44-a5cb-78043201b63d</id>\n        <link href=\"http://localhost/v1/changes\"/>\n        <updated>2026-11-27T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Set of 2022-07-01: the 90 days are contested, their decree having been annulled. Every date is provisional; since 4 April 2023 a window is undetermined between 90 and 105 days.</p><ul><li>Physical video (DVD, Blu-ray): releases from 2022-07-01, before 2023-07-12 (dates move: releases from 2023-01-04, before 2023-07-12)</li><li>Transactional VOD (rental and EST): releases from 2022-07-01, before 2023-07-12 (dates move: releases from 2023-01-04, before 2023-07-12)</li><li>Pay-per-view: releases from 2022-07-01, before 2023-07-12 (dates move: releases from 2023-01-04, before 2023-07-12)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 2022-07-01, before 2023-07-12 (dates move: releases from 2023-01-04, before 2023-07-12)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 2022-07-01, before 2023-07-12 (dates move: releases from 2023-01-04, before 2023-07-12)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 2022-07-01, before 2023-07-12 (dates move: releases from 2023-01-04, before 2023-07-12)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 2022-07-01, before 2023-07-12 (dates move: releases from 2023-01-04, before 2023-07-12)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 2022-07-01, before 2023-07-12 (dates move: releases from 2023-01-04, before 2023-07-12)</li><li>Subscription VOD, service with an agreement: releases from 2022-07-01, before 2023-07-12 (dates move: releases from 2023-01-04, before 2023-07-12)</li><li>Subscription VOD, service with partial commitments: releases from 2022-07-01, before 2023-07-12 (dates move: releases from 2023-01-04, before 2023-07-12)</li><li>Subscription VOD, service without an agreement: releases from 2022-07-01, before 2023-07-12 (dates move: releases from 2023-01-04, before 2023-07-12)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 2022-07-01, before 2023-07-12 (dates move: releases from 2023-01-04, before 2023-07-12)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 2022-07-01, before 2023-07-12 (dates move: releases from 2023-01-04, before 2023-07-12)</li><li>Free, ad-funded VOD: releases from 2022-07-01, before 2023-07-12 (dates move: releases from 2023-01-04, before 2023-07-12)</li></ul>]]></content>\n        <category term=\"correction\"/>\n        <published>2026-11-27T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Addition · FR · Nine proposals that were never adopted: `gerard-2009`, `lescure-2013`, `csa-2013`, `bonnell-2014`, `filippetti-2014`, `cnc-2014`, `cnc-2017`, `cnc-2021`, `pvod-2022`.]]></title>\n        <id>urn:uuid:20ba0fcd-b4dc-88c6-aea4-61fc2529168b</id>\n        <link href=\"http://localhost/v1/changes\"/>\n        <updated>2026-11-22T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Nine proposals that were never adopted: `gerard-2009`, `lescure-2013`, `csa-2013`, `bonnell-2014`, `filippetti-2014`, `cnc-2014`, `cnc-2017`, `cnc-2021`, `pvod-2022`.</p>]]></content>\n        <category term=\"addition\"/>\n        <published>2026-11-22T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Addition · The services, with their territories, dates, prices, tiers and agreements (`services.yaml`); the carriers, with their devices and what they carry (`carriers.yaml`).]]></title>\n        <id>urn:uuid:2a8f3a4a-1ed0-8e28-a386-9b2d6fe43d8b</id>\n        <link href=\"http://localhost/v1/changes\"/>\n        <updated>2026-11-22T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>The services, with their territories, dates, prices, tiers and agreements (`services.yaml`); the carriers, with their devices and what they carry (`carriers.yaml`).</p>]]></content>\n        <category term=\"addition\"/>\n        <published>2026-11-22T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · FR · Agreement of 6 February 2025, extended by the order of the same day: the calendar of 2022, co-exploitation included.]]></title>\n        <id>urn:uuid:e59ba221-f7e4-8b21-ae92-0ce431e8603f</id>\n        <link href=\"http://localhost/v1/rule-sets/2023-10-06/compare/2025-02-10?territory=FR\"/>\n        <updated>2025-02-09T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Agreement of 6 February 2025, extended by the order of the same day: the calendar of 2022, co-exploitation included.</p><ul><li>Theatres: releases from 2025-02-10 on</li><li>Physical video (DVD, Blu-ray): releases from 2024-10-10 on</li><li>Transactional VOD (rental and EST): releases from 2024-10-10 on</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 2024-08-10 on</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 2024-05-10 on</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 2023-11-10 on</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 2023-09-10 on</li><li>Subscription VOD, service with an agreement of the highest level: releases from 2022-02-10 on</li><li>Subscription VOD, service with an agreement: releases from 2022-02-10 on</li><li>Subscription VOD, service with partial commitments: releases from 2022-02-10 on</li><li>Subscription VOD, service without an agreement: releases from 2022-02-10 on</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 2023-04-10 on</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 2022-08-10 on</li><li>Free, ad-funded VOD: releases from 2022-02-10 on</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>2025-02-09T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · DE · FFG 2025: 4 months, and 12 months for what is free.]]></title>\n        <id>urn:uuid:89c6a39f-348a-8e7f-a288-33af4ad068c9</id>\n        <link href=\"http://localhost/v1/rule-sets/2023-06-15/compare/2025-01-01?territory=DE\"/>\n        <updated>2025-01-01T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>FFG 2025: 4 months, and 12 months for what is free.</p><ul><li>Theatres: releases from 2025-01-01 on</li><li>Physical video (DVD, Blu-ray): releases from 2025-01-01 on (dates move: releases from 2025-03-01 on)</li><li>Transactional VOD (rental and EST): releases from 2025-01-01 on (dates move: releases from 2025-03-01 on)</li><li>Pay-per-view: releases from 2025-01-01 on (dates move: releases from 2025-03-01 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 2025-01-01 on (dates move: releases from 2025-03-01 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 2025-01-01 on (dates move: releases from 2025-03-01 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 2025-01-01 on (dates move: releases from 2025-03-01 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 2025-01-01 on (dates move: releases from 2025-03-01 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 2025-01-01 on (dates move: releases from 2025-03-01 on)</li><li>Subscription VOD, service with an agreement: releases from 2025-01-01 on (dates move: releases from 2025-03-01 on)</li><li>Subscription VOD, service with partial commitments: releases from 2025-01-01 on (dates move: releases from 2025-03-01 on)</li><li>Subscription VOD, service without an agreement: releases from 2025-01-01 on (dates move: releases from 2025-03-01 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 2025-01-01 on</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 2025-01-01 on</li><li>Free, ad-funded VOD: releases from 2025-01-01 on</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>2025-01-01T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · FR · Amendment of 25 September 2023, extended by the order of 29 September 2023: co-exploitation.]]></title>\n        <id>urn:uuid:9ebf5fa9-5fca-8cd4-a097-9f3f5f5e89dc</id>\n        <link href=\"http://localhost/v1/rule-sets/2022-02-10/compare/2023-10-06?territory=FR\"/>\n        <updated>2023-10-06T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Amendment of 25 September 2023, extended by the order of 29 September 2023: co-exploitation.</p><ul><li>Theatres: releases from 2023-10-06 on</li><li>Physical video (DVD, Blu-ray): releases from 2023-06-06 on</li><li>Transactional VOD (rental and EST): releases from 2023-06-06 on</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 2023-04-06 on</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 2023-01-06 on</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 2022-07-06 on</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 2022-05-06 on</li><li>Subscription VOD, service with an agreement of the highest level: releases from 2020-10-07 on (dates move: releases from 2020-10-07 on)</li><li>Subscription VOD, service with an agreement: releases from 2020-10-07 on (dates move: releases from 2020-10-07 on)</li><li>Subscription VOD, service with partial commitments: releases from 2020-10-07 on (dates move: releases from 2020-10-07 on)</li><li>Subscription VOD, service without an agreement: releases from 2020-10-07 on (dates move: releases from 2020-10-07 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 2021-12-06 on</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 2021-04-06 on</li><li>Free, ad-funded VOD: releases from 2020-10-06 on</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>2023-10-06T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · IT · Decree of 12 July 2023: 105 days, from a day that is not known.]]></title>\n        <id>urn:uuid:e9f0d2a9-c808-88fb-a763-cad441dd7ca7</id>\n        <link href=\"http://localhost/v1/rule-sets/2022-07-01/compare/2023-07-12?territory=IT\"/>\n        <updated>2023-07-12T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Decree of 12 July 2023: 105 days, from a day that is not known.</p><ul><li>Theatres: releases from 2023-07-12 on</li><li>Physical video (DVD, Blu-ray): releases from 2023-07-12 on (dates move: releases from 2023-07-12 on)</li><li>Transactional VOD (rental and EST): releases from 2023-07-12 on (dates move: releases from 2023-07-12 on)</li><li>Pay-per-view: releases from 2023-07-12 on (dates move: releases from 2023-07-12 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 2023-07-12 on (dates move: releases from 2023-07-12 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 2023-07-12 on (dates move: releases from 2023-07-12 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 2023-07-12 on (dates move: releases from 2023-07-12 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 2023-07-12 on (dates move: releases from 2023-07-12 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 2023-07-12 on (dates move: releases from 2023-07-12 on)</li><li>Subscription VOD, service with an agreement: releases from 2023-07-12 on (dates move: releases from 2023-07-12 on)</li><li>Subscription VOD, service with partial commitments: releases from 2023-07-12 on (dates move: releases from 2023-07-12 on)</li><li>Subscription VOD, service without an agreement: releases from 2023-07-12 on (dates move: releases from 2023-07-12 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 2023-07-12 on (dates move: releases from 2023-07-12 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 2023-07-12 on (dates move: releases from 2023-07-12 on)</li><li>Free, ad-funded VOD: releases from 2023-07-12 on (dates move: releases from 2023-07-12 on)</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>2023-07-12T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · DE · Trade agreement of 2 May 2023: 120 days, and 12 months for what is free.]]></title>\n        <id>urn:uuid:07a2a0e5-d7b7-803b-a4eb-a6863d5a0acc</id>\n        <link href=\"http://localhost/v1/rule-sets/2017-01-01/compare/2023-06-15?territory=DE\"/>\n        <updated>2023-06-15T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Trade agreement of 2 May 2023: 120 days, and 12 months for what is free.</p><ul><li>Theatres: releases from 2023-06-15 on</li><li>Physical video (DVD, Blu-ray): releases from 2023-06-15 on (dates move: releases from 2023-06-15 on)</li><li>Transactional VOD (rental and EST): releases from 2023-06-15 on (dates move: releases from 2023-06-15 on)</li><li>Pay-per-view: releases from 2023-06-15 on (dates move: releases from 2023-06-15 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 2023-06-15 on (dates move: releases from 2023-06-15 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 2023-06-15 on (dates move: releases from 2023-06-15 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 2023-06-15 on (dates move: releases from 2023-06-15 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 2023-06-15 on (dates move: releases from 2023-06-15 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 2023-06-15 on (dates move: releases from 2023-06-15 on)</li><li>Subscription VOD, service with an agreement: releases from 2023-06-15 on (dates move: releases from 2023-06-15 on)</li><li>Subscription VOD, service with partial commitments: releases from 2023-06-15 on (dates move: releases from 2023-06-15 on)</li><li>Subscription VOD, service without an agreement: releases from 2023-06-15 on (dates move: releases from 2023-06-15 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 2023-06-15 on (dates move: releases from 2023-06-15 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 2023-06-15 on (dates move: releases from 2023-06-15 on)</li><li>Free, ad-funded VOD: releases from 2023-06-15 on (dates move: releases from 2023-06-15 on)</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>2023-06-15T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · IT · Decree of 29 March 2022: 90 days.]]></title>\n        <id>urn:uuid:1e4dd00a-81e0-8101-a4a8-ed118cfb73ba</id>\n        <link href=\"http://localhost/v1/rule-sets/2022-01-01/compare/2022-07-01?territory=IT\"/>\n        <updated>2022-07-01T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Decree of 29 March 2022: 90 days.</p><ul><li>Theatres: releases from 2022-07-01 on</li><li>Physical video (DVD, Blu-ray): releases from 2022-07-01 on (dates move: releases from 2022-07-01 on)</li><li>Transactional VOD (rental and EST): releases from 2022-07-01 on (dates move: releases from 2022-07-01 on)</li><li>Pay-per-view: releases from 2022-07-01 on (dates move: releases from 2022-07-01 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 2022-07-01 on (dates move: releases from 2022-07-01 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 2022-07-01 on (dates move: releases from 2022-07-01 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 2022-07-01 on (dates move: releases from 2022-07-01 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 2022-07-01 on (dates move: releases from 2022-07-01 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 2022-07-01 on (dates move: releases from 2022-07-01 on)</li><li>Subscription VOD, service with an agreement: releases from 2022-07-01 on (dates move: releases from 2022-07-01 on)</li><li>Subscription VOD, service with partial commitments: releases from 2022-07-01 on (dates move: releases from 2022-07-01 on)</li><li>Subscription VOD, service without an agreement: releases from 2022-07-01 on (dates move: releases from 2022-07-01 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 2022-07-01 on (dates move: releases from 2022-07-01 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 2022-07-01 on (dates move: releases from 2022-07-01 on)</li><li>Free, ad-funded VOD: releases from 2022-07-01 on (dates move: releases from 2022-07-01 on)</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>2022-07-01T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · FI · A survey of May 2022 finds no delay there: contract decides.]]></title>\n        <id>urn:uuid:5dec8c0d-cbba-8237-a41a-b27c401a5a14</id>\n        <link href=\"http://localhost/v1/rule-sets/1895-12-28/compare/2022-06-01?territory=FI\"/>\n        <updated>2022-06-01T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>A survey of May 2022 finds no delay there: contract decides.</p><ul><li>Theatres: releases from 2022-06-01 on</li><li>Physical video (DVD, Blu-ray): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Transactional VOD (rental and EST): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-per-view: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with partial commitments: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free, ad-funded VOD: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>2022-06-01T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · GB · A survey of May 2022 finds no delay there: contract decides.]]></title>\n        <id>urn:uuid:8582176b-8fad-8e32-a996-9ac47800c6eb</id>\n        <link href=\"http://localhost/v1/rule-sets/1895-12-28/compare/2022-06-01?territory=GB\"/>\n        <updated>2022-06-01T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>A survey of May 2022 finds no delay there: contract decides.</p><ul><li>Theatres: releases from 2022-06-01 on</li><li>Physical video (DVD, Blu-ray): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Transactional VOD (rental and EST): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-per-view: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with partial commitments: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free, ad-funded VOD: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>2022-06-01T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · HR · A survey of May 2022 finds no delay there: contract decides.]]></title>\n        <id>urn:uuid:e4100707-02e6-85c0-a0ac-4871208c27f5</id>\n        <link href=\"http://localhost/v1/rule-sets/1895-12-28/compare/2022-06-01?territory=HR\"/>\n        <updated>2022-06-01T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>A survey of May 2022 finds no delay there: contract decides.</p><ul><li>Theatres: releases from 2022-06-01 on</li><li>Physical video (DVD, Blu-ray): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Transactional VOD (rental and EST): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-per-view: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with partial commitments: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free, ad-funded VOD: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>2022-06-01T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · PL · A survey of May 2022 finds no delay there: contract decides.]]></title>\n        <id>urn:uuid:27a5c8b6-f5e6-863b-a0c4-2461e06cdb46</id>\n        <link href=\"http://localhost/v1/rule-sets/1895-12-28/compare/2022-06-01?territory=PL\"/>\n        <updated>2022-06-01T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>A survey of May 2022 finds no delay there: contract decides.</p><ul><li>Theatres: releases from 2022-06-01 on</li><li>Physical video (DVD, Blu-ray): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Transactional VOD (rental and EST): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-per-view: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with partial commitments: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free, ad-funded VOD: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>2022-06-01T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · SE · A survey of May 2022 finds no delay there: contract decides.]]></title>\n        <id>urn:uuid:7c092d92-1e33-8f55-abac-3bcf37e7fab4</id>\n        <link href=\"http://localhost/v1/rule-sets/1895-12-28/compare/2022-06-01?territory=SE\"/>\n        <updated>2022-06-01T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>A survey of May 2022 finds no delay there: contract decides.</p><ul><li>Theatres: releases from 2022-06-01 on</li><li>Physical video (DVD, Blu-ray): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Transactional VOD (rental and EST): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-per-view: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with partial commitments: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free, ad-funded VOD: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>2022-06-01T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · FR · Agreement of 24 January 2022, extended by the order of 4 February 2022.]]></title>\n        <id>urn:uuid:184c38bd-4a95-88dd-acf4-648977fbf15d</id>\n        <link href=\"http://localhost/v1/rule-sets/2019-03-23/compare/2022-02-10?territory=FR\"/>\n        <updated>2022-02-09T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Agreement of 24 January 2022, extended by the order of 4 February 2022.</p><ul><li>Theatres: releases from 2022-02-10 on</li><li>Physical video (DVD, Blu-ray): releases from 2021-10-10 on</li><li>Transactional VOD (rental and EST): releases from 2021-10-10 on (dates move: releases from 2021-10-11 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 2020-11-11 on (dates move: releases from 2021-06-11 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 2020-08-10 on (dates move: releases from 2020-08-11 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 2020-09-10 on (dates move: releases from 2020-09-11 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 2020-02-10 on (dates move: releases from 2020-02-11 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 2019-02-11 on (dates move: releases from 2019-02-11 on)</li><li>Subscription VOD, service with an agreement: releases from 2019-02-11 on (dates move: releases from 2019-02-11 on)</li><li>Subscription VOD, service with partial commitments: releases from 2019-02-11 on (dates move: releases from 2019-02-11 on)</li><li>Subscription VOD, service without an agreement: releases from 2019-02-10 on (dates move: releases from 2019-02-11 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 2019-02-11 on (dates move: releases from 2020-04-11 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 2019-08-10 on (dates move: releases from 2019-08-11 on)</li><li>Free, ad-funded VOD: releases from 2018-06-10 on (dates move: releases from 2018-06-11 on)</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>2022-02-09T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · IT · The decree of 2021 has ended; what holds until 30 June 2022 is not known.]]></title>\n        <id>urn:uuid:bcdc7280-dd0e-8c2a-a35d-1e126889e9e8</id>\n        <link href=\"http://localhost/v1/rule-sets/2021-05-02/compare/2022-01-01?territory=IT\"/>\n        <updated>2021-05-02T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>The decree of 2021 has ended; what holds until 30 June 2022 is not known.</p><ul><li>Theatres: releases from 2022-01-01 on</li><li>Physical video (DVD, Blu-ray): releases from 2022-01-01 on (dates move: releases from 2022-01-01 on)</li><li>Transactional VOD (rental and EST): releases from 2022-01-01 on (dates move: releases from 2022-01-01 on)</li><li>Pay-per-view: releases from 2022-01-01 on (dates move: releases from 2022-01-01 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 2022-01-01 on (dates move: releases from 2022-01-01 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 2022-01-01 on (dates move: releases from 2022-01-01 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 2022-01-01 on (dates move: releases from 2022-01-01 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 2022-01-01 on (dates move: releases from 2022-01-01 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 2022-01-01 on (dates move: releases from 2022-01-01 on)</li><li>Subscription VOD, service with an agreement: releases from 2022-01-01 on (dates move: releases from 2022-01-01 on)</li><li>Subscription VOD, service with partial commitments: releases from 2022-01-01 on (dates move: releases from 2022-01-01 on)</li><li>Subscription VOD, service without an agreement: releases from 2022-01-01 on (dates move: releases from 2022-01-01 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 2022-01-01 on (dates move: releases from 2022-01-01 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 2022-01-01 on (dates move: releases from 2022-01-01 on)</li><li>Free, ad-funded VOD: releases from 2022-01-01 on (dates move: releases from 2022-01-01 on)</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>2021-05-02T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · IT · Ministerial decree of 2021: 30 days, until 31 December 2021.]]></title>\n        <id>urn:uuid:531b1ba8-7035-8c5a-ad51-f22abecedf13</id>\n        <link href=\"http://localhost/v1/rule-sets/1895-12-28/compare/2021-05-02?territory=IT\"/>\n        <updated>2021-05-02T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Ministerial decree of 2021: 30 days, until 31 December 2021.</p><ul><li>Theatres: releases from 2021-05-02 on</li><li>Physical video (DVD, Blu-ray): releases from 2021-05-02 on (dates move: releases from 2021-05-02 on)</li><li>Transactional VOD (rental and EST): releases from 2021-05-02 on (dates move: releases from 2021-05-02 on)</li><li>Pay-per-view: releases from 2021-05-02 on (dates move: releases from 2021-05-02 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 2021-05-02 on (dates move: releases from 2021-05-02 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 2021-05-02 on (dates move: releases from 2021-05-02 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 2021-05-02 on (dates move: releases from 2021-05-02 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 2021-05-02 on (dates move: releases from 2021-05-02 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 2021-05-02 on (dates move: releases from 2021-05-02 on)</li><li>Subscription VOD, service with an agreement: releases from 2021-05-02 on (dates move: releases from 2021-05-02 on)</li><li>Subscription VOD, service with partial commitments: releases from 2021-05-02 on (dates move: releases from 2021-05-02 on)</li><li>Subscription VOD, service without an agreement: releases from 2021-05-02 on (dates move: releases from 2021-05-02 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 2021-05-02 on (dates move: releases from 2021-05-02 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 2021-05-02 on (dates move: releases from 2021-05-02 on)</li><li>Free, ad-funded VOD: releases from 2021-05-02 on (dates move: releases from 2021-05-02 on)</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>2021-05-02T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · FR · Decree 2019-216: the derogation is of right up to 100,000 admissions at the end of the fourth week.]]></title>\n        <id>urn:uuid:4bf30d3a-a33d-8b00-aa68-5ab6f3564176</id>\n        <link href=\"http://localhost/v1/rule-sets/2019-02-10/compare/2019-03-23?territory=FR\"/>\n        <updated>2019-03-22T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Decree 2019-216: the derogation is of right up to 100,000 admissions at the end of the fourth week.</p><ul><li>Theatres: releases from 2019-03-23 on</li><li>Physical video (DVD, Blu-ray): releases from 2018-11-23 on (dates move: releases from 2018-11-24 on)</li><li>Transactional VOD (rental and EST): releases from 2018-11-23 on (dates move: releases from 2018-11-24 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 2018-07-23 on (dates move: releases from 2018-09-23 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 2018-02-10 on (dates move: releases from 2018-02-10 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 2017-10-23 on (dates move: releases from 2017-12-23 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 2017-03-23 on (dates move: releases from 2017-05-23 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 2017-10-23 on (dates move: releases from 2017-12-23 on)</li><li>Subscription VOD, service with an agreement: releases from 2017-10-23 on (dates move: releases from 2017-12-23 on)</li><li>Subscription VOD, service with partial commitments: releases from 2016-09-23 on (dates move: releases from 2016-11-23 on)</li><li>Subscription VOD, service without an agreement: releases from 2016-03-23 on (dates move: releases from 2016-05-23 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 2017-05-23 on (dates move: releases from 2017-07-23 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 2016-09-23 on (dates move: releases from 2016-11-23 on)</li><li>Free, ad-funded VOD: releases from 2015-07-23 on (dates move: releases from 2015-09-23 on)</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>2019-03-22T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · FR · Agreement of 6 September 2018 and its amendment, extended by the order of 25 January 2019.]]></title>\n        <id>urn:uuid:1c2c69fa-93ff-8fdd-a2b5-02510136d25a</id>\n        <link href=\"http://localhost/v1/rule-sets/2010-04-24/compare/2019-02-10?territory=FR\"/>\n        <updated>2019-02-10T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Agreement of 6 September 2018 and its amendment, extended by the order of 25 January 2019.</p><ul><li>Theatres: releases from 2019-02-10 on</li><li>Physical video (DVD, Blu-ray): releases from 2018-10-10 on</li><li>Transactional VOD (rental and EST): releases from 2018-10-10 on</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 2018-04-10 on (dates move: releases from 2018-04-11 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 2018-02-10 on (dates move: releases from 2018-02-10 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 2017-04-10 on (dates move: releases from 2017-04-11 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 2017-02-10 on (dates move: releases from 2017-02-11 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 2016-02-10 on (dates move: releases from 2016-02-11 on)</li><li>Subscription VOD, service with an agreement: releases from 2016-02-10 on (dates move: releases from 2016-02-11 on)</li><li>Subscription VOD, service with partial commitments: releases from 2016-02-10 on (dates move: releases from 2016-02-11 on)</li><li>Subscription VOD, service without an agreement: releases from 2016-02-10 on (dates move: releases from 2016-02-11 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 2017-04-10 on (dates move: releases from 2017-04-11 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 2016-08-10 on (dates move: releases from 2016-08-11 on)</li><li>Free, ad-funded VOD: releases from 2015-02-10 on (dates move: releases from 2015-02-11 on)</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>2019-02-10T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · DE · FFG 2017: 6, 12 and 18 months for films with aid.]]></title>\n        <id>urn:uuid:c5ec992a-4b84-81b4-a068-e4cd6ca23fdb</id>\n        <link href=\"http://localhost/v1/rule-sets/2014-01-01/compare/2017-01-01?territory=DE\"/>\n        <updated>2017-01-01T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>FFG 2017: 6, 12 and 18 months for films with aid.</p><ul><li>Theatres: releases from 2017-01-01 on</li><li>Physical video (DVD, Blu-ray): releases from 2017-01-01 on</li><li>Transactional VOD (rental and EST): releases from 2017-01-01 on</li><li>Pay-per-view: releases from 2017-01-01 on</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 2017-01-01 on</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 2017-01-01 on</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 2017-01-01 on</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 2017-01-01 on</li><li>Subscription VOD, service with an agreement of the highest level: releases from 2017-01-01 on</li><li>Subscription VOD, service with an agreement: releases from 2017-01-01 on</li><li>Subscription VOD, service with partial commitments: releases from 2017-01-01 on</li><li>Subscription VOD, service without an agreement: releases from 2017-01-01 on</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 2017-01-01 on</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 2017-01-01 on</li><li>Free, ad-funded VOD: releases from 2017-01-01 on</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>2017-01-01T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · AT · Guidelines of the ÖFI, as changed in December 2015: the floors of the reductions are known, the delays are not.]]></title>\n        <id>urn:uuid:dcabeb65-0e39-886c-aad6-75934f1d26b0</id>\n        <link href=\"http://localhost/v1/rule-sets/2010-12-31/compare/2016-01-01?territory=AT\"/>\n        <updated>2016-01-01T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Guidelines of the ÖFI, as changed in December 2015: the floors of the reductions are known, the delays are not.</p><ul><li>Theatres: releases from 2016-01-01 on</li><li>Physical video (DVD, Blu-ray): releases from 2016-01-01 on (dates move: releases from 2016-01-01 on)</li><li>Transactional VOD (rental and EST): releases from 2016-01-01 on (dates move: releases from 2016-01-01 on)</li><li>Pay-per-view: releases from 2016-01-01 on (dates move: releases from 2016-01-01 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 2016-01-01 on (dates move: releases from 2016-01-01 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 2016-01-01 on (dates move: releases from 2016-01-01 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 2016-01-01 on (dates move: releases from 2016-01-01 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 2016-01-01 on (dates move: releases from 2016-01-01 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 2016-01-01 on (dates move: releases from 2016-01-01 on)</li><li>Subscription VOD, service with an agreement: releases from 2016-01-01 on (dates move: releases from 2016-01-01 on)</li><li>Subscription VOD, service with partial commitments: releases from 2016-01-01 on (dates move: releases from 2016-01-01 on)</li><li>Subscription VOD, service without an agreement: releases from 2016-01-01 on (dates move: releases from 2016-01-01 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 2016-01-01 on (dates move: releases from 2016-01-01 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 2016-01-01 on (dates move: releases from 2016-01-01 on)</li><li>Free, ad-funded VOD: releases from 2016-01-01 on</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>2016-01-01T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · ES · Real Decreto 1084/2015: the three months of subsidised films before video go; contract decides.]]></title>\n        <id>urn:uuid:2a49afe5-9265-8386-ad61-4239094db288</id>\n        <link href=\"http://localhost/v1/rule-sets/2009-01-13/compare/2015-12-06?territory=ES\"/>\n        <updated>2015-12-05T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Real Decreto 1084/2015: the three months of subsidised films before video go; contract decides.</p><ul><li>Theatres: releases from 2015-12-06 on</li><li>Physical video (DVD, Blu-ray): releases from 2015-09-06 on (dates move: releases from 2015-09-06 on)</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>2015-12-05T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · DE · The amendment of the FFG of 7 August 2013 lowers VOD from 9 months to 6.]]></title>\n        <id>urn:uuid:1566a130-2f91-8aca-a162-ab47445bd1a4</id>\n        <link href=\"http://localhost/v1/rule-sets/2009-01-01/compare/2014-01-01?territory=DE\"/>\n        <updated>2013-08-12T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>The amendment of the FFG of 7 August 2013 lowers VOD from 9 months to 6.</p><ul><li>Theatres: releases from 2014-01-01 on</li><li>Physical video (DVD, Blu-ray): releases from 2014-01-01 on</li><li>Transactional VOD (rental and EST): releases from 2014-01-01 on (dates move: releases from 2014-01-01 on)</li><li>Pay-per-view: releases from 2014-01-01 on (dates move: releases from 2014-01-01 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 2014-01-01 on</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 2014-01-01 on</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 2014-01-01 on</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 2014-01-01 on</li><li>Subscription VOD, service with an agreement of the highest level: releases from 2014-01-01 on (dates move: releases from 2014-01-01 on)</li><li>Subscription VOD, service with an agreement: releases from 2014-01-01 on (dates move: releases from 2014-01-01 on)</li><li>Subscription VOD, service with partial commitments: releases from 2014-01-01 on (dates move: releases from 2014-01-01 on)</li><li>Subscription VOD, service without an agreement: releases from 2014-01-01 on (dates move: releases from 2014-01-01 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 2014-01-01 on</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 2014-01-01 on</li><li>Free, ad-funded VOD: releases from 2014-01-01 on</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>2013-08-12T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · LU · Act of 17 December 2010: media services keep to the periods agreed with the rightholders.]]></title>\n        <id>urn:uuid:c50c1840-c174-8278-ad82-f9afa1942812</id>\n        <link href=\"http://localhost/v1/rule-sets/2010-12-24?territory=LU\"/>\n        <updated>2010-12-24T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Act of 17 December 2010: media services keep to the periods agreed with the rightholders.</p><ul><li>Theatres: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Physical video (DVD, Blu-ray): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Transactional VOD (rental and EST): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-per-view: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with partial commitments: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free, ad-funded VOD: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>2010-12-24T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · FR · Decree 2010-397: the derogation exists, for films with fewer than 200 admissions in the fourth week.]]></title>\n        <id>urn:uuid:838774bc-2822-8e7c-a2aa-8a6b37ba4c83</id>\n        <link href=\"http://localhost/v1/rule-sets/2009-07-12/compare/2010-04-24?territory=FR\"/>\n        <updated>2010-04-23T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Decree 2010-397: the derogation exists, for films with fewer than 200 admissions in the fourth week.</p><ul><li>Theatres: releases from 2010-04-24 on</li><li>Physical video (DVD, Blu-ray): releases from 2009-12-24 on (dates move: releases from 2009-12-25 on)</li><li>Transactional VOD (rental and EST): releases from 2009-12-24 on (dates move: releases from 2009-12-25 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 2009-06-24 on</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 2009-04-24 on</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 2009-07-12 on</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 2009-07-12 on</li><li>Subscription VOD, service with an agreement of the highest level: releases from 2007-04-24 on</li><li>Subscription VOD, service with an agreement: releases from 2007-04-24 on</li><li>Subscription VOD, service with partial commitments: releases from 2007-04-24 on</li><li>Subscription VOD, service without an agreement: releases from 2007-04-24 on</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 2008-06-24 on</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 2007-10-24 on</li><li>Free, ad-funded VOD: releases from 2006-04-24 on</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>2010-04-23T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · FR · Agreement of 6 July 2009, extended by the order of 9 July 2009: the first whole and compulsory calendar.]]></title>\n        <id>urn:uuid:c6903045-729c-8774-ab8d-8067b4cea432</id>\n        <link href=\"http://localhost/v1/rule-sets/2009-06-14/compare/2009-07-12?territory=FR\"/>\n        <updated>2009-07-12T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Agreement of 6 July 2009, extended by the order of 9 July 2009: the first whole and compulsory calendar.</p><ul><li>Theatres: releases from 2009-07-12 on</li><li>Physical video (DVD, Blu-ray): releases from 2009-03-12 on</li><li>Transactional VOD (rental and EST): releases from 2006-05-03 on (dates move: releases from 2006-05-03 on)</li><li>Pay-per-view: releases from 2008-10-12 on (dates move: releases from 2008-10-12 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 2008-07-12 on (dates move: releases from 2008-07-13 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 2008-07-12 on</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 2003-12-20 on (dates move: releases from 2003-12-20 on)</li><li>Subscription VOD, service with an agreement: releases from 2003-12-20 on (dates move: releases from 2003-12-20 on)</li><li>Subscription VOD, service with partial commitments: releases from 2003-12-20 on (dates move: releases from 2003-12-20 on)</li><li>Subscription VOD, service without an agreement: releases from 2003-12-20 on (dates move: releases from 2003-12-20 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 2007-07-12 on (dates move: releases from 2007-07-13 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 2006-07-12 on (dates move: releases from 2006-07-13 on)</li><li>Free, ad-funded VOD: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>2009-07-12T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · FR · Law 2009-669: video waits four months from the release.]]></title>\n        <id>urn:uuid:18feebf5-4354-8741-a970-8392047f7f03</id>\n        <link href=\"http://localhost/v1/rule-sets/2006-12-20/compare/2009-06-14?territory=FR\"/>\n        <updated>2009-06-13T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Law 2009-669: video waits four months from the release.</p><ul><li>Theatres: releases from 2009-06-14 on</li><li>Physical video (DVD, Blu-ray): releases from 2008-12-14 on (dates move: releases from 2008-12-15 on)</li><li>Pay-per-view: releases from 2008-09-14 on</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 2008-06-14 on</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 2008-06-14 on</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 2009-06-14 on</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 2009-06-14 on</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 2007-06-14 on</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 2006-06-14 on</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>2009-06-13T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · DE · FFG 2009: 6 months for video, 9 for VOD, 12 and 18 for television.]]></title>\n        <id>urn:uuid:3574867f-efca-88bc-a887-1549c0992e98</id>\n        <link href=\"http://localhost/v1/rule-sets/1895-12-28/compare/2009-01-01?territory=DE\"/>\n        <updated>2009-01-01T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>FFG 2009: 6 months for video, 9 for VOD, 12 and 18 for television.</p><ul><li>Theatres: releases from 2009-01-01 on</li><li>Physical video (DVD, Blu-ray): releases from 2009-01-01 on (dates move: releases from 2009-01-01 on)</li><li>Transactional VOD (rental and EST): releases from 2009-01-01 on (dates move: releases from 2009-01-01 on)</li><li>Pay-per-view: releases from 2009-01-01 on (dates move: releases from 2009-01-01 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 2009-01-01 on (dates move: releases from 2009-01-01 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 2009-01-01 on (dates move: releases from 2009-01-01 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 2009-01-01 on (dates move: releases from 2009-01-01 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 2009-01-01 on (dates move: releases from 2009-01-01 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 2009-01-01 on (dates move: releases from 2009-01-01 on)</li><li>Subscription VOD, service with an agreement: releases from 2009-01-01 on (dates move: releases from 2009-01-01 on)</li><li>Subscription VOD, service with partial commitments: releases from 2009-01-01 on (dates move: releases from 2009-01-01 on)</li><li>Subscription VOD, service without an agreement: releases from 2009-01-01 on (dates move: releases from 2009-01-01 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 2009-01-01 on (dates move: releases from 2009-01-01 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 2009-01-01 on (dates move: releases from 2009-01-01 on)</li><li>Free, ad-funded VOD: releases from 2009-01-01 on (dates move: releases from 2009-01-01 on)</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>2009-01-01T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · FR · The protocol of 2005 lapses without renewal.]]></title>\n        <id>urn:uuid:1f423b27-e36c-84d2-a179-f932a9a49706</id>\n        <link href=\"http://localhost/v1/rule-sets/2005-12-20/compare/2006-12-20?territory=FR\"/>\n        <updated>2005-12-20T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>The protocol of 2005 lapses without renewal.</p><ul><li>Theatres: releases from 2006-12-20 on</li><li>Physical video (DVD, Blu-ray): releases from 2006-06-20 on</li><li>Transactional VOD (rental and EST): releases from 2006-05-03 on (dates move: releases from 2006-05-03 on)</li><li>Pay-per-view: releases from 2006-03-20 on</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 2005-12-20 on</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 2005-12-20 on</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 2006-12-20 on</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 2006-12-20 on</li><li>Subscription VOD, service with an agreement of the highest level: releases from 2003-12-20 on (dates move: releases from 2003-12-20 on)</li><li>Subscription VOD, service with an agreement: releases from 2003-12-20 on (dates move: releases from 2003-12-20 on)</li><li>Subscription VOD, service with partial commitments: releases from 2003-12-20 on (dates move: releases from 2003-12-20 on)</li><li>Subscription VOD, service without an agreement: releases from 2003-12-20 on (dates move: releases from 2003-12-20 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 2004-12-20 on</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 2003-12-20 on</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>2005-12-20T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · FR · Protocol of 20 December 2005: VOD at 33 weeks, between signatories, for twelve months.]]></title>\n        <id>urn:uuid:d4af0d52-349b-8c48-a2a8-b093352859d7</id>\n        <link href=\"http://localhost/v1/rule-sets/2005-04-17/compare/2005-12-20?territory=FR\"/>\n        <updated>2005-12-20T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Protocol of 20 December 2005: VOD at 33 weeks, between signatories, for twelve months.</p><ul><li>Theatres: releases from 2005-12-20 on</li><li>Physical video (DVD, Blu-ray): releases from 2005-06-20 on</li><li>Transactional VOD (rental and EST): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-per-view: releases from 2005-03-20 on</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 2004-12-20 on</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 2004-12-20 on</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 2005-12-20 on</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 2005-12-20 on</li><li>Subscription VOD, service with an agreement of the highest level: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with partial commitments: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 2003-12-20 on</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 2002-12-20 on</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>2005-12-20T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · FR · Decree 2005-352: the release is the national date on the advertising, previews excluded.]]></title>\n        <id>urn:uuid:62913283-7541-8b21-a146-d9474de0bb2d</id>\n        <link href=\"http://localhost/v1/rule-sets/2000-11-28/compare/2005-04-17?territory=FR\"/>\n        <updated>2005-04-16T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Decree 2005-352: the release is the national date on the advertising, previews excluded.</p><ul><li>Theatres: releases from 2005-04-17 on</li><li>Physical video (DVD, Blu-ray): releases from 2004-10-17 on</li><li>Pay-per-view: releases from 2004-07-17 on</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 2004-04-17 on</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 2004-04-17 on</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 2005-04-17 on</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 2005-04-17 on</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 2003-04-17 on</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 2002-04-17 on</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>2005-04-16T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · FR · Decree 2000-1137: video may come out six months after the theatrical release.]]></title>\n        <id>urn:uuid:e1a3826f-f477-888f-a3e7-d2a76a0680f0</id>\n        <link href=\"http://localhost/v1/rule-sets/1999-01-01/compare/2000-11-28?territory=FR\"/>\n        <updated>2000-11-26T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Decree 2000-1137: video may come out six months after the theatrical release.</p><ul><li>Theatres: releases from 2000-11-28 on</li><li>Physical video (DVD, Blu-ray): releases from 1999-11-28 on (dates move: releases from 1999-11-28 on)</li><li>Pay-per-view: releases from 2000-02-28 on</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 1999-11-28 on</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 1999-11-28 on</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 2000-11-28 on</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 2000-11-28 on</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 1998-11-28 on</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 1997-11-28 on</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>2000-11-26T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · FR · Directive 97/36: the television delays are left to contract.]]></title>\n        <id>urn:uuid:369ebd03-d2b9-848a-a71b-d03926ee6528</id>\n        <link href=\"http://localhost/v1/rule-sets/1987-01-29/compare/1999-01-01?territory=FR\"/>\n        <updated>1997-07-30T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Directive 97/36: the television delays are left to contract.</p><ul><li>Theatres: releases from 1999-01-01 on</li><li>Physical video (DVD, Blu-ray): releases from 1998-01-01 on</li><li>Pay-per-view: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 1998-01-01 on (dates move: releases from 1999-01-01 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 1999-01-01 on</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 1999-01-01 on</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 1997-01-01 on (dates move: releases from 1997-01-01 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 1996-01-01 on (dates move: releases from 1996-01-01 on)</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>1997-07-30T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · FR · Decree 87-36: free television waits 36 months from the visa, 24 for a film that it coproduced.]]></title>\n        <id>urn:uuid:89ee5191-4f42-86c3-a815-6b3f85cf0762</id>\n        <link href=\"http://localhost/v1/rule-sets/1983-01-07/compare/1987-01-29?territory=FR\"/>\n        <updated>1987-01-27T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Decree 87-36: free television waits 36 months from the visa, 24 for a film that it coproduced.</p><ul><li>Theatres: releases from 1987-01-29 on</li><li>Physical video (DVD, Blu-ray): releases from 1986-01-29 on</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 1986-01-29 on (dates move: releases from 1986-01-30 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 1987-01-29 on</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 1987-01-29 on</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 1987-01-29 on</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>1987-01-27T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · FR · Decree 83-4: video waits one year from the visa.]]></title>\n        <id>urn:uuid:a56ce2c0-cd58-8318-ae71-883053e862cc</id>\n        <link href=\"http://localhost/v1/rule-sets/1983-01-07?territory=FR\"/>\n        <updated>1983-01-05T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Decree 83-4: video waits one year from the visa.</p><ul><li>Theatres: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Physical video (DVD, Blu-ray): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Transactional VOD (rental and EST): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-per-view: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with partial commitments: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free, ad-funded VOD: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>1983-01-05T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · AT · The delays before 2005 were not read.]]></title>\n        <id>urn:uuid:992c36ed-33a1-8f35-a56a-7b9cbad8e1c9</id>\n        <link href=\"http://localhost/v1/rule-sets/1895-12-28?territory=AT\"/>\n        <updated>1895-12-28T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>The delays before 2005 were not read.</p><ul><li>Theatres: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Physical video (DVD, Blu-ray): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Transactional VOD (rental and EST): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-per-view: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with partial commitments: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free, ad-funded VOD: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>1895-12-28T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · BE · No text sets a delay: contract decides.]]></title>\n        <id>urn:uuid:2d1ab5db-1a0d-8985-a806-5a2c706962c3</id>\n        <link href=\"http://localhost/v1/rule-sets/1895-12-28?territory=BE\"/>\n        <updated>1895-12-28T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>No text sets a delay: contract decides.</p><ul><li>Theatres: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Physical video (DVD, Blu-ray): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Transactional VOD (rental and EST): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-per-view: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with partial commitments: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free, ad-funded VOD: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>1895-12-28T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · BG · The article of the Bulgarian act on windows was not reached.]]></title>\n        <id>urn:uuid:b27f5c40-ef58-8a29-a7b7-01901058d62a</id>\n        <link href=\"http://localhost/v1/rule-sets/1895-12-28?territory=BG\"/>\n        <updated>1895-12-28T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>The article of the Bulgarian act on windows was not reached.</p><ul><li>Theatres: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Physical video (DVD, Blu-ray): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Transactional VOD (rental and EST): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-per-view: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with partial commitments: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free, ad-funded VOD: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>1895-12-28T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · CH · No delay was found, nor a text that leaves it to contract.]]></title>\n        <id>urn:uuid:b8aae963-24b1-82cd-a79b-cf6772fd301d</id>\n        <link href=\"http://localhost/v1/rule-sets/1895-12-28?territory=CH\"/>\n        <updated>1895-12-28T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>No delay was found, nor a text that leaves it to contract.</p><ul><li>Theatres: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Physical video (DVD, Blu-ray): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Transactional VOD (rental and EST): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-per-view: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with partial commitments: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free, ad-funded VOD: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>1895-12-28T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · DE · The film aid acts (FFG) before 2009 are not modelled.]]></title>\n        <id>urn:uuid:e598403b-b2b0-887e-a69c-6fbf988de49c</id>\n        <link href=\"http://localhost/v1/rule-sets/1895-12-28?territory=DE\"/>\n        <updated>1895-12-28T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>The film aid acts (FFG) before 2009 are not modelled.</p><ul><li>Theatres: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Physical video (DVD, Blu-ray): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Transactional VOD (rental and EST): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-per-view: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with partial commitments: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free, ad-funded VOD: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>1895-12-28T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · ES · What held before Real Decreto 2062/2008 was not read.]]></title>\n        <id>urn:uuid:0a0b0ce2-ddc0-814f-aff9-d83e057aed5b</id>\n        <link href=\"http://localhost/v1/rule-sets/1895-12-28?territory=ES\"/>\n        <updated>1895-12-28T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>What held before Real Decreto 2062/2008 was not read.</p><ul><li>Theatres: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Physical video (DVD, Blu-ray): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Transactional VOD (rental and EST): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-per-view: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with partial commitments: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free, ad-funded VOD: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>1895-12-28T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · FI · What held before the survey of May 2022 is not known.]]></title>\n        <id>urn:uuid:23ddc867-2d63-89ad-a1d0-e345d5d2880d</id>\n        <link href=\"http://localhost/v1/rule-sets/1895-12-28?territory=FI\"/>\n        <updated>1895-12-28T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>What held before the survey of May 2022 is not known.</p><ul><li>Theatres: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Physical video (DVD, Blu-ray): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Transactional VOD (rental and EST): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-per-view: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with partial commitments: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free, ad-funded VOD: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>1895-12-28T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · GB · What held before the survey of May 2022 is not known.]]></title>\n        <id>urn:uuid:cea0fb32-0827-8f0b-a1a7-28a56cc0c474</id>\n        <link href=\"http://localhost/v1/rule-sets/1895-12-28?territory=GB\"/>\n        <updated>1895-12-28T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>What held before the survey of May 2022 is not known.</p><ul><li>Theatres: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Physical video (DVD, Blu-ray): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Transactional VOD (rental and EST): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-per-view: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with partial commitments: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free, ad-funded VOD: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>1895-12-28T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · HR · What held before the survey of May 2022 is not known.]]></title>\n        <id>urn:uuid:c933bbaa-263d-84f2-a2c9-947422e76414</id>\n        <link href=\"http://localhost/v1/rule-sets/1895-12-28?territory=HR\"/>\n        <updated>1895-12-28T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>What held before the survey of May 2022 is not known.</p><ul><li>Theatres: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Physical video (DVD, Blu-ray): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Transactional VOD (rental and EST): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-per-view: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with partial commitments: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free, ad-funded VOD: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>1895-12-28T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · IT · The delays before May 2021 are not modelled.]]></title>\n        <id>urn:uuid:01002ed8-94e7-8f51-a9c2-6a37c6376895</id>\n        <link href=\"http://localhost/v1/rule-sets/1895-12-28?territory=IT\"/>\n        <updated>1895-12-28T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>The delays before May 2021 are not modelled.</p><ul><li>Theatres: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Physical video (DVD, Blu-ray): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Transactional VOD (rental and EST): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-per-view: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with partial commitments: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free, ad-funded VOD: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>1895-12-28T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · NL · No delay was found, nor a text that leaves it to contract.]]></title>\n        <id>urn:uuid:ceb2e89a-34cc-84ed-aab8-c1f44ebfa24a</id>\n        <link href=\"http://localhost/v1/rule-sets/1895-12-28?territory=NL\"/>\n        <updated>1895-12-28T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>No delay was found, nor a text that leaves it to contract.</p><ul><li>Theatres: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Physical video (DVD, Blu-ray): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Transactional VOD (rental and EST): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-per-view: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with partial commitments: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free, ad-funded VOD: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>1895-12-28T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · PL · What held before the survey of May 2022 is not known.]]></title>\n        <id>urn:uuid:306832c2-aab1-8861-ac54-c6bc2bb8d2d1</id>\n        <link href=\"http://localhost/v1/rule-sets/1895-12-28?territory=PL\"/>\n        <updated>1895-12-28T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>What held before the survey of May 2022 is not known.</p><ul><li>Theatres: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Physical video (DVD, Blu-ray): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Transactional VOD (rental and EST): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-per-view: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with partial commitments: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free, ad-funded VOD: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>1895-12-28T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · PT · Decree-law 350/93: two years for television, one for video; its first day was not read.]]></title>\n        <id>urn:uuid:98b2c370-60f7-8af0-a85d-9c44e67fce44</id>\n        <link href=\"http://localhost/v1/rule-sets/1895-12-28?territory=PT\"/>\n        <updated>1895-12-28T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Decree-law 350/93: two years for television, one for video; its first day was not read.</p><ul><li>Theatres: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Physical video (DVD, Blu-ray): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Transactional VOD (rental and EST): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-per-view: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with partial commitments: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free, ad-funded VOD: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>1895-12-28T00:00:00.000Z</published>\n    </entry>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · SE · What held before the survey of May 2022 is not known.]]></title>\n        <id>urn:uuid:df13186d-4579-8dd3-aeaf-7f352f98cfca</id>\n        <link href=\"http://localhost/v1/rule-sets/1895-12-28?territory=SE\"/>\n        <updated>1895-12-28T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>What held before the survey of May 2022 is not known.</p><ul><li>Theatres: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Physical video (DVD, Blu-ray): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Transactional VOD (rental and EST): releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-per-view: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, first window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Pay-TV cinema channel, second window, channel without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement of the highest level: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service with partial commitments: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Subscription VOD, service without an agreement: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), channel that invests in films: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free TV (and pay TV other than cinema channels), other channel: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li><li>Free, ad-funded VOD: releases from 1895-12-28 on (dates move: releases from 1895-12-28 on)</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>1895-12-28T00:00:00.000Z</published>\n    </entry>\n</feed>"
        }
      }
    },
    "getContents": {
      "200": {
        "application/json": {
          "asked": {
            "addresses": [
              {
                "path": "/v1/chronology",
                "methods": [
                  "GET"
                ],
                "summary": "Every window of a film"
              }
            ],
            "links": {
              "interface": "/docs",
              "document": "/openapi.json",
              "problems": "/problems"
            }
          }
        }
      }
    },
    "getLiveness": {
      "200": {
        "application/json": {
          "asked": {
            "status": "ok"
          }
        }
      }
    },
    "getReadiness": {
      "200": {
        "application/json": {
          "asked": {
            "status": "ok",
            "rulebook": "2.0.0",
            "answers": {
              "kept": 16,
              "bytes": 91972,
              "hits": 0,
              "misses": 16
            }
          }
        }
      },
      "503": {
        "application/json": {
          "closing": {
            "status": "closing",
            "rulebook": "2.0.0",
            "answers": {
              "kept": 0,
              "bytes": 0,
              "hits": 0,
              "misses": 0
            }
          }
        }
      }
    },
    "listProblems": {
      "200": {
        "application/json": {
          "asked": {
            "problems": [
              {
                "type": "/problems/invalid-request",
                "status": 400,
                "title": "The request is not well formed",
                "cause": "A parameter or field is unknown, missing, of the wrong type, or not a real date; or the body is not JSON, or not of the shape of a question: too deep, or with too many fields or columns.",
                "remedy": "Mend the fields listed under `errors`. Dates are written YYYY-MM-DD; a misspelt name is refused rather than ignored."
              }
            ]
          }
        }
      }
    },
    "getProblem": {
      "200": {
        "text/plain": {
          "problem": "The facts contradict each other\n\nStatus 422, type /problems/inconsistent-facts\n\nWhy: Two facts stated cannot both be true of one film, for example a visa later than the release.\n\nWhat to do: Mend or leave out the fact named; a fact that is not known is better left out.\n"
        }
      }
    },
    "getMetrics": {
      "200": {
        "text/plain": {
          "asked": "# HELP chronologie_info Always 1; the labels say which service serves which rules.\n# TYPE chronologie_info gauge\nchronologie_info{version=\"2.0.0\",rulebook_version=\"2.0.0\",rulebook_digest=\"sha256-…\"} 1\n# HELP chronologie_stopping 1 from the signal to stop on, else 0.\n# TYPE chronologie_stopping gauge\nchronologie_stopping 0"
        }
      }
    }
  },
  "problems": {
    "adoption-too-early": {
      "type": "/problems/adoption-too-early",
      "title": "The adoption comes before the first rules",
      "status": 422,
      "detail": "Nothing can be adopted on 1970-01-01: the first rule set starts on 1983-01-07.",
      "instance": "/requests/example",
      "errors": [
        {
          "parameter": "adopt",
          "detail": "Nothing can be adopted on 1970-01-01: the first rule set starts on 1983-01-07."
        }
      ]
    },
    "body-too-large": {
      "type": "/problems/body-too-large",
      "title": "The body is too large",
      "status": 413,
      "detail": "The body exceeds 1048576 bytes.",
      "instance": "/requests/example"
    },
    "broken-coding": {
      "type": "/problems/broken-coding",
      "title": "The body cannot be decoded",
      "status": 400,
      "detail": "The body is not sound gzip.",
      "instance": "/requests/example"
    },
    "date-out-of-coverage": {
      "type": "/problems/date-out-of-coverage",
      "title": "A date lies outside coverage",
      "status": 422,
      "detail": "1890-01-01 lies outside coverage: dates are answered from 1895-12-28 (the first public showing) to 2200-12-31.",
      "instance": "/requests/example",
      "errors": [
        {
          "parameter": "theatricalReleaseDate",
          "detail": "1890-01-01 lies outside coverage: dates are answered from 1895-12-28 (the first public showing) to 2200-12-31."
        }
      ]
    },
    "headers-too-large": {
      "type": "/problems/headers-too-large",
      "title": "The address or the headers are too large",
      "status": 431,
      "detail": "The address and the headers of the request exceed 65536 bytes together.",
      "instance": "/requests/example"
    },
    "inconsistent-facts": {
      "type": "/problems/inconsistent-facts",
      "title": "The facts contradict each other",
      "status": 422,
      "detail": "The visa (2025-01-01) cannot come after the theatrical release (2024-07-24): no film is shown without it.",
      "instance": "/requests/example",
      "errors": [
        {
          "parameter": "visaDate",
          "detail": "The visa (2025-01-01) cannot come after the theatrical release (2024-07-24): no film is shown without it."
        }
      ]
    },
    "internal-error": {
      "type": "/problems/internal-error",
      "title": "The service failed",
      "status": 500,
      "detail": "The service failed; the cause is in its logs.",
      "instance": "/requests/example"
    },
    "invalid-request": {
      "type": "/problems/invalid-request",
      "title": "The request is not well formed",
      "status": 400,
      "detail": "mediun is not known here; check its spelling or leave it out; theatricalReleaseDate must be a real calendar day written YYYY-MM-DD, or none for a film never released in cinemas there",
      "instance": "/requests/example",
      "errors": [
        {
          "parameter": "mediun",
          "detail": "mediun is not known here; check its spelling or leave it out"
        }
      ]
    },
    "line-too-long": {
      "type": "/problems/line-too-long",
      "title": "The line is too long",
      "status": 413,
      "detail": "The line exceeds 65536 bytes; a line holds one question.",
      "instance": "/requests/example"
    },
    "method-not-allowed": {
      "type": "/problems/method-not-allowed",
      "title": "This address does not answer that method",
      "status": 405,
      "detail": "DELETE is not answered here; use GET, HEAD, OPTIONS, POST.",
      "instance": "/requests/example"
    },
    "no-law-known": {
      "type": "/problems/no-law-known",
      "title": "No law was known on that day",
      "status": 422,
      "detail": "No rule set was known on 1970-01-01: the first was published on 1983-01-05. State that day or a later one.",
      "instance": "/requests/example",
      "errors": [
        {
          "parameter": "knownOn",
          "detail": "No rule set was known on 1970-01-01: the first was published on 1983-01-05. State that day or a later one."
        }
      ]
    },
    "no-rule": {
      "type": "/problems/no-rule",
      "title": "There is no rule for this medium",
      "status": 422,
      "detail": "No rule binds pay-per-view on 2025-07-01: contract decides, so there is no delay to change. Name a medium or tier that has one, or a later day.",
      "instance": "/requests/example",
      "errors": [
        {
          "pointer": "/changes",
          "detail": "No rule binds pay-per-view on 2025-07-01: contract decides, so there is no delay to change. Name a medium or tier that has one, or a later day."
        }
      ]
    },
    "not-acceptable": {
      "type": "/problems/not-acceptable",
      "title": "There is no such representation",
      "status": 406,
      "detail": "Accept asks for application/xml; the answer comes as application/json, text/csv, text/calendar, image/svg+xml.",
      "instance": "/requests/example",
      "errors": [
        {
          "parameter": "Accept",
          "detail": "Accept asks for application/xml; the answer comes as application/json, text/csv, text/calendar, image/svg+xml."
        }
      ]
    },
    "not-authorised": {
      "type": "/problems/not-authorised",
      "title": "A key is needed",
      "status": 401,
      "detail": "The request has no key; send Authorization: Bearer <key>.",
      "instance": "/requests/example"
    },
    "not-expected": {
      "type": "/problems/not-expected",
      "title": "The expectation cannot be met",
      "status": 417,
      "detail": "Expect asks for a-miracle; only 100-continue is understood.",
      "instance": "/requests/example"
    },
    "other-rulebook": {
      "type": "/problems/other-rulebook",
      "title": "The rule book has another version",
      "status": 409,
      "detail": "The question asks for rule book 0.1.0; this service answers with 2.0.0.",
      "instance": "/requests/example",
      "errors": [
        {
          "parameter": "rulebook",
          "detail": "The question asks for rule book 0.1.0; this service answers with 2.0.0."
        }
      ]
    },
    "out-of-time": {
      "type": "/problems/out-of-time",
      "title": "The time for one request is over",
      "status": 408,
      "detail": "The time of a batch is over (1 s): the lines from 2 on are not answered; send them again.",
      "instance": "/requests/example"
    },
    "overlapping-changes": {
      "type": "/problems/overlapping-changes",
      "title": "Two changes overlap",
      "status": 422,
      "detail": "Two changes set the delay of svod/top-agreement from 2025-07-01: keep one of them, or let one start on another day.",
      "instance": "/requests/example",
      "errors": [
        {
          "pointer": "/changes",
          "detail": "Two changes set the delay of svod/top-agreement from 2025-07-01: keep one of them, or let one start on another day."
        }
      ]
    },
    "overloaded": {
      "type": "/problems/overloaded",
      "title": "The service is at its limits",
      "status": 503,
      "detail": "1 requests of this kind are under way; try again in 2 s.",
      "instance": "/requests/example"
    },
    "repeated-adoption": {
      "type": "/problems/repeated-adoption",
      "title": "A proposal is adopted twice",
      "status": 422,
      "detail": "The proposal filippetti-2014 is adopted twice: keep one day for it.",
      "instance": "/requests/example",
      "errors": [
        {
          "parameter": "adopt",
          "detail": "The proposal filippetti-2014 is adopted twice: keep one day for it."
        }
      ]
    },
    "repeated-film": {
      "type": "/problems/repeated-film",
      "title": "Two films cannot be told apart",
      "status": 422,
      "detail": "Films 1 and 2 have the same id, or, without one, the same release and title: state it once, or give each an id.",
      "instance": "/requests/example",
      "errors": [
        {
          "pointer": "/films/1",
          "detail": "Films 1 and 2 have the same id, or, without one, the same release and title: state it once, or give each an id."
        }
      ]
    },
    "repeated-name": {
      "type": "/problems/repeated-name",
      "title": "Two scenarios have the same name",
      "status": 422,
      "detail": "Scenario 2: Two scenarios are named plan.",
      "instance": "/requests/example",
      "errors": [
        {
          "pointer": "/scenarios/1/name",
          "detail": "Scenario 2: Two scenarios are named plan."
        }
      ]
    },
    "stopping": {
      "type": "/problems/stopping",
      "title": "The service is stopping",
      "status": 503,
      "detail": "The service is stopping: the lines from 1 on are not answered; send them again.",
      "instance": "/requests/example"
    },
    "too-many": {
      "type": "/problems/too-many",
      "title": "The question asks for too much at once",
      "status": 422,
      "detail": "The range has 731 days; at most 366 are answered at once.",
      "instance": "/requests/example",
      "errors": [
        {
          "parameter": "opensUntil",
          "detail": "The range has 731 days; at most 366 are answered at once."
        }
      ]
    },
    "too-many-requests": {
      "type": "/problems/too-many-requests",
      "title": "Too many requests from one client",
      "status": 429,
      "detail": "A client may send 2 requests a minute; try again in 60 s.",
      "instance": "/requests/example"
    },
    "too-slow": {
      "type": "/problems/too-slow",
      "title": "The request did not arrive in time",
      "status": 408,
      "detail": "The body of the request did not arrive within 1 s.",
      "instance": "/requests/example"
    },
    "unknown-carrier": {
      "type": "/problems/unknown-carrier",
      "title": "There is no such carrier",
      "status": 422,
      "detail": "There is no carrier orang; the nearest is orange. All are listed at /v1/carriers.",
      "instance": "/requests/example",
      "errors": [
        {
          "parameter": "carrier",
          "detail": "There is no carrier orang; the nearest is orange. All are listed at /v1/carriers."
        }
      ]
    },
    "unknown-device": {
      "type": "/problems/unknown-device",
      "title": "There is no such device",
      "status": 422,
      "detail": "There is no device livebox; the nearest is livebox-4. Orange has livebox-play, livebox-4.",
      "instance": "/requests/example",
      "errors": [
        {
          "parameter": "device",
          "detail": "There is no device livebox; the nearest is livebox-4. Orange has livebox-play, livebox-4."
        }
      ]
    },
    "unknown-id": {
      "type": "/problems/unknown-id",
      "title": "There is no such item",
      "status": 404,
      "detail": "There is no proposal lescure; there are: bonnell-2014, cnc-2014, cnc-2017, cnc-2021, csa-2013, filippetti-2014, gerard-2009, lescure-2013, pvod-2022.",
      "instance": "/requests/example",
      "errors": [
        {
          "parameter": "id",
          "detail": "There is no proposal lescure; there are: bonnell-2014, cnc-2014, cnc-2017, cnc-2021, csa-2013, filippetti-2014, gerard-2009, lescure-2013, pvod-2022."
        }
      ]
    },
    "unknown-proposal": {
      "type": "/problems/unknown-proposal",
      "title": "There is no such proposal",
      "status": 422,
      "detail": "There is no proposal lescure-2012 for the territory FR; there are: bonnell-2014, cnc-2014, cnc-2017, cnc-2021, csa-2013, filippetti-2014, gerard-2009, lescure-2013, pvod-2022.",
      "instance": "/requests/example",
      "errors": [
        {
          "parameter": "adopt",
          "detail": "There is no proposal lescure-2012 for the territory FR; there are: bonnell-2014, cnc-2014, cnc-2017, cnc-2021, csa-2013, filippetti-2014, gerard-2009, lescure-2013, pvod-2022."
        }
      ]
    },
    "unknown-route": {
      "type": "/problems/unknown-route",
      "title": "There is no such address",
      "status": 404,
      "detail": "There is nothing at /v1/chronologie; /docs lists what there is.",
      "instance": "/requests/example"
    },
    "unknown-service": {
      "type": "/problems/unknown-service",
      "title": "There is no such service",
      "status": 422,
      "detail": "There is no service netflicks; the nearest is netflix. All are listed at /v1/services.",
      "instance": "/requests/example",
      "errors": [
        {
          "parameter": "service",
          "detail": "There is no service netflicks; the nearest is netflix. All are listed at /v1/services."
        }
      ]
    },
    "unknown-territory": {
      "type": "/problems/unknown-territory",
      "title": "Nothing is recorded for this territory",
      "status": 422,
      "detail": "There is no rule book for the territory US; there is one for: AT, BE, BG, CH, DE, ES, FI, FR, GB, HR, IT, LU, NL, PL, PT, SE.",
      "instance": "/requests/example",
      "errors": [
        {
          "parameter": "territory",
          "detail": "There is no rule book for the territory US; there is one for: AT, BE, BG, CH, DE, ES, FI, FR, GB, HR, IT, LU, NL, PL, PT, SE."
        }
      ]
    },
    "unknown-version": {
      "type": "/problems/unknown-version",
      "title": "There is no such version of the rule book",
      "status": 422,
      "detail": "There is no version 9.9.9 of the rule book; there are: 2.0.0, 1.0.0.",
      "instance": "/requests/example",
      "errors": [
        {
          "parameter": "since",
          "detail": "There is no version 9.9.9 of the rule book; there are: 2.0.0, 1.0.0."
        }
      ]
    },
    "unsupported-media-type": {
      "type": "/problems/unsupported-media-type",
      "title": "The body has a type that is not read",
      "status": 415,
      "detail": "The body must be application/json; its type is application/xml.",
      "instance": "/requests/example"
    },
    "wrong-pair": {
      "type": "/problems/wrong-pair",
      "title": "Two parameters do not go together",
      "status": 422,
      "detail": "The tier with-agreement needs a medium: state medium too.",
      "instance": "/requests/example",
      "errors": [
        {
          "parameter": "tier",
          "detail": "The tier with-agreement needs a medium: state medium too."
        }
      ]
    }
  }
}
