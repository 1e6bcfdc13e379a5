'use client';

import { usePathname } from 'next/navigation';
import type { ReactNode } from 'react';
import { cx } from '#components/ui/cx.ts';
import { Link } from '#components/ui/link.tsx';
import { isAt } from './nav-item.ts';

type NavLinkProps = {
  href: string;
  exact?: boolean | undefined;
  also?: readonly string[] | undefined;
  className: string;
  currentClassName: string;
  otherClassName: string;
  children: ReactNode;
};

/** A link that knows whether one is there. */
export function NavLink({
  href,
  exact = false,
  also = [],
  className,
  currentClassName,
  otherClassName,
  children,
}: NavLinkProps) {
  const current = isAt({ href, exact, also }, usePathname());
  return (
    <Link
      href={href}
      aria-current={current ? 'page' : undefined}
      className={cx(className, current ? currentClassName : otherClassName)}
    >
      {children}
    </Link>
  );
}
