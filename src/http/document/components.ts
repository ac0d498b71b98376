// The shapes that routes refer to by name; those that stand inside others are named by their titles.
import type { TSchema } from 'typebox'
import * as answers from '../../../schemas/answers.js'
import { BatchLine } from '../../../schemas/batch.js'
import { CarrierView } from '../../../schemas/carrier.js'
import { Case } from '../../../schemas/case.js'
import { ChangeList, RecordedChangeView } from '../../../schemas/changelog.js'
import { Avails, AvailsRow } from '../../../schemas/avails.js'
import { Agenda, AgendaEvent } from '../../../schemas/calendar.js'
import { Alternative, Availability, Chronology, DatedWindow, FactQuestion, Interval, UndatedWindow } from '../../../schemas/chronology.js'
import { CheckLine, LicencePeriod, Permission, PermittedSpan } from '../../../schemas/check.js'
import { Comparison, Difference, Side, Summary, Tally, WindowCompared } from '../../../schemas/comparison.js'
import { Contents } from '../../../schemas/contents.js'
import { FactView } from '../../../schemas/fact.js'
import { MediumHistory, RowComparison, RowView, RulePeriod, RuleSetComparison } from '../../../schemas/history.js'
import { LegalTextView } from '../../../schemas/legal-text.js'
import { MediumView } from '../../../schemas/medium.js'
import { Problem, ProblemKindList } from '../../../schemas/problem.js'
import { ProposalView } from '../../../schemas/proposal.js'
import { DecidingFact, Reason } from '../../../schemas/reason.js'
import { BriefLine, BriefWindow } from '../../../schemas/windows.js'
import { Eras } from '../../../schemas/eras.js'
import { Reverse } from '../../../schemas/reverse.js'
import { RuleSetView } from '../../../schemas/rule-set.js'
import { ServiceView } from '../../../schemas/service.js'
import { PresumptionView, RegimeView } from '../../../schemas/territory.js'

/** The shapes, which must each have an `$id`. */
export const COMPONENTS: readonly TSchema[] = [
  Interval, Alternative, Availability, DecidingFact, Reason, DatedWindow, UndatedWindow, PresumptionView, FactQuestion, Chronology, BatchLine, Permission, PermittedSpan, LicencePeriod, CheckLine, Reverse, Eras, BriefWindow, BriefLine, Problem, ProblemKindList, Contents,
  AgendaEvent, Agenda, AvailsRow, Avails, Side, Difference, WindowCompared, Tally, Summary, Comparison,
  RuleSetView, RegimeView, LegalTextView, MediumView, FactView, ProposalView, ServiceView, CarrierView, Case, RecordedChangeView, ChangeList, ...Object.values(answers),
  RowView, RowComparison, RuleSetComparison, RulePeriod, MediumHistory
]
