/** A telephone number as written: a mobile one before a landline, a service number last; null when there is none. */
export function phoneIn(text: string): string | null {
  for (const pattern of [MOBILE, LANDLINE, SERVICE]) {
    const found = pattern.exec(text)?.[0];
    if (found) return found.trim();
  }
  return null;
}

const MOBILE = /(?<![\d-])(?:\+?86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?![\d-])/;
const LANDLINE = /(?<![\d-])(?:\+?86[ -]?)?(?:\(0\d{2,3}\)|0?\d{2,3})[ -]\d{4}[ -]?\d{3,4}(?:[ -转]+\d{1,6})?(?!\d)/;
const SERVICE = /(?<!\d)[48]00[ -]?\d{3}[ -]?\d{4}(?!\d)/;

export const emailIn = (text: string): string | null =>
  /[\w.+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}/.exec(text)?.[0] ?? null;

/** A name behind a label may be anything short that is no number; elsewhere it must look like one. */
export function nameIn(text: string, label: string | undefined): string | null {
  const labelled = label?.split(/[\s,，;；/、（(\d+]/)[0]?.trim();
  if (label && /^[A-Za-z]/.test(label)) return /^[A-Za-z][A-Za-z .'-]{1,40}/.exec(label)?.[0].trim() ?? null;
  if (labelled && labelled.length >= 2 && labelled.length <= 10) return labelled;
  for (const pattern of INTRODUCTIONS) {
    const name = pattern.exec(text)?.[1];
    if (name) return name;
  }
  return null;
}

const SURNAMES =
  '欧阳|上官|司马|诸葛|夏侯|皇甫|尉迟|公孙|慕容|令狐|东方|[赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲台从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍却璩桑桂濮牛寿通边扈燕冀郏浦尚农温别庄晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东殴殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权逯盖益桓公]';
const ADDRESS = '(?:先生|女士|小姐|经理|总监|主管|老师|总)';
/** Words of offices that begin like a surname. */
const NO_NAME = '(?!经办|经理|房东|房客|高管|高企|安保|安全|水电|白领|应届|时间|单位|方便|从事|全体|那边|相关|和|向)';
const NAME = `${NO_NAME}(?:${SURNAMES})(?:[\\u4e00-\\u9fff]{1,2}?${ADDRESS}|${ADDRESS}|[\\u4e00-\\u9fff]{1,2})(?<!公司|企业|中心|单位|[的们人员者店家])`;
const ENDED = '(?=[，,。.！!；;：:、\\s（(）)]|$|\\d)';

const INTRODUCTIONS: readonly RegExp[] = [
  new RegExp(`我叫(${NAME})${ENDED}`, 'm'),
  new RegExp(`(?:我是|这里是)[^。！!？?\\n，,]{0,40}?的?(${NAME})${ENDED}`, 'm'),
  new RegExp(`(?:请联系|联系|找)[：: ]?(${NAME})${ENDED}`, 'm'),
  new RegExp(`^(${NAME})[ \\t]+(?:\\d{4}[-/年.])?\\d{1,2}[-/月.]\\d{1,2}日?[ \\t]+\\d{1,2}:\\d{2}`, 'm'),
  new RegExp(`^(${NAME})[：:]`, 'm'),
  /\b(?:[Tt]his is|I am|I'm|[Mm]y name is) ([A-Z][a-zA-Z'-]+(?: [A-Z][a-zA-Z'-]+){0,2})/,
  /\b(?:[Rr]egards|[Tt]hanks|[Ss]incerely),?\s*\n+([A-Z][a-zA-Z'-]+(?: [A-Z][a-zA-Z'-]+){1,2})\s*$/m,
];
