import type { ComponentProps } from 'react';
import { type ButtonKind, buttonStyle } from './button-style.ts';
import { Link } from './link.tsx';

type ButtonLinkProps = ComponentProps<typeof Link> & { kind?: ButtonKind };

export function ButtonLink({ kind = 'secondary', className, ...rest }: ButtonLinkProps) {
  return <Link className={buttonStyle(kind, className)} {...rest} />;
}
