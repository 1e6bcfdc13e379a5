import { CircleAlert } from 'lucide-react';

export function FieldError({ id, errors }: { id: string; errors: readonly string[] | undefined }) {
  if (!errors?.length) return null;
  return (
    <p id={id} className="flex gap-1.5 text-danger">
      <CircleAlert aria-hidden="true" className="mt-[0.3em] size-[1.1em] shrink-0" />
      <span>{errors.join(' ')}</span>
    </p>
  );
}
