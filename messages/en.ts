import access from './en/access.json' with { type: 'json' };
import admin from './en/admin.json' with { type: 'json' };
import admission from './en/admission.json' with { type: 'json' };
import api from './en/api.json' with { type: 'json' };
import applications from './en/applications.json' with { type: 'json' };
import audit from './en/audit.json' with { type: 'json' };
import background from './en/background.json' with { type: 'json' };
import batches from './en/batches.json' with { type: 'json' };
import booklet from './en/booklet.json' with { type: 'json' };
import cases from './en/cases.json' with { type: 'json' };
import certificates from './en/certificates.json' with { type: 'json' };
import clocks from './en/clocks.json' with { type: 'json' };
import commands from './en/commands.json' with { type: 'json' };
import common from './en/common.json' with { type: 'json' };
import companyStatus from './en/companyStatus.json' with { type: 'json' };
import complaints from './en/complaints.json' with { type: 'json' };
import contacts from './en/contacts.json' with { type: 'json' };
import dates from './en/dates.json' with { type: 'json' };
import desk from './en/desk.json' with { type: 'json' };
import endpoints from './en/endpoints.json' with { type: 'json' };
import enterprises from './en/enterprises.json' with { type: 'json' };
import errors from './en/errors.json' with { type: 'json' };
import events from './en/events.json' with { type: 'json' };
import exports from './en/exports.json' with { type: 'json' };
import figures from './en/figures.json' with { type: 'json' };
import filing from './en/filing.json' with { type: 'json' };
import growth from './en/growth.json' with { type: 'json' };
import home from './en/home.json' with { type: 'json' };
import importFaults from './en/importFaults.json' with { type: 'json' };
import importRefusals from './en/importRefusals.json' with { type: 'json' };
import insight from './en/insight.json' with { type: 'json' };
import ladders from './en/ladders.json' with { type: 'json' };
import lights from './en/lights.json' with { type: 'json' };
import lists from './en/lists.json' with { type: 'json' };
import my from './en/my.json' with { type: 'json' };
import nav from './en/nav.json' with { type: 'json' };
import notices from './en/notices.json' with { type: 'json' };
import ownData from './en/ownData.json' with { type: 'json' };
import ownPackage from './en/ownPackage.json' with { type: 'json' };
import packages from './en/packages.json' with { type: 'json' };
import policies from './en/policies.json' with { type: 'json' };
import privacy from './en/privacy.json' with { type: 'json' };
import profile from './en/profile.json' with { type: 'json' };
import refusals from './en/refusals.json' with { type: 'json' };
import results from './en/results.json' with { type: 'json' };
import rules from './en/rules.json' with { type: 'json' };
import site from './en/site.json' with { type: 'json' };
import staff from './en/staff.json' with { type: 'json' };
import status from './en/status.json' with { type: 'json' };
import teams from './en/teams.json' with { type: 'json' };
import templates from './en/templates.json' with { type: 'json' };
import tiers from './en/tiers.json' with { type: 'json' };
import ui from './en/ui.json' with { type: 'json' };
import validation from './en/validation.json' with { type: 'json' };
import type { zhCN } from './zh-CN.ts';

/** The same keys at every depth, whatever the words: a message missing in English fails the build here. */
type SameKeys<T> = { [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };

export const en = {
  access,
  admin,
  admission,
  api,
  applications,
  audit,
  background,
  batches,
  booklet,
  cases,
  certificates,
  clocks,
  commands,
  common,
  companyStatus,
  complaints,
  contacts,
  dates,
  desk,
  endpoints,
  enterprises,
  errors,
  events,
  exports,
  figures,
  filing,
  growth,
  home,
  importFaults,
  importRefusals,
  insight,
  ladders,
  lights,
  lists,
  my,
  nav,
  notices,
  ownData,
  ownPackage,
  packages,
  policies,
  privacy,
  profile,
  refusals,
  results,
  rules,
  site,
  staff,
  status,
  teams,
  templates,
  tiers,
  ui,
  validation,
} satisfies SameKeys<typeof zhCN>;
