import { useTranslations } from 'next-intl';
import { PROBLEMS, type ProblemCode } from '#lib/openapi/problem.ts';

/** What every code means; a problem's `type` leads here. */
export function ProblemList() {
  const t = useTranslations('api');
  const byStatus = Map.groupBy(Object.keys(PROBLEMS) as ProblemCode[], (code) => PROBLEMS[code]);
  return (
    <section id="problems" aria-labelledby="problems-title" className="mt-12">
      <h2 id="problems-title" className="text-title">
        {t('docs.problems')}
      </h2>
      <dl className="mt-4 border-line border-t">
        {[...byStatus].map(([status, codes]) => (
          <div
            key={status}
            id={`status-${status}`}
            className="border-line border-b py-3 beside:grid beside:grid-cols-[6rem_1fr] beside:gap-8"
          >
            <dt className="font-semibold">{status}</dt>
            <dd className="flex flex-col gap-2">
              {codes.map((code) => (
                <p key={code} id={`problem-${code}`}>
                  <code>{code}</code> {t(`problems.${code}.title`)}
                  <span className="block text-ink-2">{t(`problems.${code}.meaning`)}</span>
                </p>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
