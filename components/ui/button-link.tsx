import Link from 'next/link';
import type { ComponentProps } from 'react';
import { type ButtonKind, buttonStyle } from './button-style.ts';

type ButtonLinkProps = ComponentProps<typeof Link> & { kind?: ButtonKind };

export function ButtonLink({ kind = 'secondary', className, ...rest }: ButtonLinkProps) {
  return <Link className={buttonStyle(kind, className)} {...rest} />;
}
