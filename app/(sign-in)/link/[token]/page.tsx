import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActionForm } from '#components/ui/action-form.tsx';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { FormRadios, FormTextarea } from '#components/ui/form-fields.tsx';
import { PageHeader } from '#components/ui/page-header.tsx';
import { findLinkCase, type LinkCase } from '#lib/admission/queries/case-link.ts';
import { db } from '#lib/platform/db.ts';
import { answerByLink, rateByLink } from './actions.ts';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('admission.link'))('title'), robots: { index: false } };
}

/** One question, or one answer to rate, for whoever got the link; opening it uses nothing up. */
export default async function LinkPage({ params }: { params: Promise<{ token: string }> }) {
  const { token } = await params;
  const [t, found] = await Promise.all([
    getTranslations('admission.link'),
    findLinkCase(db, token, Temporal.Now.instant()),
  ]);
  if (!found) {
    return (
      <div className="max-w-md">
        <PageHeader title={t('overTitle')} lead={t('overText')} />
        <ButtonLink kind="primary" href="/sign-in">
          {t('signIn')}
        </ButtonLink>
      </div>
    );
  }
  return (
    <div className="max-w-column">
      <PageHeader title={found.title} lead={found.number} />
      {found.act === 'rate' ? <Rate found={found} token={token} /> : <Inform found={found} token={token} />}
    </div>
  );
}

type PartProps = { found: LinkCase; token: string };

async function Inform({ found, token }: PartProps) {
  const t = await getTranslations('admission.link');
  return (
    <>
      <h2 className="text-heading">{t('asked')}</h2>
      <ul className="mt-2 mb-6 list-disc pl-5">
        {found.asked.map((item) => (
          <li key={item} className="break-words">
            {item}
          </li>
        ))}
      </ul>
      <ActionForm action={answerByLink} submit={t('send')} hidden={{ token }}>
        <FormTextarea name="text" label={t('text')} max={10_000} rows={6} />
      </ActionForm>
    </>
  );
}

const SCORES = [5, 4, 3, 2, 1] as const;

async function Rate({ found, token }: PartProps) {
  const t = await getTranslations('admission.link');
  return (
    <>
      <h2 className="text-heading">{t('answer')}</h2>
      <p className="mt-2 mb-6 whitespace-pre-line break-words border-accent border-l-4 pl-4">{found.publicAnswer}</p>
      <ActionForm action={rateByLink} submit={t('send')} hidden={{ token }}>
        <FormRadios
          name="solved"
          label={t('solved')}
          inline
          options={[
            { value: 'true', label: t('yes') },
            { value: 'false', label: t('no') },
          ]}
        />
        <FormRadios
          name="score"
          label={t('score')}
          options={SCORES.map((score) => ({ value: String(score), label: t(`scores.${score}`) }))}
        />
        <FormTextarea name="comment" label={t('comment')} max={1000} rows={3} optional />
      </ActionForm>
    </>
  );
}
