import { useTranslations } from 'next-intl';

const SHORT = 400;

/** A person's own words with their line breaks; a very long text opens on demand, without a script. */
export function LongText({ text }: { text: string }) {
  const t = useTranslations('events');
  const characters = [...text];
  if (characters.length <= SHORT) return <p className="whitespace-pre-line break-words">{text}</p>;
  return (
    <details className="group">
      <summary className="list-none">
        <span className="whitespace-pre-line break-words group-open:hidden">
          {characters.slice(0, SHORT - 80).join('')}…{' '}
        </span>
        <span className="text-accent hover:underline group-open:hidden">{t('more')}</span>
        <span className="hidden whitespace-pre-line break-words group-open:inline">{text}</span>
      </summary>
    </details>
  );
}
