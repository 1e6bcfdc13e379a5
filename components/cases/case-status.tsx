import { useTranslations } from 'next-intl';
import { Tag, type TagTone } from '#components/ui/tag.tsx';
import type { CaseStatus as Status } from '#lib/cases/domain/names.ts';

const TONES: Partial<Record<Status, TagTone>> = {
  submitted: 'accent',
  accepted: 'accent',
  'needs-information': 'warning',
  'return-requested': 'warning',
  redo: 'warning',
  suspended: 'warning',
  answered: 'accent',
  closed: 'ok',
  archived: 'ok',
  declined: 'danger',
};

export const statusTone = (status: Status): TagTone => TONES[status] ?? 'plain';

/** Where a case stands, in the words of the desk or in those a company reads. */
export function CaseStatus({ status, audience }: { status: Status; audience: 'staff' | 'company' }) {
  const t = useTranslations();
  const word = audience === 'staff' ? t(`status.${status}`) : t(`companyStatus.${status}`);
  return <Tag tone={statusTone(status)}>{word}</Tag>;
}
