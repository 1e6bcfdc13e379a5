/** Trades of the district; a request story says which of them could have filed it. */
export type Trade =
  | 'health'
  | 'aviation'
  | 'logistics'
  | 'internet'
  | 'ai'
  | 'fashion'
  | 'design'
  | 'trade'
  | 'retail'
  | 'catering'
  | 'finance'
  | 'professional'
  | 'culture'
  | 'training'
  | 'sports'
  | 'staffing'
  | 'property'
  | 'headquarters';

export type CompanySize = 'micro' | 'small' | 'medium' | 'large';
export type Ownership = 'private' | 'state' | 'foreign' | 'hk-macao-taiwan' | 'joint';
export type Tier = 'T1' | 'T2' | 'T3';

export type Qualification =
  | 'high-tech'
  | 'tech-sme'
  | 'innovative-sme'
  | 'specialised-sme'
  | 'little-giant'
  | 'regional-hq'
  | 'trading-hq'
  | 'foreign-rd-centre'
  | 'above-scale'
  | 'first-store';

/** A fictional company. Buildings and floors do not exist; roads do. The credit codes pass the check, but no office issued them. */
export type StoryCompany = {
  readonly key: string;
  readonly uscc: string;
  readonly name: string;
  readonly shortName: string;
  readonly nameEn: string;
  /** GB/T 4754-2017, class. */
  readonly industryCode: string;
  readonly industry: string;
  readonly industryEn: string;
  readonly trades: readonly Trade[];
  readonly areaCode: string;
  readonly building: string;
  readonly address: string;
  readonly size: CompanySize;
  readonly employees: number;
  readonly revenueInWan: number;
  readonly ownership: Ownership;
  readonly qualifications: readonly Qualification[];
  readonly tier: Tier;
  readonly establishedOn: string;
  /** What it pays an unrelated provider for computing power, 10,000 yuan a year. */
  readonly computingInWan?: number;
  /** Operates here but is registered elsewhere. */
  readonly registeredElsewhere?: true;
  /** Writes to the district in English. */
  readonly language?: 'en';
  readonly contact: StoryContact;
};

export type StoryContact = {
  readonly name: string;
  readonly nameEn: string;
  readonly position: string;
  readonly mobile: string;
  readonly phone: string;
  readonly email: string;
};
