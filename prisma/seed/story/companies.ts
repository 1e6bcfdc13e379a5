import { aviationAndLogistics } from './companies/aviation-and-logistics.ts';
import { fashionRetailAndCatering } from './companies/fashion-retail-and-catering.ts';
import { financeDesignAndServices } from './companies/finance-design-and-services.ts';
import { foreignCompanies } from './companies/foreign-companies.ts';
import { healthAndScience } from './companies/health-and-science.ts';
import { internetAndAi } from './companies/internet-and-ai.ts';
import type { StoryCompany } from './company.ts';

const [chengyan, ...otherHealth] = healthAndScience;
const [farvik, ...otherForeign] = foreignCompanies;
if (!chengyan || !farvik) throw new Error('The demo needs its two first companies');

/** The first company belongs to the sign-ins `company` and `member`, the second to `company2`. */
export const companies: readonly StoryCompany[] = [
  chengyan,
  farvik,
  ...otherHealth,
  ...aviationAndLogistics,
  ...internetAndAi,
  ...fashionRetailAndCatering,
  ...financeDesignAndServices,
  ...otherForeign,
];
