import type { ComponentProps } from 'react';
import { type ButtonKind, buttonStyle } from './button-style.ts';

type ButtonProps = ComponentProps<'button'> & { kind?: ButtonKind };

/** Does something here. For going somewhere use `ButtonLink`; for sending a form `SubmitButton`. */
export function Button({ kind = 'secondary', type = 'button', className, ...rest }: ButtonProps) {
  return <button type={type} className={buttonStyle(kind, className)} {...rest} />;
}
