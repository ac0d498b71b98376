// What is said of an agreement that binds those who signed it before its order binds everybody.
import { signedBefore, type SignedBefore } from '../answer/gate/signed-before.js'
import type { Setting } from '../answer/setting.js'
import type { DatedAnswer } from '../answer/window/window.js'
import type { Speaker } from './speaker.js'

/** That a window which opens with its set may have opened before for those who signed the agreement. */
export function signedSentence ({ answered, setting }: { readonly answered: DatedAnswer, readonly setting: Setting }, { say, language }: Speaker): string[] {
  const found = signedBefore(answered, setting.law)
  return signaturesOf(found, setting).map(({ label, signedOn }) => say.signedBefore({ agreement: label[language], signedOn: say.date(signedOn) }))
}

/** The same of all windows of an answer that open with a set. */
export function signedNotice (signed: SignedBefore, setting: Pick<Setting, 'law'>, { say, language }: Speaker): string[] {
  return signaturesOf(signed, setting).map(({ label, signedOn }) => say.signedNotice({ agreement: label[language], signedOn: say.date(signedOn), first: say.date(signed.first) }))
}

function signaturesOf (found: SignedBefore | null, { law: { territory: { regimes } } }: Pick<Setting, 'law'>) {
  return regimes.flatMap(({ id, label, signatories }) => id !== found?.regime || signatories === undefined ? [] : [{ label, signedOn: signatories.signedOn }])
}
