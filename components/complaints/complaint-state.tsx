import { useTranslations } from 'next-intl';
import { Tag } from '#components/ui/tag.tsx';

/** Whether the office still has to answer. */
export function ComplaintState({ awaitsAnswer }: { awaitsAnswer: boolean }) {
  const t = useTranslations('complaints.states');
  return <Tag tone={awaitsAnswer ? 'warning' : 'ok'}>{t(awaitsAnswer ? 'waiting' : 'answered')}</Tag>;
}
