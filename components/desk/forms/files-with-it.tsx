import { useTranslations } from 'next-intl';
import { FilesField } from '#components/cases/files-field.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';

/** Files that go with what staff write, one press away; says who will see them. */
export function FilesWithIt({ seenBy }: { seenBy: 'company' | 'staff' }) {
  const t = useTranslations('desk.form.files');
  return (
    <Disclosure summary={t('add')}>
      <FilesField label={t('label')} hint={t(seenBy)} needsScript={t('needsScript')} />
    </Disclosure>
  );
}
