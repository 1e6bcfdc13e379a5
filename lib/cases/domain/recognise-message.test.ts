import { describe, expect, it } from 'vitest';
import { usccFrom } from '#lib/enterprises/domain/uscc.ts';
import { categories } from '#prisma/reference/categories.ts';
import type { KnownCompany } from './message/company.ts';
import { type RecognisedMessage, recogniseMessage } from './recognise-message.ts';

const company = (serial: string, name: string, nameEn: string | null = null): KnownCompany => ({
  uscc: usccFrom({ authority: '9', kind: '1', area: '310105', serial }),
  name,
  nameEn,
});

const CHENGYAN = company('MA000001', '上海澄砚医疗科技有限公司', 'Chengyan MedTech (Shanghai) Co., Ltd.');
const FARVIK = company('MA000002', '法维克（上海）家居设计有限公司', 'Farvik Nordic Design (Shanghai) Co., Ltd.');
const DINER = company('MA000003', '上海拾味餐饮管理有限公司');
const PROPERTY = company('MA000004', '上海云栖物业服务有限公司');
const KNOWN = [CHENGYAN, FARVIK, DINER, PROPERTY];
const STRANGE = usccFrom({ authority: '9', kind: '1', area: '310104', serial: 'MA000009' });

const recognise = (message: string) => recogniseMessage(message, { companies: KNOWN, categories });

type Case = readonly [what: string, message: string, expected: Partial<RecognisedMessage>];

const MESSAGES: readonly Case[] = [
  [
    'a chat in which somebody says who they are',
    '您好，我是上海澄砚医疗科技有限公司的王敏，想咨询一下研发人员引进落户需要哪些材料？我的电话19900001001。',
    {
      uscc: CHENGYAN.uscc,
      contactName: '王敏',
      contactPhone: '19900001001',
      title: '想咨询一下研发人员引进落户需要哪些材料',
      categoryCode: '0301',
      channel: null,
    },
  ],
  [
    'a ticket of 12345 with every label',
    `【12345工单】
工单编号：SH20261123-004512
诉求人：李女士
联系电话：021-5550 2231
企业名称：上海拾味餐饮管理有限公司
诉求标题：油烟扰民被反复投诉
诉求内容：门店油烟净化设备已更换，仍被楼上居民反复投诉，希望区里协调检测。
诉求目的：请环保部门到场检测并出具结果
办理时限：5个工作日`,
    {
      uscc: DINER.uscc,
      ticketNumber: 'SH20261123-004512',
      channel: '12345',
      contactName: '李女士',
      contactPhone: '021-5550 2231',
      title: '油烟扰民被反复投诉',
      description: '门店油烟净化设备已更换，仍被楼上居民反复投诉，希望区里协调检测。',
      expectation: '请环保部门到场检测并出具结果',
      categoryCode: '1202',
    },
  ],
  [
    'a credit code written with full-width signs',
    `企业信用代码：${CHENGYAN.uscc.replaceAll(/[0-9A-Z]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))}，补贴款尚未到账。`,
    { uscc: CHENGYAN.uscc, categoryCode: '0105', contactPhone: null, contactName: null },
  ],
  [
    'a valid credit code that nobody here has',
    `统一社会信用代码 ${STRANGE} 的企业来电，说名称核准没有通过`,
    { uscc: null, unknownUscc: STRANGE, contactPhone: null },
  ],
  [
    'a credit code with a wrong check digit',
    `代码 ${CHENGYAN.uscc.slice(0, 17)}${CHENGYAN.uscc.endsWith('0') ? '1' : '0'} 反映停车位不足`,
    { uscc: null, unknownUscc: null },
  ],
  [
    'a short name of the company',
    '澄砚医疗的林总刚打来电话，说人才公寓申请一直没有回音，让我们帮忙问问。',
    { uscc: CHENGYAN.uscc, contactPhone: null, categoryCode: '0501' },
  ],
  [
    'two companies, one of which introduces itself',
    '我是上海拾味餐饮管理有限公司的负责人，上海云栖物业服务有限公司要给我们涨租金，我们不同意。',
    { uscc: DINER.uscc, contactName: null },
  ],
  [
    'two companies without a hint which one asks',
    '上海拾味餐饮管理有限公司与上海云栖物业服务有限公司就租金产生纠纷，请协调。',
    { uscc: null, title: '上海拾味餐饮管理有限公司与上海云栖物业服务有限公司就租金产生纠纷，请协调' },
  ],
  [
    'lines copied from a chat program',
    `周允文 2026/11/23 10:12:33
张老师好，我们公司办公室快到期了，想在虹桥附近找个八百平左右的新场地
周允文 2026/11/23 10:13:05
可以帮忙推荐吗？`,
    {
      contactName: '周允文',
      contactPhone: null,
      uscc: null,
      title: '我们公司办公室快到期了，想在虹桥附近找个八百平左右的新场地',
    },
  ],
  [
    'a name with a title and a mobile number with spaces',
    '请联系陈经理 138 1234 5678，他们想申请首贷，问银行有没有对接。',
    { contactName: '陈经理', contactPhone: '138 1234 5678' },
  ],
  [
    'a number with the country code',
    '联系人：顾安妮\n手机：+86 19900002003\n邮箱：annie.gu@farvik.example.com\n事由：外国人工作许可延期',
    {
      contactName: '顾安妮',
      contactPhone: '+86 19900002003',
      contactEmail: 'annie.gu@farvik.example.com',
      title: '外国人工作许可延期',
      categoryCode: '0306',
    },
  ],
  [
    'a mail with its head',
    `发件人：wang@chengyan.example.com
收件人：service@changning.example.gov.cn
主题：关于高新技术企业补贴拨付的咨询

各位领导：
我司去年认定的高新技术企业奖励至今未到账，想了解进度。
联系人：王敏，电话：021-55502231`,
    {
      channel: 'email',
      title: '关于高新技术企业补贴拨付的咨询',
      contactName: '王敏',
      contactPhone: '021-55502231',
      contactEmail: 'wang@chengyan.example.com',
    },
  ],
  [
    'a chat in English',
    'Hi, this is Annie Gu from Farvik Nordic Design. Our work permit renewal was returned twice. Could somebody help? annie@farvik.example.com',
    {
      uscc: FARVIK.uscc,
      contactName: 'Annie Gu',
      contactEmail: 'annie@farvik.example.com',
      title: 'Our work permit renewal was returned twice',
    },
  ],
  [
    'a form in English',
    `Company: Farvik Nordic Design (Shanghai) Co., Ltd.
Contact: Annie Gu
Phone: +86 199 0000 2003
Subject: Shuttle bus from the metro station
Description: Our staff walk 2.5 km from the metro station. We would like a shuttle bus.
Requested outcome: A stop near the park`,
    {
      uscc: FARVIK.uscc,
      contactName: 'Annie Gu',
      contactPhone: '+86 199 0000 2003',
      title: 'Shuttle bus from the metro station',
      description: 'Our staff walk 2.5 km from the metro station. We would like a shuttle bus.',
      expectation: 'A stop near the park',
    },
  ],
  [
    'a mail in English with a signature',
    `Dear Sir or Madam,
We have not received the export tax refund for August.
Best regards,
Lin Zhiyao`,
    { contactName: 'Lin Zhiyao', title: 'We have not received the export tax refund for August', contactPhone: null },
  ],
  [
    'a message with nothing but the matter',
    '食品经营许可证变更地址怎么办理',
    {
      uscc: null,
      contactName: null,
      contactPhone: null,
      contactEmail: null,
      ticketNumber: null,
      channel: null,
      title: '食品经营许可证变更地址怎么办理',
      expectation: null,
      categoryCode: '0801',
    },
  ],
  [
    'words that only look like names',
    '我是房东，楼下装修动静很大。我是经办人，想问进度。',
    { contactName: null, contactPhone: null },
  ],
  [
    'amounts, dates and ticket numbers, none of them a telephone number',
    '工单号 20261123004512，企业反映2026年1月15日申报的补贴120000元，至今11个月未到账',
    { ticketNumber: '20261123004512', channel: '12345', contactPhone: null, categoryCode: '0105' },
  ],
  [
    'a long first sentence, cut at a pause',
    '我们企业自从搬到新的办公楼以后，物业一直不给开通晚上八点以后的空调，员工加班的时候非常闷热，反映了很多次都没有得到解决，希望街道能够出面协调一下这个问题。',
    {
      title:
        '我们企业自从搬到新的办公楼以后，物业一直不给开通晚上八点以后的空调，员工加班的时候非常闷热，反映了很多次都没有得到解决',
    },
  ],
  ['a greeting and nothing else', '您好，在吗？', { title: null, categoryCode: null, description: '您好，在吗？' }],
  [
    'a hotline handed over by telephone',
    '12345转来：来电人：赵先生；来电号码：13900001234；反映内容：公司门口共享单车乱停，影响货车进出。',
    {
      channel: '12345',
      contactName: '赵先生',
      contactPhone: '13900001234',
      title: '公司门口共享单车乱停，影响货车进出',
    },
  ],
];

describe('recogniseMessage', () => {
  it.each(MESSAGES)('reads %s', (_what, message, expected) => {
    expect(recognise(message)).toMatchObject(expected);
  });

  it.each(MESSAGES)('makes nothing up: %s', (_what, message) => {
    const { contactName, contactPhone, contactEmail, title, ticketNumber } = recognise(message);
    for (const copied of [contactName, contactPhone, contactEmail, title, ticketNumber]) {
      if (copied) expect(message).toContain(copied);
    }
  });
});
