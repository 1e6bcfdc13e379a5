import type { LimitRow } from '#lib/cases/domain/limits.ts';
import { classLimits, clockLimits, extensions, helperLimit, redoRounds, windows } from './limits.ts';

/** The default limits as the rows an administrator edits: name, class ('' for every class), value. */
export function limitRows(): LimitRow[] {
  return [
    ...byClass('handling', classLimits),
    row('acceptance', clockLimits.acceptance),
    row('acceptance-again', clockLimits.acceptanceAfterReturn),
    ...byClass('signing', clockLimits.signing),
    row('return-decision', clockLimits.returnDecision),
    row('return-after-signing', windows.returnAfterSigning),
    ...byClass('first-contact', clockLimits.firstContact),
    row('review', clockLimits.review),
    row('callback', clockLimits.callback),
    row('rating', clockLimits.rating),
    row('information', clockLimits.information),
    row('information-again', clockLimits.informationAgain),
    row('unrated-callback', { workingDays: windows.unratedCallbackWorkingDays, due: 'endOfDay' }),
    ...byClass('redo', clockLimits.redo),
    ...byClass('unshelved', clockLimits.unshelved),
    row('shelf-review-days', { number: windows.shelfReviewDays }),
    row('supervision', clockLimits.supervision),
    row('appeal-window', { workingDays: windows.appealWorkingDays, due: 'endOfDay' }),
    row('helper-share', { number: helperLimit.shareOfLead.numerator / helperLimit.shareOfLead.denominator }),
    row('helper-at-most-days', { number: helperLimit.atMostWorkingDays }),
    row('extensions-at-most', { number: extensions.atMost }),
    row('extensions-by-office', { number: extensions.byOffice }),
    row('extension-at-most-share', { number: extensions.atMostPercentOfLimit / 100 }),
    row('remind-every-days', { number: windows.reminderEveryWorkingDays }),
    row('suspension-at-most-days', { number: windows.longestSuspensionWorkingDays }),
    row('reopen-window-days', { number: windows.reopeningDays }),
    row('archive-after-days', { number: windows.archivingDays }),
    row('undo-window-minutes', { number: windows.undoMinutes }),
    row('sampling-share', { number: windows.samplingPercent / 100 }),
    row('redo-at-most-rounds', { number: redoRounds.atMost }),
  ];
}

const row = (name: string, value: unknown, caseClass = ''): LimitRow => ({ name, class: caseClass, value });

const byClass = (name: string, values: Readonly<Record<string, unknown>>): LimitRow[] =>
  Object.entries(values).map(([caseClass, value]) => row(name, value ?? { none: true }, caseClass));
