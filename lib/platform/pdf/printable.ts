/** Without what cannot be printed: control and direction marks, and halves of characters. */
export const printable = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll('\t', ' ')
    .replaceAll(/(?!\n)[\p{Cc}\p{Cf}]/gu, '');

/** The typeface draws ‘ ’ “ ” as wide as a Chinese character: in Latin text, and within a Latin word, straight ones stand for them. */
export const narrowQuotes = (text: string): string =>
  /\p{Script=Han}/u.test(text)
    ? text.replaceAll(/(?<=\p{Script=Latin})’(?=\p{Script=Latin})/gu, "'")
    : text.replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');

/** Where a row is filled, from left to right. */
export function* runsOf(squares: readonly boolean[]): Generator<{ from: number; length: number }> {
  let from = -1;
  for (let at = 0; at <= squares.length; at += 1) {
    if (squares[at]) from = from < 0 ? at : from;
    else if (from >= 0) {
      yield { from, length: at - from };
      from = -1;
    }
  }
}
