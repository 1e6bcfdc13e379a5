import type { ReactNode } from 'react';

type MessagePageProps = {
  title: string;
  text: string;
  note?: ReactNode;
  /** Inside a frame, which already has the page's `main`. */
  framed?: boolean;
  children: ReactNode;
};

/** A page that has only something to say, and the way on. */
export function MessagePage({ title, text, note, framed = false, children }: MessagePageProps) {
  const Place = framed ? 'div' : 'main';
  return (
    <Place
      id={framed ? undefined : 'content'}
      className="mx-auto flex min-h-[70dvh] max-w-column flex-col justify-center px-4 py-16"
    >
      <h1 className="text-title">{title}</h1>
      <p className="mt-3 text-ink-2">{text}</p>
      {note && <p className="mt-2 text-ink-3 text-small">{note}</p>}
      <div className="mt-6 flex flex-wrap gap-3">{children}</div>
    </Place>
  );
}
