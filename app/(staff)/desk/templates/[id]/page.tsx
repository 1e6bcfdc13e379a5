import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { TemplateSteps } from '#components/templates/template-steps.tsx';
import { TemplateVersion } from '#components/templates/template-version.tsx';
import { Breadcrumb } from '#components/ui/breadcrumb.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { Disclosure } from '#components/ui/disclosure.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { can } from '#lib/access/domain/permissions.ts';
import { stepsFor, writingOn } from '#lib/templates/domain/template.ts';
import { readingOf } from '../../reading.ts';
import { requireDesk } from '../../require-desk.ts';
import { stepTemplate } from '../actions.ts';
import { loadVersions } from './load.ts';

type TemplatePageProps = { params: Promise<{ id: string }> };

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('templates'))('title') };
}

/** A standard answer: its newest version, what may be done with it, and every version before. */
export default async function TemplatePage({ params }: TemplatePageProps) {
  const viewer = await requireDesk();
  const [t, reading, { newest, versions }] = await Promise.all([
    getTranslations('templates'),
    readingOf(viewer),
    loadVersions(viewer, params),
  ]);
  const today = reading.now.toZonedDateTimeISO(reading.timeZone).toPlainDate();
  const actor = { userId: viewer.userId, kind: viewer.kind, posts: viewer.posts };
  const current = versions.find(({ status, number }) => status === 'approved' && number !== newest.number);
  const mayEdit = can(viewer, 'templates:write') && writingOn(newest.status) !== null;
  const isOwnWaiting = newest.status === 'awaiting-approval' && newest.writtenById === viewer.userId;
  return (
    <>
      <PageHeader
        above={<Breadcrumb crumbs={[{ label: t('title'), href: '/desk/templates' }]} />}
        title={newest.title}
        actions={mayEdit && <ButtonLink href={`/desk/templates/${newest.id}/edit`}>{t('edit')}</ButtonLink>}
      />
      <div className="flex max-w-column flex-col gap-6">
        <TemplateVersion template={newest} today={today} reading={reading} />
        {isOwnWaiting && <p className="text-ink-2">{t('ownWaiting')}</p>}
        <TemplateSteps template={newest} steps={stepsFor(newest, actor, today)} action={stepTemplate} />
        {current && <TemplateSteps template={current} steps={stepsFor(current, actor, today)} action={stepTemplate} />}
        {versions.length > 1 && (
          <Disclosure summary={t('versions', { count: versions.length - 1 })} open={current !== undefined}>
            <div className="flex flex-col gap-6">
              {versions.slice(1).map((version) => (
                <TemplateVersion key={version.number} template={version} today={today} reading={reading} />
              ))}
            </div>
          </Disclosure>
        )}
      </div>
    </>
  );
}
