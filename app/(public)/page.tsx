import { getTranslations } from 'next-intl/server';
import { ButtonLink } from '#components/ui/button-link.tsx';
import { NumberedSteps } from '#components/ui/numbered-steps.tsx';
import { homeOf } from '#lib/access/domain/home.ts';
import { currentViewer } from '#lib/platform/session.ts';

const steps = ['file', 'dispatch', 'handle', 'rate'] as const;
const rights = ['deadline', 'privacy', 'classified'] as const;

export default async function HomePage() {
  const [t, nav, viewer] = await Promise.all([getTranslations('home'), getTranslations('nav'), currentViewer()]);
  return (
    <>
      <section className="max-w-column">
        <h1 className="text-[1.75rem] leading-tight md:text-[2.25rem]">{t('title')}</h1>
        <p className="mt-4 text-ink-2">{t('lead')}</p>
        <div className="mt-6 flex flex-wrap gap-3">
          {viewer ? (
            <ButtonLink kind="primary" href={homeOf(viewer)} className="px-8">
              {nav('ownHome')}
            </ButtonLink>
          ) : (
            <>
              <ButtonLink kind="primary" href="/enter" className="px-8">
                {t('enter')}
              </ButtonLink>
              <ButtonLink href="/sign-in" className="px-8">
                {t('signIn')}
              </ButtonLink>
            </>
          )}
          <ButtonLink href="/policies" className="px-8">
            {t('policies')}
          </ButtonLink>
        </div>
      </section>

      <section className="mt-14 md:mt-20">
        <h2 className="text-heading">{t('stepsTitle')}</h2>
        <NumberedSteps
          steps={steps.map((step) => ({ title: t(`steps.${step}.title`), text: t(`steps.${step}.text`) }))}
        />
      </section>

      <section className="mt-14">
        <h2 className="text-heading">{t('rightsTitle')}</h2>
        <dl className="mt-4 border-line border-t">
          {rights.map((right) => (
            <div
              key={right}
              className="border-line border-b py-4 beside:grid beside:grid-cols-[14rem_1fr] beside:gap-8"
            >
              <dt className="font-semibold">{t(`rights.${right}.title`)}</dt>
              <dd className="text-ink-2">{t(`rights.${right}.text`)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </>
  );
}
