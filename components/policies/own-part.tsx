import { useTranslations } from 'next-intl';
import type { Reading } from '#components/cases/reading.ts';
import { Link } from '#components/ui/link.tsx';
import { Section } from '#components/ui/section.tsx';
import { Tag } from '#components/ui/tag.tsx';
import { sayDate } from '#lib/i18n/say-date.ts';
import { shortNameIn } from '#lib/organisation/directory.ts';
import type { Part } from '#lib/service-packages/domain/parts.ts';
import type { OwnLine } from './own-lines.ts';

type OwnPartProps = {
  part: Part;
  lines: readonly OwnLine[];
  /** where the rest of them stand */
  all: string;
  reading: Reading;
};

const SHOWN = 3;

/** A part of the company's package on its own page: what it can get, whom to ask, until when, and why. */
export function OwnPart({ part, lines, all, reading }: OwnPartProps) {
  const t = useTranslations('policies.home');
  const own = lines.filter((line) => line.part === part);
  const more = own.length - SHOWN;
  return (
    <Section
      title={
        <>
          {t(`parts.${part}`)} <span className="text-ink-2 tabular-nums">{own.length}</span>
        </>
      }
      beside={
        more > 0 && (
          <Link href={all} className="inline-flex min-h-6 items-center text-accent hover:underline">
            {t('more', { count: more })}
          </Link>
        )
      }
    >
      {own.length === 0 && <p className="border-line border-t py-3 text-ink-2">{t(`none.${part}`)}</p>}
      <ul className="divide-y divide-line border-line border-y empty:hidden">
        {own.slice(0, SHOWN).map((line) => (
          <OwnLineItem key={line.code} line={line} reading={reading} />
        ))}
      </ul>
    </Section>
  );
}

function OwnLineItem({ line, reading: { locale, directory } }: { line: OwnLine; reading: Reading }) {
  const t = useTranslations('policies');
  const { code, title, benefit, closesOn, validUntil, state, isPending, note, reason } = line;
  const unit = line.unit ? directory.units.get(line.unit) : undefined;
  const until = closesOn
    ? t('home.closes', { day: sayDate(closesOn, locale) })
    : validUntil && t('home.expires', { day: sayDate(validUntil, locale) });
  const why = note || (reason && t('home.because', { reason }));
  return (
    <li className="relative py-2.5 hover:bg-tint">
      <p className="flex flex-wrap items-baseline gap-x-2">
        <Link
          href={`/my/policies/${code}`}
          className="break-words font-semibold after:absolute after:inset-0 hover:text-accent hover:underline"
        >
          {title}
        </Link>
        {isPending && <Tag tone="warning">{t('verification.pending')}</Tag>}
      </p>
      <p className="line-clamp-1">{benefit}</p>
      <p className={closesOn ? 'text-small text-light-yellow' : 'text-ink-2 text-small'}>
        {[until || t(`state.${state}`), unit && t('own.ask', { unit: shortNameIn(locale, unit) })]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {why && <p className="line-clamp-1 text-ink-2 text-small">{why}</p>}
    </li>
  );
}
