import { useTranslations } from 'next-intl';
import { Facts } from '#components/ui/facts.tsx';
import { Section } from '#components/ui/section.tsx';
import type { CaseDetail } from '#lib/cases/queries/case-detail.ts';
import { sayByDate } from '#lib/i18n/say-date.ts';
import { categoryName, type Reading } from '../reading.ts';

type RequestFactsProps = { detail: CaseDetail; viewerId: string; reading: Reading };

/** What is known about a request beside its text. */
export function RequestFacts({ detail, viewerId, reading }: RequestFactsProps) {
  const t = useTranslations('my.request');
  const filedBy = useFiler(detail, viewerId);
  const { number, submittedAt, categoryCode, contact, isConfidential } = detail;
  const facts = [
    { label: t('number'), value: number },
    { label: t('filed'), value: `${sayByDate(submittedAt, reading)} · ${filedBy}` },
    ...(categoryCode ? [{ label: t('category'), value: categoryName(categoryCode, reading) }] : []),
    ...(contact.name ? [{ label: t('contact'), value: contact.name }] : []),
    ...(isConfidential ? [{ label: t('visibility'), value: t('confidential') }] : []),
  ];
  return (
    <Section title={t('facts')}>
      <Facts facts={facts} />
    </Section>
  );
}

/** One of the company's own people by name; whoever filed on the district's side stays unnamed. */
function useFiler({ events, people }: CaseDetail, viewerId: string): string {
  const t = useTranslations('my.list');
  const filed = events.find(({ content }) => content?.type === 'filed')?.content;
  if (filed?.actorKind !== 'company') return t('filedForYou');
  if (filed.actorId === viewerId) return t('filedByYou');
  return t('filedBy', { name: people.get(filed.actorId ?? '') ?? '' });
}
