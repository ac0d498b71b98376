// What the page of the gate says in English.
/** The English words of the page “May it?”. */
export const checkEn = {
  title: 'May this film be shown?',
  described: 'A film, a medium or a service, a day or a licence period: yes, no, or what it depends on, with the rule that says so.',
  asked: (who: string, film: string, day: string) => `${who}: ${film}, on ${day}`,
  who: 'Where', whoHint: 'A medium, at its tier, or a service by name.',
  nobody: 'choose', services: 'Services', media: 'Media',
  on: 'On the day', onHint: 'Today unless stated.',
  period: 'A licence period in place of a day', from: 'From', to: 'To', toHint: 'The last day, itself included.',
  through: (who: string, film: string, from: string, to: string) => `${who}: ${film}, from ${from} to ${to}`,
  ask: 'May it?',
  yes: 'Yes', no: 'No', depends: 'It depends', partly: 'In part',
  since: (day: string) => `So since ${day}.`,
  until: (day: string) => `This answer changes on ${day}.`,
  next: (day: string) => `It becomes permitted on ${day}.`,
  forGood: 'No change is known after that.',
  answer: 'Answer', reason: 'Why', rules: 'Rules',
  law: 'The law of that day',
  sets: 'Rules in force',
  provisional: 'This rests on an assumption: the text that gives the day may end before it.',
  decide: 'What it depends on',
  mayChange: 'What could change this answer',
  tier: 'The tier that the service holds: choose it under “Where”.',
  windows: 'All windows of this film',
  film: 'this film'
}

/** What each language says on the page of the gate. */
export type CheckWords = typeof checkEn
