import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { EventTimeline } from '#components/cases/event-timeline.tsx';
import { CaseHeading } from '#components/desk/case/case-heading.tsx';
import { CONVERSATION, eventsOf, NOTES, Talk, TalkLabel } from '#components/desk/case/conversation.tsx';
import { NextStep } from '#components/desk/case/next-step.tsx';
import { RequestSection } from '#components/desk/case/request-section.tsx';
import { SimilarSection } from '#components/desk/case/similar-section.tsx';
import { TemplateSection } from '#components/desk/case/template-section.tsx';
import { Tabs } from '#components/ui/tabs.tsx';
import { findSimilarAnswers } from '#lib/cases/queries/similar-answers.ts';
import { db } from '#lib/platform/db.ts';
import { findQuotableTemplates } from '#lib/templates/queries/quotable-templates.ts';
import { sendCommand } from '../../../../commands/actions.ts';
import { requireDesk } from '../../require-desk.ts';
import { showContact } from './actions.ts';
import { loadDeskCase, maskedContact } from './load.ts';

type CasePageProps = { params: Promise<{ number: string }> };

export async function generateMetadata({ params }: CasePageProps): Promise<Metadata> {
  return { title: decodeURIComponent((await params).number) };
}

/** One case on one screen: the request and what was said on the left, the decision and its grounds on the right. */
export default async function CasePage({ params }: CasePageProps) {
  const viewer = await requireDesk();
  const { number } = await params;
  const [t, of] = await Promise.all([getTranslations('desk'), loadDeskCase(viewer, number, sendCommand)]);
  if (!of) notFound();
  const { detail, reading } = of;
  const today = reading.now.toZonedDateTimeISO(reading.timeZone).toPlainDate();
  const { categoryCode } = detail;
  const [answers, templates] = await Promise.all([
    findSimilarAnswers(db, viewer, detail),
    findQuotableTemplates(db, viewer, { categoryCode, today }),
  ]);
  const label = (key: 'conversation' | 'notes' | 'similar', count: number) => (
    <TalkLabel label={t(`tabsOfCase.${key}`)} count={count} />
  );
  return (
    <>
      <CaseHeading of={of} />
      <div className="grid grid-cols-1 gap-x-8 gap-y-6 side:grid-cols-[minmax(0,1fr)_30rem] side:grid-rows-[auto_1fr]">
        <RequestSection of={of} contact={maskedContact(detail.contact)} showContact={showContact} />
        <div className="side:col-start-2 side:row-span-2 side:row-start-1">
          <NextStep of={of} />
        </div>
        <Tabs
          label={t('tabsOfCase.label')}
          tabs={[
            {
              key: 'conversation',
              label: label('conversation', eventsOf(of, CONVERSATION).length),
              panel: <Talk of={of} types={CONVERSATION} command="send-message" empty={t('noConversation')} />,
            },
            {
              key: 'notes',
              label: label('notes', eventsOf(of, NOTES).length),
              panel: <Talk of={of} types={NOTES} command="add-note" empty={t('noNotes')} />,
            },
            {
              key: 'history',
              label: t('tabsOfCase.history'),
              panel: (
                <EventTimeline
                  events={detail.events}
                  people={detail.people}
                  audience="staff"
                  reading={reading}
                  newestFirst
                />
              ),
            },
            {
              key: 'similar',
              label: label('similar', answers.length + templates.length),
              panel: (
                <>
                  <TemplateSection of={of} templates={templates} />
                  <SimilarSection of={of} answers={answers} />
                </>
              ),
            },
          ]}
        />
      </div>
    </>
  );
}
