/** The districts of Shanghai by GB/T 2260, and everywhere else in one. */
export const DISTRICTS = [
  '310105',
  '310101',
  '310104',
  '310106',
  '310107',
  '310109',
  '310110',
  '310112',
  '310113',
  '310114',
  '310115',
  '310116',
  '310117',
  '310118',
  '310120',
  '310151',
  'ELSEWHERE',
] as const;

/** Countries and regions (ISO 3166-1) that parents of companies come from. */
export const COUNTRIES =
  'CN HK MO TW SG JP KR US GB DE FR NL IT ES CH SE DK NO FI BE LU IE AT PT PL CA AU NZ KY VG BM IN MY TH ID PH VN AE SA IL TR BR MX ZA RU'.split(
    ' ',
  );
