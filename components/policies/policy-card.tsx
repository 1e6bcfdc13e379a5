import type { Reading } from '#components/cases/reading.ts';
import { Link } from '#components/ui/link.tsx';
import type { PolicyAnswer } from '#lib/policies/schema.ts';
import { PolicyTags } from './policy-tags.tsx';
import { said } from './say-policy.ts';

/** One policy of a list: what it is, from whom, what it gives. */
export function PolicyCard({ policy, reading: { locale } }: { policy: PolicyAnswer; reading: Reading }) {
  const { title, issuer, benefit } = said(policy, locale);
  return (
    <li className="border-line border-t py-4">
      <h2 className="font-semibold">
        <Link href={`/policies/${policy.code}`} className="hover:text-accent hover:underline">
          {title}
        </Link>
      </h2>
      <p className="text-ink-3 text-small">
        {[policy.code, issuer, policy.documentNumber].filter(Boolean).join(' · ')}
      </p>
      <p className="mt-1 mb-2 line-clamp-2 text-ink-2">{benefit}</p>
      <PolicyTags policy={policy} />
    </li>
  );
}
