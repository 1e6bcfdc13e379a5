import { useTranslations } from 'next-intl';
import { Answer } from '#components/cases/company/answer.tsx';
import { MessageForm } from '#components/cases/company/company-forms.tsx';
import { Conversation } from '#components/cases/company/conversation.tsx';
import { Declined } from '#components/cases/company/declined.tsx';
import { dataOfLatest } from '#components/cases/company/latest-event.ts';
import { OtherActs } from '#components/cases/company/other-acts.tsx';
import { Related } from '#components/cases/company/related.tsx';
import { RequestFacts } from '#components/cases/company/request-facts.tsx';
import { RequestHeader } from '#components/cases/company/request-header.tsx';
import { RequestText } from '#components/cases/company/request-text.tsx';
import { StandingBox } from '#components/cases/company/standing-box.tsx';
import { WaitingForYou } from '#components/cases/company/waiting-for-you.tsx';
import { textIn } from '#components/cases/event-data.ts';
import type { Reading } from '#components/cases/reading.ts';
import { WithSide } from '#components/frame/with-side.tsx';
import { Section } from '#components/ui/section.tsx';
import type { BySession } from '#lib/access/signed-in.ts';
import type { CaseDetail } from '#lib/cases/queries/case-detail.ts';
import { sendCommand } from '../../../../commands/actions.ts';

type RequestPageProps = { viewer: BySession; detail: CaseDetail; reading: Reading };

/** A request as its company reads it: where it stands, what waits for the company, the answer, what was said. */
export function RequestPage({ viewer, detail, reading }: RequestPageProps) {
  const t = useTranslations();
  const { company, events, clocks, people, number, version, allowedCommands } = detail;
  const target = { number, version, action: sendCommand };
  const mayWrite = allowedCommands.includes('send-message') && !allowedCommands.includes('provide-information');
  // What runs out soon must not stand at the foot of a phone's page.
  const isUpFront = allowedCommands.includes('undo') || allowedCommands.includes('appeal');
  return (
    <WithSide
      side={
        <div className="flex flex-col gap-8">
          <RequestFacts detail={detail} viewerId={viewer.userId} reading={reading} />
          {!isUpFront && <OtherActs detail={detail} target={target} reading={reading} />}
        </div>
      }
    >
      <RequestHeader detail={detail} />
      <div className="flex flex-col gap-8">
        <StandingBox
          progress={company.progress}
          standing={company.standing}
          details={detailsOf(detail)}
          clocks={clocks}
          reading={reading}
        />
        {detail.status === 'declined' && <Declined events={events} />}
        {isUpFront && <OtherActs detail={detail} target={target} reading={reading} />}
        <Answer detail={detail} reading={reading} />
        <WaitingForYou detail={detail} target={target} reading={reading} />
        <Related detail={detail} />
        <RequestText detail={detail} />
        <Section title={t('common.conversation')}>
          <Conversation
            events={events}
            people={people}
            viewerId={viewer.userId}
            above={detail.publicAnswer ? 'answered' : detail.status === 'declined' ? 'declined' : null}
            leadUnitCode={detail.lead?.unitCode ?? null}
            reading={reading}
          />
          {mayWrite && (
            <div className="mt-6 border-line border-t pt-5">
              <MessageForm target={target} />
            </div>
          )}
        </Section>
      </div>
    </WithSide>
  );
}

function detailsOf({ partCount, events, closedAt, companyView, mergedInto }: CaseDetail) {
  const transferred = dataOfLatest(events, 'transferred');
  return {
    partCount,
    closedAt,
    solved: companyView.solved,
    mergedInto: mergedInto?.number ?? null,
    transferredTo: textIn(transferred, 'target') ?? '',
    reference: textIn(transferred, 'reference') ?? '',
  };
}
