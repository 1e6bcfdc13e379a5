const CHARACTERS_AT_MOST = 60;

/** The sentence that says what a message is about: the first one that neither greets nor introduces anybody; null when none does. */
export function headlineOf(text: string): string | null {
  for (const sentence of sentencesOf(text)) {
    const said = withoutIntroduction(sentence.replace(GREETING, '').trim());
    if ([...said].length >= 4 && /\p{L}{3}/u.test(said)) return shortened(said);
  }
  return null;
}

/** A full stop ends an English sentence only before a space: 12.5 and Co., Ltd. stand inside one. */
const sentencesOf = (text: string): string[] =>
  text
    .split('\n')
    .filter((line) => !isHeading(line))
    .flatMap((line) => line.split(/[。！!？?；;]|(?<!\b(?:Co|Ltd|Mr|Ms|Mrs|Dr|No))\.(?:\s|$)/))
    .map((sentence) => sentence.trim());

/** Who wrote when, as chat programs put it between the lines. */
const isHeading = (line: string): boolean =>
  /^\S{1,20}\s+(\d{4}[-/年.])?\d{1,2}[-/月.]\d{1,2}日?\s+\d{1,2}:\d{2}/.test(line) ||
  /^[-—=*>\s]*(转发|聊天记录|以下|original message|forwarded)/i.test(line) ||
  /^[^：:]{1,12}[：:]$/.test(line.trim());

const GREETING =
  /^(?:\[?\d{1,2}:\d{2}(?::\d{2})?\]?\s*)?(?:[\u4e00-\u9fff]{2,4}[：:]\s*)?(?:(?:(?:各位)?(?:领导|老师|同志|专员|经理)|[\u4e00-\u9fff]{1,3}(?:老师|专员|主任|科长|女士|先生|经理))?(?:们)?(?:您好|你好|早上好|上午好|下午好|晚上好|打扰了|好)[，,、~～!！ ]*|(?:dear|hi|hello|good (?:morning|afternoon))\b[^,，]*[,，]\s*)+/i;

/** `我是某某公司的王敏，想咨询……` is about what follows. */
function withoutIntroduction(sentence: string): string {
  const rest = sentence.replace(/^(?:我是|我叫|我们是|这里是|我姓)[^，,]*[，,]?\s*/, '');
  return rest.replace(/^(?:this is|i am|i'm|my name is)\s+[^,]*?(?:,\s*|$)/i, '').trim();
}

/** Cut at the last pause that leaves enough to be understood, else hard. */
function shortened(sentence: string): string {
  const characters = [...sentence.replace(/[，,、：:\s]+$/, '')];
  if (characters.length <= CHARACTERS_AT_MOST) return characters.join('');
  const cut = characters.slice(0, CHARACTERS_AT_MOST).join('');
  const pause = Math.max(cut.lastIndexOf('，'), cut.lastIndexOf(','), cut.lastIndexOf('、'));
  return pause >= 12 ? cut.slice(0, pause) : cut;
}
