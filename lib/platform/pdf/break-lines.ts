import LineBreaker from 'linebreak';

export type Measure = (text: string) => number;
export type Line = {
  readonly text: string;
  readonly width: number /** the last one of its paragraph */;
  readonly isLast: boolean;
};
type Room = { readonly width: number /** the first line begins so much further in */; readonly indent?: number };

/**
 * A paragraph as lines no wider than the room, broken where Unicode (UAX 14) allows it: never before `，。》` nor after `《（`. What has
 * no such place and is still too wide (an address of the web) is broken between characters. A line feed begins a new line.
 */
export function breakLines(text: string, measure: Measure, { width, indent = 0 }: Room): Line[] {
  const lines: Line[] = [];
  let line = '';
  let lineWidth = 0;
  const room = () => (lines.length === 0 ? width - indent : width);
  const end = (isLast: boolean) => {
    const shown = line.trimEnd();
    lines.push({ text: shown, width: measured(shown, measure), isLast });
    line = '';
    lineWidth = 0;
  };
  for (const { piece, isRequired } of pieces(text)) {
    const pieceWidth = measure(piece);
    if (line !== '' && lineWidth + measure(piece.trimEnd()) > room()) end(false);
    if (pieceWidth <= room()) {
      line += piece;
      lineWidth += pieceWidth;
    } else {
      for (const character of piece) {
        const characterWidth = measure(character);
        if (line !== '' && lineWidth + characterWidth > room()) end(false);
        line += character;
        lineWidth += characterWidth;
      }
    }
    if (isRequired) end(true);
  }
  if (line !== '' || lines.length === 0) end(true);
  return lines;
}

/** The text between two places where a line may end. */
function* pieces(text: string): Generator<{ piece: string; isRequired: boolean }> {
  const breaker = new LineBreaker(text);
  let from = 0;
  for (let found = breaker.nextBreak(); found; found = breaker.nextBreak()) {
    const piece = text.slice(from, found.position).replaceAll(/[\r\n]/g, '');
    from = found.position;
    yield { piece, isRequired: found.required && from < text.length };
  }
}

/** Piece by piece, as the line was put together: a glyph's width is then asked for once in a document. */
function measured(text: string, measure: Measure): number {
  let width = 0;
  for (const { piece } of pieces(text)) width += measure(piece);
  return width;
}
