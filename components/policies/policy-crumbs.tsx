import { useTranslations } from 'next-intl';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';

/** Above a page about one policy of the desk: to it and to the list, where this viewer keeps policies; else to the public ones. */
export function PolicyCrumbs({ code, keeps }: { code: string; keeps: boolean }) {
  const t = useTranslations('policies.desk');
  const list = keeps ? '/desk/policies' : '/policies';
  return (
    <Breadcrumb
      crumbs={[
        { label: t('title'), href: list },
        { label: code, href: `${list}/${code}` },
      ]}
    />
  );
}
