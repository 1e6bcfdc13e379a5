import PDFDocument from 'pdfkit';
import { breakLines, type Line } from './break-lines.ts';
import { documentOptions, type PdfSettings } from './document-options.ts';
import { type FontName, type Fonts, pdfFonts } from './fonts.ts';
import { BOTTOM, type Box, COLUMN, EDGES, INK, PAGE, type TextStyle } from './paper.ts';
import { narrowQuotes, printable, runsOf } from './printable.ts';

type Element = PDFKit.PDFStructureElement;
export type Tag = 'P' | 'H1' | 'H2' | 'H3' | 'Lbl' | 'LBody' | 'Span' | 'TH' | 'TD' | 'Caption';
export type Group = 'Sect' | 'L' | 'LI' | 'Table' | 'TR' | 'TOC' | 'TOCI' | 'Div';

const SMALL: TextStyle = { font: 'regular', size: 8.5, leading: 12, color: INK.second };

/** Spread over a line at most, in characters: one that went down with the last and what could not stand before it. */
const MOST_SLACK = 3.5;

/**
 * A tagged PDF (PDF/UA) written from top to bottom: text flows from page to page, every piece stands in the structure in the order it
 * is read, and what is only for the eye (rules, page heads and feet) is marked as such. Only the glyphs that are used are embedded.
 */
export class PdfWriter {
  readonly settings: PdfSettings;
  /** where the next line's top comes, in points from the page's top edge */
  y: number = EDGES.top;
  #doc: PDFKit.PDFDocument;
  #chunks: Buffer[] = [];
  #within: Element[];
  #widths: Readonly<Record<FontName, Map<string, number>>> = { regular: new Map(), strong: new Map() };
  #barePages = new Set<number>();
  #page = -1;
  #pageOfPlace = new Map<string, number>();
  #owed: { place: string; page: number; y: number; style: TextStyle; into: Element }[] = [];

  static async open(settings: PdfSettings): Promise<PdfWriter> {
    return new PdfWriter(settings, await pdfFonts());
  }

  private constructor(settings: PdfSettings, fonts: Fonts) {
    this.settings = settings;
    this.#doc = new PDFDocument(documentOptions(settings));
    this.#doc.on('data', (chunk: Buffer) => this.#chunks.push(chunk));
    this.#doc.registerFont('regular', fonts.regular);
    this.#doc.registerFont('strong', fonts.strong);
    const root = this.#doc.struct('Document');
    this.#doc.addStructure(root);
    this.#within = [root];
  }

  get pageNumber(): number {
    return this.#page + 1;
  }

  get left(): number {
    return BOTTOM - this.y;
  }

  get isAtTop(): boolean {
    return this.y <= EDGES.top;
  }

  /** Goes on at the top of a new page; a bare one has neither head nor foot. */
  startPage({ isBare = false }: { isBare?: boolean } = {}): void {
    this.#doc.addPage();
    this.#page += 1;
    if (isBare) this.#barePages.add(this.#page);
    this.y = EDGES.top;
  }

  /** What follows stands together: a new page unless so many points are left. */
  keep(points: number): void {
    if (this.left < points && !this.isAtTop) this.startPage();
  }

  gap(points: number): void {
    this.y += points;
  }

  /** What is drawn within is a part of this group in the structure. */
  group(type: Group, draw: () => void): void {
    const element = this.#doc.struct(type);
    this.#parent.add(element);
    this.#within.push(element);
    draw();
    this.#within.pop();
  }

  /** A paragraph, heading or cell, over as many pages as it takes. */
  text(tag: Tag, text: string, style: TextStyle, box: Box = COLUMN): void {
    const element = this.#doc.struct(tag);
    this.#parent.add(element);
    this.#lines(element, tag, this.linesOf(text, style, box.width), style, box);
    element.end();
  }

  /** How high a text will stand. */
  heightOf(text: string, style: TextStyle, width: number = COLUMN.width): number {
    return this.linesOf(text, style, width).length * style.leading;
  }

  linesOf(text: string, style: TextStyle, width: number): Line[] {
    const measure = (piece: string) => this.#widthOf(piece, style);
    return breakLines(narrowQuotes(printable(text)), measure, { width, indent: style.indent ?? 0 });
  }

  /** A place that the contents and the outline lead to, here. */
  place(name: string): void {
    this.#doc.addNamedDestination(name, 'XYZ', 0, Math.max(0, this.y - 24), 0);
    this.#pageOfPlace.set(name, this.pageNumber);
  }

  /** An entry of the outline beside the pages; what it answers takes entries below it. */
  outline(title: string, above: PDFKit.PDFOutline | null = null): PDFKit.PDFOutline {
    const options = { expanded: true, top: Math.max(0, this.y - 24) } as never;
    return (above ?? this.#doc.outline).addItem(printable(title), options);
  }

  /** A line of the contents that leads to a place; its page number is filled in at the end. */
  entry(title: string, place: string, style: TextStyle, { inset = 0 }: { inset?: number } = {}): void {
    const numbers = 36;
    const box = { x: COLUMN.x + inset, width: COLUMN.width - inset - numbers };
    const lines = this.linesOf(title, style, box.width);
    this.keep(lines.length * style.leading);
    this.group('TOCI', () => {
      const top = this.y;
      const link = this.#doc.struct('Link');
      this.#parent.add(link);
      this.#lines(link, 'Link', lines, style, box);
      const area = [COLUMN.x, top, COLUMN.width, this.y - top] as const;
      this.#doc.goTo(...area, place, { structParent: link, Contents: new String(printable(title)) } as never);
      link.end();
      this.#owed.push({ place, page: this.#page, y: this.y - style.leading, style, into: this.#parent });
    });
  }

  /** A picture made of filled squares (a QR code), `cell` points each. */
  squares(
    rows: readonly (readonly boolean[])[],
    { x, y, cell, alt }: { x: number; y: number; cell: number; alt: string },
  ) {
    const size = rows.length * cell;
    const figure = this.#doc.struct('Figure', { alt, bbox: [x, y, x + size, y + size] } as never);
    this.#parent.add(figure);
    const content = this.#doc.markStructureContent('Figure');
    for (const [row, squares] of rows.entries())
      for (const { from, length } of runsOf(squares)) {
        this.#doc.rect(x + from * cell, y + row * cell, length * cell, cell);
      }
    this.#doc.fill('#000000');
    this.#doc.endMarkedContent();
    figure.add(content);
    figure.end();
  }

  /** Text that is also an address of the web. */
  link(text: string, address: string, style: TextStyle, box: Box = COLUMN): void {
    const paragraph = this.#doc.struct('P');
    this.#parent.add(paragraph);
    const link = this.#doc.struct('Link');
    paragraph.add(link);
    const lines = this.linesOf(text, style, box.width);
    this.keep(lines.length * style.leading);
    const top = this.y;
    this.#lines(link, 'Link', lines, style, box);
    const annotation = { structParent: link, Contents: new String(printable(text)) } as never;
    this.#doc.link(box.x, top, box.width, this.y - top, address, annotation);
    link.end();
    paragraph.end();
  }

  /** A line across, for the eye alone. */
  rule(color: string = INK.line, { x, width }: Box = COLUMN, weight = 0.6): void {
    this.#forTheEye(() => {
      this.#doc
        .moveTo(x, this.y)
        .lineTo(x + width, this.y)
        .lineWidth(weight)
        .stroke(color);
    });
  }

  /** An area filled with a colour, for the eye alone. */
  area(color: string, x: number, y: number, width: number, height: number): void {
    this.#forTheEye(() => {
      this.#doc.rect(x, y, width, height).fill(color);
    });
  }

  /** Fills in what could not be known before (page numbers, the pages of the contents) and ends the file. */
  async finish(): Promise<Buffer> {
    const pages = this.#doc.bufferedPageRange().count;
    for (const { place, page, y, style, into } of this.#owed) this.#fillIn(place, page, y, style, into);
    for (let page = 0; page < pages; page += 1) {
      if (this.#barePages.has(page)) continue;
      this.#doc.switchToPage(page);
      this.#headAndFoot(page + 1, pages);
    }
    const ended = new Promise<void>((resolve, reject) => this.#doc.once('end', resolve).once('error', reject));
    this.#doc.end();
    await ended;
    return Buffer.concat(this.#chunks);
  }

  get #parent(): Element {
    const parent = this.#within.at(-1);
    if (!parent) throw new Error('No structure element is open');
    return parent;
  }

  /** Neither the first line of several alone at the foot of a page nor the last alone at the head of the next. */
  #lines(element: Element, tag: string, lines: readonly Line[], style: TextStyle, box: Box): void {
    const { leading } = style;
    for (const [index, line] of lines.entries()) {
      const rest = lines.length - index;
      const fit = Math.floor((this.left + 0.01) / leading);
      const leavesOne = fit < rest && ((index === 0 && fit === 1) || (fit === 1 && rest === 2 && lines.length > 2));
      if ((fit < 1 || leavesOne) && !this.isAtTop) this.startPage();
      const content = this.#doc.markStructureContent(tag);
      this.#draw(
        line,
        style,
        index === 0 ? { x: box.x + (style.indent ?? 0), width: box.width - (style.indent ?? 0) } : box,
      );
      this.#doc.endMarkedContent();
      element.add(content);
      this.y += leading;
    }
  }

  #draw({ text, width, isLast }: Line, style: TextStyle, box: Box): void {
    const { font, size, leading, color, align = 'left', spacing = 0 } = style;
    const slack = box.width - width;
    const gaps = [...text].length - 1;
    const spread = style.isJustified && !isLast && gaps > 0 && slack < MOST_SLACK * size ? slack / gaps : 0;
    const x = box.x + (align === 'right' ? slack : align === 'center' ? slack / 2 : 0);
    this.#doc.font(font).fontSize(size).fillColor(color);
    const top = this.y + (leading - this.#doc.currentLineHeight()) / 2;
    this.#doc.text(text, x, top, { lineBreak: false, characterSpacing: spacing + spread });
  }

  #widthOf(piece: string, { font, size, spacing = 0 }: TextStyle): number {
    const kept = this.#widths[font];
    let width = kept.get(piece);
    if (width === undefined) {
      width = this.#doc.font(font).fontSize(1000).widthOfString(piece);
      kept.set(piece, width);
    }
    return (width * size) / 1000 + spacing * [...piece].length;
  }

  #forTheEye(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.#doc.markContent('Artifact', { type });
    draw();
    this.#doc.endMarkedContent();
  }

  #fillIn(place: string, page: number, y: number, style: TextStyle, into: Element): void {
    const text = String(this.#pageOfPlace.get(place) ?? '');
    this.#doc.switchToPage(page);
    this.y = y;
    const reference = this.#doc.struct('Reference');
    into.add(reference);
    const content = this.#doc.markStructureContent('Reference');
    const width = this.#widthOf(text, style);
    this.#draw({ text, width, isLast: true }, { ...style, align: 'right' }, COLUMN);
    this.#doc.endMarkedContent();
    reference.add(content);
    reference.end();
  }

  #headAndFoot(page: number, pages: number): void {
    const { header, pageOf } = this.settings;
    const line = (text: string, y: number, style: TextStyle) => {
      this.y = y;
      const [first, second] = this.linesOf(text, style, COLUMN.width * 0.7);
      if (!first) return;
      const shown = second ? `${first.text}…` : first.text;
      this.#draw({ text: shown, width: this.#widthOf(shown, style), isLast: true }, style, COLUMN);
    };
    this.#forTheEye(() => {
      line(header.text, 42, SMALL);
      if (header.mark) line(header.mark, 42, { ...SMALL, font: 'strong', color: INK.warning, align: 'right' });
      this.#doc
        .moveTo(COLUMN.x, 60)
        .lineTo(COLUMN.x + COLUMN.width, 60)
        .lineWidth(0.5)
        .stroke(INK.line);
      const foot = pageOf.replace('{page}', String(page)).replace('{pages}', String(pages));
      line(foot, PAGE.height - 50, { ...SMALL, align: 'center' });
    }, 'Pagination');
  }
}
