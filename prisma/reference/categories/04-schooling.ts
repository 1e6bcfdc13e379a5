import { type CategoryGroup, caseArea, fixed, units, words } from '../category.ts';

export const schooling: CategoryGroup = {
  code: '04',
  name: '子女入学',
  nameEn: 'Schooling',
  categories: [
    {
      code: '0401',
      name: '义务教育入学',
      nameEn: 'Primary and middle school',
      class: 'D',
      route: fixed('D12'),
      helpers: [...units('D08'), caseArea],
      keywords: words(
        '子女入学、小学入学、小升初、幼升小、入学、上小学、初中入学、学区、对口学校、统筹安排、义务教育、户口、一年级、primary school、school enrolment',
      ),
      hint: '请写明孩子出生年月、户籍或居住证情况、居住街镇。',
      hintEn: 'Give the child’s birth month, permit or registration, and where you live.',
    },
    {
      code: '0402',
      name: '幼儿园入园',
      nameEn: 'Kindergarten',
      class: 'D',
      route: fixed('D12'),
      helpers: units('D08'),
      keywords: words(
        '幼儿园、入园、托班、托育、小班、入托、公办园、民办园、幼儿入园、适龄幼儿、托管点、kindergarten、nursery',
      ),
      hint: '请写明孩子出生年月、居住街镇和希望入园的时间。',
      hintEn: 'Give the child’s birth month, where you live and the wished starting date.',
    },
    {
      code: '0403',
      name: '转学插班',
      nameEn: 'Changing school',
      class: 'D',
      route: fixed('D12'),
      helpers: units('D08'),
      keywords: words(
        '转学、插班、转入、学籍、转学手续、年级插班、外省转入、插班名额、转学申请、换学校、转到、transfer school、mid-year',
      ),
      hint: '请写明目前就读学校和年级、希望转入的时间、居住街镇。',
      hintEn: 'Give present school and grade, when you want to change and where you live.',
    },
    {
      code: '0404',
      name: '国际学校与境外子女就读',
      nameEn: 'International schools and children from abroad',
      class: 'D',
      route: fixed('D12'),
      helpers: units('D31', 'D04'),
      keywords: words(
        '国际学校、外籍子女、外籍人员子女学校、港澳台、台胞子女、华侨子女、外籍学生、双语学校、台胞、台籍、international school、school places、children',
      ),
      hint: '请写明孩子国籍或身份、年级、希望的学校类型和时间。',
      hintEn: 'Give the child’s nationality, grade, kind of school and the time.',
    },
  ],
};
