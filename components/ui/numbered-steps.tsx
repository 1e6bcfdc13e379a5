type Step = { title: string; text: string };

/** A way in order, side by side where there is room: the number, a line that leads on, what happens. */
export function NumberedSteps({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className="mt-5 flex flex-col side:flex-row">
      {steps.map(({ title, text }, index) => (
        <li
          key={title}
          className="group relative pb-7 pl-12 last:pb-0 side:flex-1 side:pr-8 side:pb-0 side:pl-0 side:last:pr-0"
        >
          <span
            aria-hidden="true"
            className="absolute top-9 bottom-1 left-[0.9375rem] w-px bg-line group-last:hidden side:top-4 side:right-2 side:bottom-auto side:left-10 side:h-px side:w-auto"
          />
          <span
            aria-hidden="true"
            className="absolute left-0 flex size-8 items-center justify-center rounded-full border border-accent font-semibold text-accent side:static"
          >
            {index + 1}
          </span>
          <h3 className="side:mt-3">{title}</h3>
          <p className="text-ink-2 side:mt-1">{text}</p>
        </li>
      ))}
    </ol>
  );
}
