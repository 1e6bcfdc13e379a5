import { PAGE } from './paper.ts';

export type PdfSettings = {
  readonly title: string;
  readonly author: string;
  readonly subject?: string;
  readonly language: 'zh-CN' | 'en';
  /** its dates: the same content at the same instant is the same file, byte by byte */
  readonly at: Temporal.Instant;
  /** above each page but bare ones; `mark` in the colour of a warning */
  readonly header: { readonly text: string; readonly mark: string | null };
  /** `第 {page} 页 共 {pages} 页` */
  readonly pageOf: string;
};

/** A4, tagged as PDF/UA asks, its pages kept until the end so that their number can be printed on each. */
export function documentOptions({
  title: Title,
  author: Author,
  subject: Subject,
  language,
  at,
}: PdfSettings): PDFKit.PDFDocumentOptions {
  const day = new Date(at.epochMilliseconds);
  return {
    size: [PAGE.width, PAGE.height],
    margin: 0,
    autoFirstPage: false,
    bufferPages: true,
    pdfVersion: '1.7',
    // Known to pdfkit, not to its types.
    subset: 'PDF/UA' as never,
    tagged: true,
    lang: language,
    displayTitle: true,
    info: { Title, Author, ...(Subject && { Subject }), CreationDate: day, ModDate: day },
  };
}
