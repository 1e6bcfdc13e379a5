import { cx } from './cx.ts';

export type ButtonKind = 'primary' | 'secondary' | 'quiet' | 'danger';

const kinds: Record<ButtonKind, string> = {
  primary: 'bg-accent text-accent-ink hover:bg-accent-strong',
  secondary: 'border border-line-strong bg-surface text-ink hover:bg-tint',
  quiet: 'text-accent hover:bg-accent-soft hover:text-accent-strong',
  danger: 'border border-danger bg-surface text-danger hover:bg-danger-soft',
};

export const buttonStyle = (kind: ButtonKind, className?: string): string =>
  cx(
    'inline-flex min-h-control items-center justify-center gap-2 rounded px-4 py-1 text-center font-medium transition-colors',
    'print:hidden disabled:opacity-55 aria-disabled:opacity-55 [&_svg]:size-[1.15em] [&_svg]:shrink-0',
    kinds[kind],
    className,
  );
