import { type CategoryGroup, fixed, words } from '../category.ts';

export const other: CategoryGroup = {
  code: '99',
  name: '其他',
  nameEn: 'Other',
  categories: [
    {
      code: '9901',
      name: '其他、建议与表扬',
      nameEn: 'Other, suggestions, praise',
      class: 'B',
      route: fixed('D02'),
      helpers: [],
      keywords: words(
        '表扬、感谢、锦旗、其他、点赞、感谢信、服务态度、参观交流、公益活动、考察、门户、建议、thanks、praise、other matter',
      ),
      hint: '不确定归哪一类也没关系，直接写事情即可。',
      hintEn: 'If unsure, just tell us what it is about.',
    },
  ],
};
