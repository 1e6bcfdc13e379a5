import { COLUMN, INK, type TextStyle } from '#lib/platform/pdf/paper.ts';
import type { PdfWriter } from '#lib/platform/pdf/pdf-writer.ts';
import type { BookletList, BookletPart, BookletPolicy, ContactCard } from './content.ts';
import { LABELS, type Styles, VALUES } from './styles.ts';

/** A part of the package, from where the page is. */
export async function writePart(pdf: PdfWriter, part: BookletPart, place: string, styles: Styles): Promise<void> {
  pdf.place(place);
  const outline = pdf.outline(part.title);
  pdf.group('Sect', () => {
    pdf.text('P', part.ordinal, styles.ordinal);
    pdf.gap(2);
    pdf.text('H1', part.title, styles.part);
    pdf.gap(8);
    pdf.text('P', part.lead, styles.second);
    pdf.gap(18);
  });
  for (const [index, policy] of (part.policies ?? []).entries()) {
    if (index % POLICIES_AT_ONCE === 0) await others();
    pdf.group('Sect', () => writePolicy(pdf, policy, policyPlace(place, index), { styles, outline }));
  }
  for (const remark of part.remarks) pdf.text('P', remark, styles.remark);
  for (const list of [part.steps, part.requests]) if (list) pdf.group('Sect', () => writeList(pdf, list, styles));
  const { team } = part;
  if (team) pdf.group('Sect', () => writeTeam(pdf, team, styles));
}

const POLICIES_AT_ONCE = 5;

/** Whoever else waits for this process comes first: setting a long part takes a while. */
const others = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

export const policyPlace = (part: string, index: number): string => `${part}-${index + 1}`;

/** Points: beyond, a policy is broken over two pages rather than leave so much of one empty. */
const WHOLE_AT_MOST = 260;
const BELOW_FACT = 3;

type Among = { readonly styles: Styles; readonly outline: PDFKit.PDFOutline };

/** A short one stays whole on its page; of a long one the title stays with the first that is said of it. */
function writePolicy(pdf: PdfWriter, policy: BookletPolicy, place: string, { styles, outline }: Among): void {
  const { title, verdict, facts } = policy;
  const head = pdf.heightOf(title, styles.policy) + (verdict ? styles.verdict.leading : 0) + 18;
  const heights = facts.map(({ text }) => pdf.heightOf(text, styles.body, VALUES.width) + BELOW_FACT);
  const whole = head + heights.reduce((sum, height) => sum + height, 0);
  const least = head + Math.min(heights[0] ?? 0, 3 * styles.body.leading);
  pdf.keep(whole <= WHOLE_AT_MOST ? whole : least);
  if (!pdf.isAtTop) {
    pdf.rule();
    pdf.gap(13);
  }
  pdf.place(place);
  pdf.outline(title, outline);
  pdf.text('H2', title, styles.policy);
  if (verdict) pdf.text('P', verdict, styles.verdict);
  pdf.gap(5);
  pdf.group('L', () => {
    for (const { label, text } of facts) writeFact(pdf, label, text, styles);
  });
  pdf.gap(14);
}

function writeFact(pdf: PdfWriter, label: string, text: string, styles: Styles): void {
  const rows = pdf.linesOf(text, styles.body, VALUES.width).length;
  pdf.keep(Math.min(rows, 2) * styles.body.leading);
  pdf.group('LI', () => {
    const top = pdf.y;
    pdf.text('Lbl', label, styles.label, { ...LABELS, width: LABELS.width - 10 });
    const afterLabel = pdf.y;
    pdf.y = top;
    const page = pdf.pageNumber;
    pdf.text('LBody', text, styles.body, VALUES);
    if (pdf.pageNumber === page) pdf.y = Math.max(pdf.y, afterLabel);
  });
  pdf.gap(BELOW_FACT);
}

function writeList(pdf: PdfWriter, { title, items, remarks }: BookletList, styles: Styles): void {
  writeSection(pdf, title, styles);
  if (items.length > 0) {
    pdf.group('L', () => {
      for (const [index, item] of items.entries()) {
        pdf.keep(Math.min(2, pdf.linesOf(item, styles.body, COLUMN.width - 22).length) * styles.body.leading);
        pdf.group('LI', () => {
          const top = pdf.y;
          pdf.text('Lbl', `${index + 1}`, { ...styles.body, font: 'strong', color: INK.accent }, COLUMN);
          pdf.y = top;
          pdf.text('LBody', item, styles.body, { x: COLUMN.x + 22, width: COLUMN.width - 22 });
        });
        pdf.gap(4);
      }
    });
  }
  for (const remark of remarks) pdf.text('P', remark, styles.remark);
  pdf.gap(20);
}

const CARDS = 2;
const BETWEEN = 24;
const CARD_WIDTH = (COLUMN.width - BETWEEN) / CARDS;

/** All of them on one page: who serves the company is looked up at a glance. */
function writeTeam(pdf: PdfWriter, team: NonNullable<BookletPart['team']>, styles: Styles): void {
  const rows = Array.from({ length: Math.ceil(team.cards.length / CARDS) }, (_, row) => {
    const cards = team.cards.slice(row * CARDS, (row + 1) * CARDS);
    return { cards, height: Math.max(...cards.map((card) => cardHeight(pdf, card, styles))) };
  });
  const remarks = team.remarks.reduce((sum, remark) => sum + pdf.heightOf(remark, styles.remark), 0);
  pdf.keep(SECTION_HEAD + rows.reduce((sum, { height }) => sum + height, 0) + remarks);
  writeSection(pdf, team.title, styles);
  pdf.group('L', () => {
    for (const { cards, height } of rows) {
      pdf.keep(height);
      const top = pdf.y;
      for (const [column, card] of cards.entries()) {
        pdf.y = top;
        writeCard(pdf, card, { x: COLUMN.x + column * (CARD_WIDTH + BETWEEN), width: CARD_WIDTH }, styles);
      }
      pdf.y = top + height;
    }
  });
  for (const remark of team.remarks) pdf.text('P', remark, styles.remark);
}

function writeCard(
  pdf: PdfWriter,
  { role, name, lines }: ContactCard,
  box: { x: number; width: number },
  styles: Styles,
): void {
  pdf.rule(INK.accent, box, 1);
  pdf.gap(10);
  pdf.group('LI', () => {
    pdf.text('Lbl', role, styles.card, box);
    pdf.group('Div', () => {
      pdf.text('LBody', name, styles.name, box);
      for (const line of lines) pdf.text('P', line, styles.card, box);
    });
  });
}

function cardHeight(pdf: PdfWriter, { role, name, lines }: ContactCard, styles: Styles): number {
  const of = (text: string, style: TextStyle) => pdf.heightOf(text, style, CARD_WIDTH);
  return (
    34 + of(role, styles.card) + of(name, styles.name) + lines.reduce((sum, line) => sum + of(line, styles.card), 0)
  );
}

const SECTION_HEAD = 40;

function writeSection(pdf: PdfWriter, title: string, styles: Styles): void {
  pdf.keep(100);
  pdf.text('H2', title, styles.section);
  pdf.gap(8);
}
