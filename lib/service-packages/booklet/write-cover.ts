import { COLUMN, INK, PAGE, type TextStyle } from '#lib/platform/pdf/paper.ts';
import type { PdfWriter } from '#lib/platform/pdf/pdf-writer.ts';
import type { Booklet } from './content.ts';
import type { Styles } from './styles.ts';

/** Where the blue field of the cover ends; the company's name stands below it, on white. */
const FIELD = 470;
const BOX = { x: COLUMN.x, width: COLUMN.width - 20 };

/** The cover: from whom, what, for whom. */
export function writeCover(pdf: PdfWriter, booklet: Booklet, styles: Styles): void {
  const { language, district, title, titleBelow, company, companyBelow, edition, day, draftMark } = booklet;
  const isChinese = language === 'zh-CN';
  const onField = (size: number, leading: number, spacing: number, color: string = INK.white): TextStyle => ({
    ...styles.title,
    size,
    leading,
    spacing,
    color,
  });
  pdf.startPage({ isBare: true });
  pdf.area(INK.accent, 0, 0, PAGE.width, FIELD);
  pdf.group('Sect', () => {
    pdf.y = 84;
    pdf.text('P', district, { ...onField(14, 22, isChinese ? 1.4 : 0.5), font: 'regular' }, BOX);
    pdf.y = FIELD - 176;
    pdf.text('H1', title, isChinese ? onField(46, 62, 4.5) : onField(38, 48, 0), BOX);
    pdf.gap(8);
    const below = isChinese ? onField(13, 20, 0.8, INK.onAccent) : onField(14, 20, 1.4, INK.onAccent);
    pdf.text('P', titleBelow, { ...below, font: 'regular' }, BOX);
    pdf.y = FIELD + 72;
    pdf.text('P', company, { ...styles.title, ...sizeFor(pdf, company, styles.title), color: INK.main }, BOX);
    if (companyBelow) {
      pdf.gap(4);
      pdf.text('P', companyBelow, { ...styles.second, isJustified: false }, BOX);
    }
    pdf.gap(18);
    pdf.rule(INK.accent, { x: COLUMN.x, width: 36 }, 2);
    pdf.y = PAGE.height - 104 - (draftMark ? styles.name.leading : 0);
    if (draftMark) pdf.text('P', draftMark, { ...styles.name, color: INK.warning }, BOX);
    pdf.text(
      'P',
      [edition, day].join(isChinese ? '　' : ' · '),
      { ...styles.second, size: 11.5, isJustified: false },
      BOX,
    );
  });
}

/** A name of up to three lines; a longer one in smaller type. */
function sizeFor(pdf: PdfWriter, name: string, style: TextStyle): Pick<TextStyle, 'size' | 'leading'> {
  const sizes = [style.size, 18, 15] as const;
  for (const size of sizes) {
    const fitting = { size, leading: Math.round(size * 1.45) };
    if (pdf.linesOf(name, { ...style, ...fitting }, BOX.width).length <= 3) return fitting;
  }
  return { size: 13, leading: 19 };
}
