import { encode } from 'uqr';
import { COLUMN } from '#lib/platform/pdf/paper.ts';
import { PdfWriter } from '#lib/platform/pdf/pdf-writer.ts';
import type { Booklet } from './content.ts';
import { type Styles, stylesIn } from './styles.ts';
import { writeCover } from './write-cover.ts';
import { policyPlace, writePart } from './write-parts.ts';

/** The booklet as a PDF for A4: the same words and instant give the same bytes. */
export async function writeBooklet(booklet: Booklet, at: Temporal.Instant): Promise<Buffer> {
  const { language, title, company, district, draftMark, pageOf } = booklet;
  const pdf = await PdfWriter.open({
    title: `${title} ${company}`,
    author: district,
    language,
    at,
    header: { text: `${title}${language === 'en' ? ' · ' : '　'}${company}`, mark: draftMark },
    pageOf,
  });
  const styles = stylesIn(language);
  writeCover(pdf, booklet, styles);
  writeLetter(pdf, booklet, styles);
  writeContents(pdf, booklet, styles);
  for (const [index, part] of booklet.parts.entries()) {
    if (index > 0 && part.policies?.length === 0) standBelow(pdf);
    else pdf.startPage();
    await writePart(pdf, part, partPlace(index), styles);
  }
  writeClosing(pdf, booklet, styles);
  return pdf.finish();
}

/** A part with nothing in it is no page of its own: it stands under the one before, where there is room. */
function standBelow(pdf: PdfWriter): void {
  pdf.keep(200);
  if (!pdf.isAtTop) pdf.gap(36);
}

const partPlace = (index: number): string => `part-${index + 1}`;

function writeLetter(pdf: PdfWriter, { letter, language }: Booklet, styles: Styles): void {
  pdf.startPage();
  pdf.outline(letter.title);
  pdf.group('Sect', () => {
    pdf.text('H1', letter.title, styles.title);
    pdf.gap(26);
    pdf.text('P', letter.salutation, { ...styles.letter, indent: 0 });
    for (const paragraph of letter.paragraphs) {
      if (language === 'en') pdf.gap(8);
      pdf.text('P', paragraph, styles.letter);
    }
    pdf.gap(40);
    pdf.keep(2 * styles.letter.leading);
    const ending = { ...styles.letter, indent: 0, align: 'right', isJustified: false } as const;
    pdf.text('P', letter.signature, ending);
    pdf.text('P', letter.day, ending);
  });
}

function writeContents(pdf: PdfWriter, { contentsTitle, parts, closing }: Booklet, styles: Styles): void {
  pdf.startPage();
  pdf.outline(contentsTitle);
  pdf.text('H1', contentsTitle, styles.title);
  pdf.gap(14);
  pdf.group('TOC', () => {
    for (const [index, part] of parts.entries()) {
      const place = partPlace(index);
      pdf.gap(10);
      pdf.keep(styles.contents.leading + styles.contentsBelow.leading);
      pdf.entry(`${part.ordinal}　${part.title}`, place, styles.contents);
      for (const [number, { title }] of (part.policies ?? []).entries()) {
        pdf.entry(title, policyPlace(place, number), styles.contentsBelow, { inset: 14 });
      }
    }
    pdf.gap(10);
    pdf.entry(closing.title, 'closing', styles.contents);
  });
}

const CODE = 150;

function writeClosing(pdf: PdfWriter, { closing }: Booklet, styles: Styles): void {
  pdf.startPage();
  pdf.place('closing');
  pdf.outline(closing.title);
  pdf.group('Sect', () => {
    pdf.text('H1', closing.title, styles.title);
    pdf.gap(8);
    pdf.text('P', closing.lead, styles.second);
    pdf.gap(30);
    const { data, size } = encode(closing.address, { ecc: 'M', border: 0 });
    pdf.squares(data, { x: COLUMN.x, y: pdf.y, cell: CODE / size, alt: closing.codeLabel });
    pdf.y += CODE + 12;
    pdf.text('P', closing.codeLabel, styles.label);
    pdf.link(closing.address, closing.address, styles.verdict);
    pdf.gap(60);
    pdf.keep(120);
    pdf.rule();
    pdf.gap(14);
    pdf.text('H2', closing.disclaimerTitle, { ...styles.name, size: 10.5 });
    pdf.gap(4);
    for (const paragraph of closing.disclaimer) pdf.text('P', paragraph, styles.remark);
  });
}
