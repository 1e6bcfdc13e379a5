import { useLocale, useTranslations } from 'next-intl';
import { Link } from '#components/ui/link.tsx';
import { DEMO_LOGINS, type DemoAudience } from '#lib/access/domain/demo-logins.ts';

type DemoPerson = {
  login: string;
  name: string;
  nameEn: string | null;
  belongsTo: string | null;
  belongsToEn: string | null;
};

type DemoSignInsProps = { people: readonly DemoPerson[]; callbackUrl: string };

const audiences = Object.keys(DEMO_LOGINS) as DemoAudience[];

/** Who one may be in the demo; choosing a login fills it in. The password is told by whoever started the portal. */
export function DemoSignIns({ people, callbackUrl }: DemoSignInsProps) {
  const t = useTranslations('access.demo');
  const inEnglish = useLocale() === 'en';
  const hrefOf = (login: string) => `/sign-in?${new URLSearchParams({ login, callbackUrl })}`;
  return (
    <section aria-labelledby="demo-sign-ins">
      <h2 id="demo-sign-ins" className="text-heading">
        {t('title')}
      </h2>
      <p className="mt-1 text-ink-2 text-small">{t('lead')}</p>
      {audiences.map((audience) => (
        <div key={audience} className="mt-5">
          <h3 className="border-line border-b pb-1 font-medium text-ink-2 text-small">{t(audience)}</h3>
          <ul>
            {DEMO_LOGINS[audience]
              .flatMap((login) => people.filter((person) => person.login === login))
              .map((person) => (
                <li key={person.login} className="flex flex-wrap items-baseline gap-x-4 border-line border-b py-1.5">
                  <Link href={hrefOf(person.login)} className="min-w-44 text-accent underline underline-offset-4">
                    {person.login}
                  </Link>
                  <span className="text-ink-2 text-small">
                    {inEnglish ? (person.nameEn ?? person.name) : person.name}
                    {' · '}
                    {inEnglish ? (person.belongsToEn ?? person.belongsTo) : person.belongsTo}
                  </span>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
