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
                "citation": "agreement of 24 January 2022",
                "signedOn": "2022-01-24",
                "publishedOn": "2022-02-09",
                "url": "https://legal.tricoteuses.fr/articles/LEGIARTI000045142668",
                "dividedInto": "points",
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
                "citation": "decree 83-4",
                "signedOn": "1983-01-04",
                "publishedOn": "1983-01-05",
                "url": null,
                "checkedOn": "2026-11-22"
              }
            },
            "notices": [
              "A value of this answer was corrected on 27 November 2026 (version 2.0.0 of the rules): an answer given before may be another. Sets of 1983-01-07, 1987-01-29 and 1999-01-01: what the minister could shorten case by case is no longer told as certain (video, free television, Canal+); the window keeps its day, and may have opened from the floor on."
            ],
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
                "citation": "agreement of 24 January 2022",
                "signedOn": "2022-01-24",
                "publishedOn": "2022-02-09",
                "url": "https://legal.tricoteuses.fr/articles/LEGIARTI000045142668",
                "dividedInto": "points",
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
          "film": "﻿id;title;theatricalReleaseDate;territory;medium;tier;service;carrier;device;label;status;opensOn;availableFrom;closesOn;intervals;exclusiveUntil;contractualUntil;delay;anchor;nature;certainty;evidence;hypothetical;proposal;earliestPossible;latestPossible;missingFacts;ruleSet;regime;legalBasis;explanation;on;knownOn;rulebook\r\n;Deadpool & Wolverine;2024-07-24;FR;physical-video;;;;;Physical video (DVD, Blu-ray);open;2024-11-24;;;2024-11-24/..;;;4 months;theatrical-release;law;settled;text;false;;2024-10-27;2024-11-24;derogationGranted;2023-10-06;accord-2022-01-24;Cinema code, article L. 231-1;\"4 months after the theatrical release of 24 July 2024, by the rules in force from 6 October 2023 (cinema code, art. L. 231-1): 24 November 2024. | With the derogation the window would open on 27 October 2024 (the CNC grants the derogation to films with at most 100,000 admissions at the end of their fourth week; the admissions that decide are not stated).\";2026-11-22;2026-11-22;2.0.0\r\n"
        }
      }
    },
    "getChronologyCalendar": {
      "200": {
        "text/calendar": {
          "film": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//chronologie//chronologie//EN\r\nNAME:Deadpool & Wolverine\r\nX-WR-CALNAME:Deadpool & Wolverine\r\nREFRESH-INTERVAL;VALUE=DURATION:P1D\r\nX-PUBLISHED-TTL:P1D\r\nBEGIN:VEVENT\r\nUID:e4b825fe8a9fad1350ab2f6764ee60ce.FR.physical-video.all.opening.1\r\nSEQUENCE:14\r\nDTSTAMP:20231006T000000Z\r\nDTSTART;VALUE=DATE:20241124\r\nDTEND;VALUE=DATE:20241125\r\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE\r\nX-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE\r\nSUMMARY:Deadpool & Wolverine – opens: Physical video (DVD\\, Blu-ray)\r\nTRANSP:TRANSPARENT\r\nDESCRIPTION:4 months after the theatrical release of 24 July 2024\\, by the \r\n rules in force from 6 October 2023 (cinema code\\, art. L. 231-1): 24 Novem\r\n ber 2024.\\nWith the derogation the window would open on 27 October 2024 (t\r\n he CNC grants the derogation to films with at most 100\\,000 admissions at \r\n the end of their fourth week\\; the admissions that decide are not stated).\r\n \\nThe earliest lawful day: a contract may set a later one.\\nHow this is kn\r\n own: text read.\\nText: Cinema code\\, article L. 231-1\\, https://www.doctri\r\n ne.fr/l/texts/codes/LEGITEXT000020908868/articles/LEGIARTI000020908519\\nDe\r\n tails: http://localhost:80/v1/chronology?theatricalReleaseDate=2024-07-24&\r\n territory=FR&title=Deadpool+%26+Wolverine&lang=en\r\nCATEGORIES:Physical video (DVD\\, Blu-ray)\r\nURL;VALUE=URI:http://localhost:80/v1/chronology?theatricalReleaseDate=2024-\r\n 07-24&territory=FR&title=Deadpool+%26+Wolverine&lang=en\r\nSTATUS:CONFIRMED\r\nLAST-MODIFIED:20231006T000000Z\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-P7D\r\nDESCRIPTION:Deadpool & Wolverine – opens: Physical video (DVD\\, Blu-ray)\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        }
      }
    },
    "getChronologyPicture": {
      "200": {
        "image/svg+xml": {
          "film": "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"360\" height=\"266\" viewBox=\"0 0 360 266\" role=\"img\" aria-labelledby=\"title description\" lang=\"en\"><title id=\"title\">Deadpool &amp; Wolverine – France, released on 24 Jul 2024</title><desc id=\"description\">Physical video (DVD, Blu-ray): from 24 November 2024. New rules on 10 February 2025.</desc></svg>"
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
            "notices": [],
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
          "films": "﻿on,kind,id,title,theatricalReleaseDate,territory,medium,tier,service,carrier,device,label,certainty,evidence,hypothetical,ruleSet,legalBasis,explanation,chronology\r\n2027-02-14,opening,f-2,A film of this autumn,2026-10-14,FR,physical-video,,,,,\"Physical video (DVD, Blu-ray)\",settled,text,false,2025-02-10,\"Cinema code, article L. 231-1\",\"4 months after the theatrical release of 14 October 2026, by the rules in force from 10 February 2025 (cinema code, art. L. 231-1): 14 February 2027. | With the derogation the window would open on 17 January 2027 (the CNC grants the derogation to films with at most 100,000 admissions at the end of their fourth week; the admissions that decide are not stated).\",http://localhost:80/v1/chronology?theatricalReleaseDate=2026-10-14&territory=FR&title=A+film+of+this+autumn&id=f-2&lang=en\r\n"
        },
        "text/calendar": {
          "films": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//chronologie//chronologie//EN\r\nNAME:Film windows\r\nX-WR-CALNAME:Film windows\r\nREFRESH-INTERVAL;VALUE=DURATION:P1D\r\nX-PUBLISHED-TTL:P1D\r\nBEGIN:VEVENT\r\nUID:a5661e553cad3edc212c98e84d770869.FR.physical-video.all.opening.1\r\nSEQUENCE:15\r\nDTSTAMP:20250209T000000Z\r\nDTSTART;VALUE=DATE:20270214\r\nDTEND;VALUE=DATE:20270215\r\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE\r\nX-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE\r\nSUMMARY:A film of this autumn – opens: Physical video (DVD\\, Blu-ray)\r\nTRANSP:TRANSPARENT\r\nDESCRIPTION:4 months after the theatrical release of 14 October 2026\\, by t\r\n he rules in force from 10 February 2025 (cinema code\\, art. L. 231-1): 14 \r\n February 2027.\\nWith the derogation the window would open on 17 January 20\r\n 27 (the CNC grants the derogation to films with at most 100\\,000 admission\r\n s at the end of their fourth week\\; the admissions that decide are not sta\r\n ted).\\nThe earliest lawful day: a contract may set a later one.\\nHow this \r\n is known: text read.\\nText: Cinema code\\, article L. 231-1\\, https://www.d\r\n octrine.fr/l/texts/codes/LEGITEXT000020908868/articles/LEGIARTI00002090851\r\n 9\\nDetails: http://localhost:80/v1/chronology?theatricalReleaseDate=2026-1\r\n 0-14&territory=FR&title=A+film+of+this+autumn&id=f-2&lang=en\r\nCATEGORIES:Physical video (DVD\\, Blu-ray)\r\nURL;VALUE=URI:http://localhost:80/v1/chronology?theatricalReleaseDate=2026-\r\n 10-14&territory=FR&title=A+film+of+this+autumn&id=f-2&lang=en\r\nSTATUS:CONFIRMED\r\nLAST-MODIFIED:20250209T000000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        }
      }
    },
    "getCalendarFeed": {
      "200": {
        "text/calendar": {
          "film": "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//chronologie//chronologie//EN\r\nNAME:Film windows\r\nX-WR-CALNAME:Film windows\r\nREFRESH-INTERVAL;VALUE=DURATION:P1D\r\nX-PUBLISHED-TTL:P1D\r\nBEGIN:VEVENT\r\nUID:a5661e553cad3edc212c98e84d770869.FR.physical-video.all.opening.1\r\nSEQUENCE:15\r\nDTSTAMP:20250209T000000Z\r\nDTSTART;VALUE=DATE:20270214\r\nDTEND;VALUE=DATE:20270215\r\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE\r\nX-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE\r\nSUMMARY:A film of this autumn – opens: Physical video (DVD\\, Blu-ray)\r\nTRANSP:TRANSPARENT\r\nDESCRIPTION:4 months after the theatrical release of 14 October 2026\\, by t\r\n he rules in force from 10 February 2025 (cinema code\\, art. L. 231-1): 14 \r\n February 2027.\\nWith the derogation the window would open on 17 January 20\r\n 27 (the CNC grants the derogation to films with at most 100\\,000 admission\r\n s at the end of their fourth week\\; the admissions that decide are not sta\r\n ted).\\nThe earliest lawful day: a contract may set a later one.\\nHow this \r\n is known: text read.\\nText: Cinema code\\, article L. 231-1\\, https://www.d\r\n octrine.fr/l/texts/codes/LEGITEXT000020908868/articles/LEGIARTI00002090851\r\n 9\\nDetails: http://localhost:80/v1/chronology?theatricalReleaseDate=2026-1\r\n 0-14&territory=FR&title=A+film+of+this+autumn&id=f-2&lang=en\r\nCATEGORIES:Physical video (DVD\\, Blu-ray)\r\nURL;VALUE=URI:http://localhost:80/v1/chronology?theatricalReleaseDate=2026-\r\n 10-14&territory=FR&title=A+film+of+this+autumn&id=f-2&lang=en\r\nSTATUS:CONFIRMED\r\nLAST-MODIFIED:20250209T000000Z\r\nBEGIN:VALARM\r\nACTION:DISPLAY\r\nTRIGGER:-P7D\r\nDESCRIPTION:A film of this autumn – opens: Physical video (DVD\\, Blu-ray)\r\nEND:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        }
      }
    },
    "batchChronologies": {
      "200": {
        "application/x-ndjson": {
          "films": "{\"line\":1,\"id\":\"a\",\"film\":{\"id\":\"a\",\"theatricalReleaseDate\":\"2014-01-01\"},\"territory\":\"FR\",\"on\":\"2026-11-22\",\"knownOn\":\"2026-11-22\",\"hypothetical\":false,\"rulebook\":{\"version\":\"2.0.0\",\"digest\":\"sha256-…\"},\"windows\":[{\"medium\":\"tvod\",\"tier\":null,\"label\":\"Transactional VOD (rental and EST)\",\"status\":\"open\",\"opensOn\":\"2014-05-01\",\"closesOn\":null,\"intervals\":[{\"from\":\"2014-05-01\",\"until\":null}],\"exclusiveUntil\":null,\"delay\":{\"months\":4},\"anchor\":\"theatrical-release\",\"nature\":\"extended-agreement\",\"certainty\":\"settled\",\"hypothetical\":false,\"proposal\":null,\"contractualUntil\":null,\"evidence\":\"text\",\"ruleSet\":\"2010-04-24\",\"regime\":\"accord-2009-07-06\",\"legalBasis\":[{\"text\":\"accord-2009-07-06\",\"article\":\"1.2\"}],\"alternatives\":[{\"if\":{\"derogationGranted\":true},\"eligible\":null,\"status\":\"open\",\"opensOn\":\"2014-04-03\",\"closesOn\":null,\"intervals\":[{\"from\":\"2014-04-03\",\"until\":null}]}],\"missingFacts\":[\"derogationGranted\"],\"explanation\":[],\"earliestPossible\":\"2014-04-03\",\"latestPossible\":\"2014-05-01\"}],\"summary\":[{\"medium\":\"tvod\",\"label\":\"Transactional VOD (rental and EST)\",\"earliestOpensOn\":\"2014-05-01\",\"latestOpensOn\":\"2014-05-01\"}],\"presumptions\":[],\"questions\":[{\"fact\":\"derogationGranted\",\"question\":\"Was a derogation from the delay granted for the film (the one for video, by the CNC; formerly, that of a minister)?\",\"type\":\"boolean\",\"unit\":null,\"days\":28,\"media\":[\"tvod\"]}],\"legalTexts\":{\"accord-2009-07-06\":{\"title\":\"Agreement of 6 July 2009 on the rearrangement of the media chronology\",\"citation\":\"agreement of 6 July 2009\",\"signedOn\":\"2009-07-06\",\"publishedOn\":\"2009-07-12\",\"url\":null,\"dividedInto\":\"points\",\"checkedOn\":\"2026-11-22\"}},\"notices\":[],\"links\":{\"ruleSets\":[\"/v1/rule-sets/2010-04-24?territory=FR\"],\"self\":\"/v1/chronology?theatricalReleaseDate=2014-01-01&territory=FR&medium=tvod&id=a&on=2026-11-22&knownOn=2026-11-22&explain=none&lang=en&rulebook=2.0.0\"}}\n{\"line\":2,\"id\":\"b\",\"problem\":{\"type\":\"/problems/invalid-request\",\"title\":\"The request is not well formed\",\"status\":400,\"detail\":\"theatricalReleaseDate must be a real calendar day written YYYY-MM-DD\",\"instance\":\"/requests/example\",\"errors\":[{\"pointer\":\"/theatricalReleaseDate\",\"detail\":\"theatricalReleaseDate must be a real calendar day written YYYY-MM-DD\"}]}}\n"
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
    "batchChecks": {
      "200": {
        "application/x-ndjson": {
          "films": "{\"line\":1,\"id\":\"a\",\"on\":\"2025-10-23\",\"medium\":\"svod\",\"tier\":\"with-agreement\",\"service\":\"netflix\",\"permitted\":false,\"since\":\"2024-07-24\",\"until\":\"2025-10-24\",\"next\":\"2025-10-24\",\"because\":\"Not permitted: the rules in force from 10 February 2025 (agreement of 6 February 2025; order of 6 February 2025) ask for 15 months after the theatrical release and hold the window back until 24 October 2025.\",\"legalBasis\":[{\"text\":\"accord-2025-02-06\",\"article\":null}],\"ruleSets\":[\"2025-02-10\"],\"certainty\":\"settled\",\"evidence\":\"official\",\"hypothetical\":false,\"missingFacts\":[],\"questions\":[],\"territory\":\"FR\",\"notices\":[],\"knownOn\":\"2026-11-22\",\"rulebook\":{\"version\":\"2.0.0\",\"digest\":\"sha256-…\"}}\n{\"line\":2,\"id\":\"b\",\"problem\":{\"type\":\"/problems/invalid-request\",\"title\":\"The request is not well formed\",\"status\":400,\"detail\":\"theatricalReleaseDate must be a real calendar day written YYYY-MM-DD\",\"instance\":\"/requests/example\",\"errors\":[{\"pointer\":\"/theatricalReleaseDate\",\"detail\":\"theatricalReleaseDate must be a real calendar day written YYYY-MM-DD\"}]}}\n"
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
            "territory": "FR",
            "notices": [],
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
          "undetermined": {
            "on": "1996-01-01",
            "medium": "physical-video",
            "tier": null,
            "permitted": null,
            "since": null,
            "until": "1996-03-15",
            "next": "1996-03-15",
            "because": "Undecided: depending on the day on which the visa was granted, whether a derogation is granted and the day from which the derogation holds, either the window opens on 15 March 1995, by the rules in force from 29 January 1987 (decree 83-4, art. 1; law 82-652, art. 89), which ask for 12 months after the visa, or the rules in force from 29 January 1987 (decree 83-4, art. 1; law 82-652, art. 89) ask for 12 months after the visa and hold the window back until 15 March 1996.",
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
            "territory": "FR",
            "notices": [
              "A value of this answer was corrected on 27 November 2026 (version 2.0.0 of the rules): an answer given before may be another. Sets of 1983-01-07, 1987-01-29 and 1999-01-01: what the minister could shorten case by case is no longer told as certain (video, free television, Canal+); the window keeps its day, and may have opened from the floor on."
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
          },
          "licence-period": {
            "title": "Deadpool & Wolverine",
            "from": "2025-07-01",
            "to": "2027-12-31",
            "medium": "svod",
            "tier": "with-agreement",
            "service": "netflix",
            "spans": [
              {
                "from": "2025-07-01",
                "until": "2025-10-24",
                "permitted": false,
                "because": "Not permitted: the rules in force from 10 February 2025 (agreement of 6 February 2025; order of 6 February 2025) ask for 15 months after the theatrical release and hold the window back until 24 October 2025.",
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
                "missingFacts": []
              }
            ],
            "hypothetical": false,
            "questions": [],
            "territory": "FR",
            "notices": [],
            "knownOn": "2026-11-22",
            "rulebook": {
              "version": "2.0.0",
              "digest": "sha256-…"
            },
            "links": {
              "self": "/v1/check?theatricalReleaseDate=2024-07-24&freeTvAcquired=true&coExploitationAgreement=false&territory=FR&service=netflix&title=Deadpool+%26+Wolverine&knownOn=2026-11-22&lang=en&rulebook=2.0.0&from=2025-07-01&to=2027-12-31",
              "chronology": "/v1/chronology?theatricalReleaseDate=2024-07-24&freeTvAcquired=true&coExploitationAgreement=false&territory=FR&service=netflix&title=Deadpool+%26+Wolverine&on=2025-07-01&knownOn=2026-11-22&explain=short&lang=en&rulebook=2.0.0"
            }
          }
        }
      }
    },
    "postCheck": {
      "200": {
        "application/json": {
          "supposed": {
            "title": "Deadpool & Wolverine",
            "on": "2025-10-24",
            "medium": "svod",
            "tier": "without-agreement",
            "permitted": true,
            "since": "2025-07-24",
            "until": "2026-05-24",
            "next": "2027-07-24",
            "because": "Permitted (what if: this is not the law): the window opens on 24 July 2025, by the rules made up for the question from 1 July 2025, which ask for 12 months after the theatrical release.",
            "legalBasis": [],
            "ruleSets": [
              "2025-02-10"
            ],
            "certainty": "settled",
            "evidence": "unverified",
            "hypothetical": true,
            "missingFacts": [],
            "questions": [],
            "territory": "FR",
            "notices": [],
            "knownOn": "2026-11-22",
            "rulebook": {
              "version": "2.0.0",
              "digest": "sha256-…"
            },
            "links": {
              "self": null,
              "chronology": null
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
                          "ruleSet": null,
                          "certainty": "provisional",
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
                ],
                "notices": []
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
                  "leftOut": 0,
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
                "disputed": [],
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
                "citation": "decree 83-4",
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
          "window": "﻿territory,medium,tier,service,label,from,until,status,opens,closings,exclusiveUntil,contractualUntil,earliestPossible,latestPossible,delay,anchor,nature,certainty,evidence,hypothetical,ruleSet,regime,legalBasis,because,missingFacts,knownOn,rulebook\r\nFR,physical-video,,,\"Physical video (DVD, Blu-ray)\",1895-12-28,1982-01-07,dated,1983-01-07,,,,,,P12M,visa,law,settled,inference,false,1983-01-07,,Decree 83-4 of 4 January 1983 (video carriers) | Law 82-652 of 29 July 1982 on audiovisual communication,,,2026-11-22,2.0.0\r\n"
        }
      }
    },
    "getErasCsv": {
      "200": {
        "text/csv": {
          "window": "﻿territory;medium;tier;service;label;from;until;status;opens;closings;exclusiveUntil;contractualUntil;earliestPossible;latestPossible;delay;anchor;nature;certainty;evidence;hypothetical;ruleSet;regime;legalBasis;because;missingFacts;knownOn;rulebook\r\nFR;tvod;;;Transactional VOD (rental and EST);1895-12-28;2005-05-04;dated;2005-12-20;;;2005-12-20;;;P231D;theatrical-release;agreement;settled;official;false;2005-12-20;;Film-on-demand protocol of 20 December 2005;;;2026-11-22;2.0.0\r\n"
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
              "silence": "Silence of three working days, Monday to Saturday, is consent, since the decree of 25 February 2022 (R. 231-6); two months before.",
              "request": {
                "media": [
                  "physical-video"
                ],
                "evidence": "text",
                "legalBasis": [
                  {
                    "text": "code-cinema-d231",
                    "article": "D. 231-3"
                  }
                ]
              }
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
                "reason": "the agreement of 2022 does not cover a work of sixty minutes or less (point 1.9), and that of 2025 is taken to do the same"
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
                "reason": "a free channel holds the film, with exclusivity against subscription VOD from 22 to 36 months, and no co-exploitation agreement is stated"
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
                ],
                "thresholds": []
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
                "citation": "decree 2010-397",
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
                "citation": "decree 83-4",
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
            "service": null,
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
                    "service": null,
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
          "asked": "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\">\n    <id>urn:uuid:440e8fe6-cc02-835d-ae3c-630a2973e37a</id>\n    <title>Chronologie: what changes</title>\n    <updated>2026-11-27T00:00:00.000Z</updated>\n    <author>\n        <name>Chronologie</name>\n    </author>\n    <link rel=\"alternate\" href=\"http://localhost/v1/changes\"/>\n    <link rel=\"self\" href=\"http://localhost/v1/changes.atom\"/>\n    <subtitle>Changes of the law and of the data. Information, not legal advice.</subtitle>\n    <entry>\n        <title type=\"html\"><![CDATA[Law · AT · Austrian reform of 2010: the delays go to the guidelines of the ÖFI, six months at least, which they may let be reduced.]]></title>\n        <id>urn:uuid:2d35aeb0-8183-89f3-a962-bf59d5dd22b0</id>\n        <link href=\"http://localhost/v1/rule-sets/2005-01-01/compare/2010-12-31?territory=AT\"/>\n        <updated>2026-11-27T00:00:00.000Z</updated>\n        <content type=\"html\"><![CDATA[<p>Austrian reform of 2010: the delays go to the guidelines of the ÖFI, six months at least, which they may let be reduced.</p><ul><li>Theatres: releases from 2010-12-31 on</li></ul>]]></content>\n        <category term=\"law\"/>\n        <published>2026-11-27T00:00:00.000Z</published>\n    </entry>\n</feed>"
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
              "bytes": 62088,
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
      "detail": "mediun is not known here; check its spelling or leave it out; what is known, the nearest first: medium, device, id, tier, service, and 33 more; theatricalReleaseDate must be a real calendar day written YYYY-MM-DD, or none for a film never released in cinemas there",
      "instance": "/requests/example",
      "errors": [
        {
          "parameter": "mediun",
          "detail": "mediun is not known here; check its spelling or leave it out; what is known, the nearest first: medium, device, id, tier, service, and 33 more"
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
