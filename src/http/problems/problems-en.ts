// The kinds of problem in English.
import type { ProblemWords } from './problems.js'

/** English words, for whoever has to mend a request. */
export const problemsEn: ProblemWords = {
  'invalid-request': {
    title: 'The request is not well formed',
    cause: 'A parameter or field is unknown, missing, of the wrong type, or not a real date; or the body is not JSON, or not of the shape of a question: too deep, or with too many fields or columns.',
    remedy: 'Mend the fields listed under `errors`. Dates are written YYYY-MM-DD; a misspelt name is refused rather than ignored.'
  },
  'not-authorised': {
    title: 'A key is needed',
    cause: 'The service is set up to answer who has a key, and the request has none, or one that is not known, or no longer.',
    remedy: 'Send `Authorization: Bearer <key>`; who runs the service gives keys. Without one, /docs, /openapi.yaml and /problems/<code> are open.'
  },
  'unknown-route': {
    title: 'There is no such address',
    cause: 'No resource of the service has this path.',
    remedy: 'See /docs for the paths there are.'
  },
  'unknown-id': {
    title: 'There is no such item',
    cause: 'The path names a rule set, medium, proposal, service or problem that does not exist.',
    remedy: 'Take an id from the list that the problem gives, or from the collection above it.'
  },
  'method-not-allowed': {
    title: 'This address does not answer that method',
    cause: 'The resource exists, but not for this HTTP method.',
    remedy: 'Use one of the methods named in the header `Allow`.'
  },
  'not-acceptable': {
    title: 'There is no such representation',
    cause: 'The header Accept names no media type in which this address is answered.',
    remedy: 'Ask for one of those that the problem lists; leave Accept out for JSON. Who cannot set it uses the addresses that end in `.csv`, `.ics` and `.svg`.'
  },
  'other-rulebook': {
    title: 'The rule book has another version',
    cause: 'The question asks for an answer of one version of the rule book, and the service holds another.',
    remedy: 'Leave `rulebook` out to be answered by the version served, or ask a service that holds the version wanted.'
  },
  'body-too-large': {
    title: 'The body is too large',
    cause: 'The body exceeds one mebibyte, decompressed; four for a comparison or an agenda.',
    remedy: 'Send less in one request.'
  },
  'line-too-long': {
    title: 'The line is too long',
    cause: 'A line of a batch exceeds what one question needs, by far; the problem gives the limit (`BATCH_LINE_KIBIBYTES`). The other lines are answered.',
    remedy: 'Write one question per line. A file without newlines is one long line.'
  },
  'broken-coding': {
    title: 'The body cannot be decoded',
    cause: 'The body says that it is compressed with gzip and is not, or is damaged, or ends too early. In a batch it comes on the last line.',
    remedy: 'Compress the body again, and of a batch send what follows the last line answered; or send it as it is, without Content-Encoding.'
  },
  'out-of-time': {
    title: 'The time for one request is over',
    cause: 'A batch was not sent, answered and read in the time that the service gives to one (`BATCH_SECONDS`): the problem comes on the last line of the batch, and names the first line that is not answered. Or an agenda, a comparison or a reverse question was not answered in that time.',
    remedy: 'Of a batch, send the lines that are not answered in another request; ask for less on each, with `medium` and `explain=none`. Else ask for fewer films, scenarios or days at once.'
  },
  'too-slow': {
    title: 'The request did not arrive in time',
    cause: 'The headers or the body took longer than the service waits for them (`HEADERS_TIMEOUT_SECONDS`, `REQUEST_TIMEOUT_SECONDS`). The connection is closed.',
    remedy: 'Send the request again, whole; send many questions as a batch, which has longer.'
  },
  stopping: {
    title: 'The service is stopping',
    cause: 'The service was told to end while a batch ran, and gives it no longer. It comes on the last line of the batch, and names the first line that is not answered.',
    remedy: 'Send the lines that are not answered again, on a new connection: another instance, or the next one, answers them.'
  },
  'unsupported-media-type': {
    title: 'The body has a type that is not read',
    cause: 'The header Content-Type names something that this address does not read, or is missing; or Content-Encoding names a coding that is not read.',
    remedy: 'Send `Content-Type: application/json`, or another type that the problem lists; compress the body with gzip, or not at all.'
  },
  'not-expected': {
    title: 'The expectation cannot be met',
    cause: 'The header Expect asks for something other than `100-continue`.',
    remedy: 'Leave Expect out.'
  },
  'too-many-requests': {
    title: 'Too many requests from one client',
    cause: 'The client, that is its address, has sent more requests within a minute than the service allows each (`RATE_LIMIT`).',
    remedy: 'Wait as many seconds as the header Retry-After says; `RateLimit-Remaining` tells beforehand how many are left. A batch is one request, whatever it holds.'
  },
  'headers-too-large': {
    title: 'The address or the headers are too large',
    cause: 'The address and the headers of the request exceed 64 KiB together.',
    remedy: 'Shorten the address, or send the question in the body (POST); leave out cookies and headers that nobody reads here.'
  },
  'date-out-of-coverage': {
    title: 'A date lies outside coverage',
    cause: 'Dates of a film, and days asked for, are answered from the first public showing, 1895-12-28, to 2200-12-31.',
    remedy: 'State a date in that span.'
  },
  'inconsistent-facts': {
    title: 'The facts contradict each other',
    cause: 'Two facts stated cannot both be true of one film, for example a visa later than the release.',
    remedy: 'Mend or leave out the fact named; a fact that is not known is better left out.'
  },
  'unknown-territory': {
    title: 'Nothing is recorded for this territory',
    cause: 'The territory is well written, and no rules, or no services, are held for it.',
    remedy: 'Choose one of the territories that the problem lists.'
  },
  'unknown-service': {
    title: 'There is no such service',
    cause: 'The question names a service that the dictionary of services does not have.',
    remedy: 'Take an id from /v1/services; the problem names the nearest one.'
  },
  'unknown-carrier': {
    title: 'There is no such carrier',
    cause: 'The question names an operator or platform that the dictionary of carriers does not have.',
    remedy: 'Take an id from /v1/carriers; the problem names the nearest one.'
  },
  'unknown-device': {
    title: 'There is no such device',
    cause: 'The question names a box or application that no carrier has.',
    remedy: 'Take an id from the devices of the carrier in /v1/carriers; the problem names the nearest one.'
  },
  'unknown-proposal': {
    title: 'There is no such proposal',
    cause: 'The question adopts a proposal that is not recorded.',
    remedy: 'Take its id from /v1/proposals, or describe the change yourself in `changes` (POST).'
  },
  'wrong-pair': {
    title: 'Two parameters do not go together',
    cause: 'A tier is named without a medium, or with media that do not have it; a service is named in a territory where it is not recorded, with a medium or tier that it does not hold, a carrier without a service, or a device without its carrier; a change names a medium that has no delay; or days are stated both as one day and as a range, or as a range without one of its ends, or that ends before it starts.',
    remedy: 'Take media and their tiers from /v1/media, services from /v1/services, carriers and their devices from /v1/carriers; state one day, or a range with both of its ends.'
  },
  'no-law-known': {
    title: 'No law was known on that day',
    cause: 'The day in `knownOn` comes before the publication of the first rule set.',
    remedy: 'State a later day; the problem gives the first.'
  },
  'adoption-too-early': {
    title: 'The adoption comes before the first rules',
    cause: 'A proposal or change can only amend rules that exist on the day it is adopted.',
    remedy: 'State a later day; the problem gives the first.'
  },
  'repeated-adoption': {
    title: 'A proposal is adopted twice',
    cause: 'One scenario adopts the same proposal more than once, on one day or on several.',
    remedy: 'Adopt it once, on the day that counts; to compare two days, make two scenarios.'
  },
  'overlapping-changes': {
    title: 'Two changes overlap',
    cause: 'Two changes set the delay of the same medium and tier from the same day on (a change without a tier concerns all of them).',
    remedy: 'Keep one of them, or let them start on different days: each then holds until the next.'
  },
  'no-rule': {
    title: 'There is no rule for this medium',
    cause: 'The question needs a delay, and on that day no rule sets one for the medium: contract decides.',
    remedy: 'Name another medium, tier or day; /v1/media/{medium}/history shows when a medium had a rule.'
  },
  'repeated-name': {
    title: 'Two scenarios have the same name',
    cause: 'The names of scenarios tell them apart in the answer.',
    remedy: 'Give each a name of its own, or none: they are then numbered.'
  },
  'repeated-film': {
    title: 'Two films cannot be told apart',
    cause: 'A calendar names its events after the id of the film, or after its release and title; here two films have the same, and their windows would replace each other.',
    remedy: 'State each film once, or give each an id of its own.'
  },
  'unknown-version': {
    title: 'There is no such version of the rule book',
    cause: 'The question asks what changed since a version that was never recorded.',
    remedy: 'Take a version from the list that the problem gives, or state a day.'
  },
  'too-many': {
    title: 'The question asks for too much at once',
    cause: 'A limit on the number of films, scenarios or days of one request is passed, on the lines or values of its body, or on the size of its answer; the problem names it.',
    remedy: 'Split the request.'
  },
  'internal-error': {
    title: 'The service failed',
    cause: 'Something that should not happen did; it is in the logs, under the id in `instance`.',
    remedy: 'Try again; if it persists, report the id.'
  },
  overloaded: {
    title: 'The service is at its limits',
    cause: 'As many requests that take long are under way as are worked on at once (`HEAVY_REQUESTS`); or the process is short of time or memory. The request was not begun.',
    remedy: 'Send it again after as many seconds as the header Retry-After says.'
  }
}
