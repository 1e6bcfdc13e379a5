import type { ReactNode } from 'react';
import { QrCode } from '#components/access/qr-code.tsx';
import { Facts } from '#components/ui/facts.tsx';
import type { Booklet, BookletList, BookletPart } from '#lib/service-packages/booklet/content.ts';

/** The booklet as a page to be printed: the same words as the PDF, each part on a sheet of its own. */
export function BookletPages({ booklet }: { booklet: Booklet }) {
  const { title, district, company, companyBelow, edition, day, draftMark, letter, parts, closing } = booklet;
  return (
    <article className="flex max-w-column flex-col gap-12 text-pretty">
      <header className="border-accent border-t-4 pt-6 print:min-h-[220mm]">
        <p className="text-ink-2">{district}</p>
        <h1 className="pt-8 text-title print:pt-[60mm]">{title}</h1>
        <p className="pt-4 font-semibold text-heading">{company}</p>
        {companyBelow && <p className="text-ink-2">{companyBelow}</p>}
        <p className="pt-4 text-ink-2">{[edition, day].join(' · ')}</p>
        {draftMark && <p className="font-semibold text-light-yellow">{draftMark}</p>}
      </header>
      <Sheet title={letter.title}>
        <p>{letter.salutation}</p>
        {letter.paragraphs.map((paragraph) => (
          <p key={paragraph} className="pt-2">
            {paragraph}
          </p>
        ))}
        <p className="pt-8 text-right">
          {letter.signature}
          <br />
          {letter.day}
        </p>
      </Sheet>
      {parts.map((part) => (
        <Part key={part.title} part={part} />
      ))}
      <Sheet title={closing.title}>
        <p className="text-ink-2">{closing.lead}</p>
        <div className="py-4">
          <QrCode text={closing.address} label={closing.codeLabel} />
        </div>
        <p>{closing.codeLabel}</p>
        <p className="break-all text-ink-2">{closing.address}</p>
        <h3 className="pt-8 font-semibold">{closing.disclaimerTitle}</h3>
        {closing.disclaimer.map((paragraph) => (
          <p key={paragraph} className="text-ink-2 text-small">
            {paragraph}
          </p>
        ))}
      </Sheet>
    </article>
  );
}

function Sheet({ title, above, children }: { title: string; above?: string; children: ReactNode }) {
  return (
    <section className="print:break-before-page">
      {above && <p className="text-ink-2">{above}</p>}
      <h2 className="pb-3 font-semibold text-accent text-title">{title}</h2>
      {children}
    </section>
  );
}

function Part({ part }: { part: BookletPart }) {
  const { ordinal, title, lead, policies, remarks, steps, requests, team } = part;
  return (
    <Sheet title={title} above={ordinal}>
      <p className="text-ink-2">{lead}</p>
      {policies?.map((policy) => (
        <section key={policy.title} className="mt-4 border-line border-t pt-3 print:break-inside-avoid">
          <h3 className="font-semibold text-heading">{policy.title}</h3>
          {policy.verdict && <p className="pb-2 text-accent text-small">{policy.verdict}</p>}
          <Facts facts={policy.facts.map(({ label, text }) => ({ label, value: text }))} />
        </section>
      ))}
      <Remarks remarks={remarks} />
      {[steps, requests].map((list) => list && <List key={list.title} list={list} />)}
      {team && (
        <section className="pt-6">
          <h3 className="font-semibold text-heading">{team.title}</h3>
          <ul className="grid gap-x-6 gap-y-4 pt-3 beside:grid-cols-2 print:grid-cols-2">
            {team.cards.map(({ role, name, lines }) => (
              <li key={`${role} ${name}`} className="border-accent border-t pt-2">
                <p className="text-ink-2 text-small">{role}</p>
                <p className="font-semibold">{name}</p>
                {lines.map((line) => (
                  <p key={line} className="text-ink-2 text-small">
                    {line}
                  </p>
                ))}
              </li>
            ))}
          </ul>
          <Remarks remarks={team.remarks} />
        </section>
      )}
    </Sheet>
  );
}

function List({ list: { title, items, remarks } }: { list: BookletList }) {
  return (
    <section className="pt-6">
      <h3 className="font-semibold text-heading">{title}</h3>
      <ol className="list-decimal pl-6 empty:hidden">
        {items.map((item) => (
          <li key={item} className="pt-1">
            {item}
          </li>
        ))}
      </ol>
      <Remarks remarks={remarks} />
    </section>
  );
}

const Remarks = ({ remarks }: { remarks: readonly string[] }) =>
  remarks.map((remark) => (
    <p key={remark} className="pt-3 text-ink-2">
      {remark}
    </p>
  ));
