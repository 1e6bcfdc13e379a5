import type { ReactNode } from 'react';
import type { CommandName } from '#lib/cases/domain/names.ts';
import { assertNever } from '#lib/shared/result.ts';
import type { DeskCase } from '../desk-case.ts';
import { CallbackBody, DecideRedoBody, DecideReturnBody, ReviewBody } from './decision-bodies.tsx';
import {
  AcceptBody,
  AnswerAtOnceBody,
  DeclineBody,
  DispatchBody,
  MergeBody,
  RequestInformationBody,
} from './intake-bodies.tsx';
import { InstructionBody, TakeOnBody } from './leader-bodies.tsx';
import { ReclassifyBody, ReopenBody, SplitBody, TextBody, TransferBody, UndoBody } from './other-bodies.tsx';
import { AnswerSupervisionBody, SuperviseBody } from './oversight-bodies.tsx';
import { DecideShelvingBody, ReviewShelvedBody, ShelveBody, UnshelveBody } from './shelf-bodies.tsx';
import {
  DecideExtensionBody,
  InviteHelperBody,
  RequestExtensionBody,
  ResumeBody,
  SuspendBody,
} from './time-bodies.tsx';
import { AssignBody, HelperAnswerBody, ResultBody, ReturnBody, SignBody } from './unit-bodies.tsx';

/** The fields of a command, as far as the desk gives it. */
export function CommandBody({ command, of }: { command: CommandName; of: DeskCase }): ReactNode {
  switch (command) {
    case 'accept':
      return <AcceptBody of={of} />;
    case 'decline':
      return <DeclineBody />;
    case 'request-information':
      return <RequestInformationBody />;
    case 'answer-at-once':
      return <AnswerAtOnceBody />;
    case 'merge':
      return <MergeBody of={of} />;
    case 'split':
      return <SplitBody of={of} />;
    case 'dispatch':
      return <DispatchBody of={of} />;
    case 'sign':
      return <SignBody of={of} />;
    case 'assign':
      return <AssignBody of={of} />;
    case 'return':
      return <ReturnBody of={of} />;
    case 'decide-return':
      return <DecideReturnBody of={of} />;
    case 'record-contact':
      return <TextBody command={command} name="summary" max={2000} />;
    case 'invite-helper':
      return <InviteHelperBody of={of} />;
    case 'request-extension':
      return <RequestExtensionBody of={of} />;
    case 'decide-extension':
      return <DecideExtensionBody of={of} />;
    case 'suspend':
      return <SuspendBody of={of} />;
    case 'resume':
      return <ResumeBody />;
    case 'answer-as-helper':
      return <HelperAnswerBody of={of} />;
    case 'shelve':
      return <ShelveBody of={of} />;
    case 'decide-shelving':
      return <DecideShelvingBody of={of} />;
    case 'review-shelved':
      return <ReviewShelvedBody of={of} />;
    case 'unshelve':
      return <UnshelveBody />;
    case 'supervise':
      return <SuperviseBody of={of} />;
    case 'answer-supervision':
      return <AnswerSupervisionBody of={of} />;
    case 'take-on':
      return <TakeOnBody />;
    case 'record-instruction':
      return <InstructionBody of={of} />;
    case 'submit-result':
      return <ResultBody of={of} />;
    case 'review-result':
      return <ReviewBody of={of} />;
    case 'record-callback':
      return <CallbackBody />;
    case 'decide-redo':
      return <DecideRedoBody of={of} />;
    case 'reopen':
      return <ReopenBody />;
    case 'undo':
      return <UndoBody />;
    case 'transfer':
      return <TransferBody />;
    case 'reclassify':
      return <ReclassifyBody of={of} />;
    case 'remind':
      return <TextBody command={command} name="text" max={1000} />;
    case 'add-note':
    case 'send-message':
    case 'provide-information':
      return <TextBody command={command} name="text" max={5000} />;
    case 'appeal':
    case 'withdraw':
    case 'rate':
      // The company's own acts; the desk never offers them.
      return null;
    default:
      return assertNever(command);
  }
}
