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
 * no such place and is still too wide (an address of the web) is broken between characters. A line feed begins a new line. No
 * paragraph ends in a line of one character (孤字): the one before it comes along.
 */
export function breakLines(text: string, measure: Measure, { width, indent = 0 }: Room): Line[] {
  const lines: Line[] = [];
  let before: string[] = [];
  let line: string[] = [];
  let lineWidth = 0;
  const room = () => (lines.length === 0 ? width - indent : width);
  const add = (piece: string, pieceWidth: number) => {
    line.push(piece);
    lineWidth += pieceWidth;
  };
  const end = (isLast: boolean) => {
    if (isLast && before.length > 2 && ALONE.test(line.join('').trimEnd())) {
      line.unshift(...before.splice(-1));
      lines[lines.length - 1] = lineOf(before, measure, false);
    }
    lines.push(lineOf(line, measure, isLast));
    before = isLast ? [] : line;
    line = [];
    lineWidth = 0;
  };
  for (const { piece, isRequired } of pieces(text)) {
    const pieceWidth = measure(piece);
    if (line.length > 0 && lineWidth + measure(piece.trimEnd()) > room()) end(false);
    if (pieceWidth <= room()) add(piece, pieceWidth);
    else {
      for (const character of piece) {
        const characterWidth = measure(character);
        if (line.length > 0 && lineWidth + characterWidth > room()) end(false);
        add(character, characterWidth);
      }
    }
    if (isRequired) end(true);
  }
  if (line.length > 0 || lines.length === 0) end(true);
  return lines;
}

/** One Chinese character, with what may not stand before or after it. */
const ALONE = /^\p{Ps}?\p{Script=Han}\p{P}*$/u;

function lineOf(of: readonly string[], measure: Measure, isLast: boolean): Line {
  const text = of.join('').trimEnd();
  return { text, width: measured(text, measure), isLast };
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
