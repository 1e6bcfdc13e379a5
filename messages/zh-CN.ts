import access from './zh-CN/access.json' with { type: 'json' };
import admin from './zh-CN/admin.json' with { type: 'json' };
import admission from './zh-CN/admission.json' with { type: 'json' };
import api from './zh-CN/api.json' with { type: 'json' };
import applications from './zh-CN/applications.json' with { type: 'json' };
import audit from './zh-CN/audit.json' with { type: 'json' };
import background from './zh-CN/background.json' with { type: 'json' };
import batches from './zh-CN/batches.json' with { type: 'json' };
import booklet from './zh-CN/booklet.json' with { type: 'json' };
import cases from './zh-CN/cases.json' with { type: 'json' };
import certificates from './zh-CN/certificates.json' with { type: 'json' };
import clocks from './zh-CN/clocks.json' with { type: 'json' };
import commands from './zh-CN/commands.json' with { type: 'json' };
import common from './zh-CN/common.json' with { type: 'json' };
import companyStatus from './zh-CN/companyStatus.json' with { type: 'json' };
import complaints from './zh-CN/complaints.json' with { type: 'json' };
import contacts from './zh-CN/contacts.json' with { type: 'json' };
import dates from './zh-CN/dates.json' with { type: 'json' };
import desk from './zh-CN/desk.json' with { type: 'json' };
import endpoints from './zh-CN/endpoints.json' with { type: 'json' };
import enterprises from './zh-CN/enterprises.json' with { type: 'json' };
import errors from './zh-CN/errors.json' with { type: 'json' };
import events from './zh-CN/events.json' with { type: 'json' };
import exports from './zh-CN/exports.json' with { type: 'json' };
import figures from './zh-CN/figures.json' with { type: 'json' };
import filing from './zh-CN/filing.json' with { type: 'json' };
import growth from './zh-CN/growth.json' with { type: 'json' };
import home from './zh-CN/home.json' with { type: 'json' };
import importFaults from './zh-CN/importFaults.json' with { type: 'json' };
import importRefusals from './zh-CN/importRefusals.json' with { type: 'json' };
import insight from './zh-CN/insight.json' with { type: 'json' };
import ladders from './zh-CN/ladders.json' with { type: 'json' };
import lights from './zh-CN/lights.json' with { type: 'json' };
import lists from './zh-CN/lists.json' with { type: 'json' };
import my from './zh-CN/my.json' with { type: 'json' };
import nav from './zh-CN/nav.json' with { type: 'json' };
import notices from './zh-CN/notices.json' with { type: 'json' };
import ownData from './zh-CN/ownData.json' with { type: 'json' };
import ownPackage from './zh-CN/ownPackage.json' with { type: 'json' };
import packages from './zh-CN/packages.json' with { type: 'json' };
import policies from './zh-CN/policies.json' with { type: 'json' };
import privacy from './zh-CN/privacy.json' with { type: 'json' };
import profile from './zh-CN/profile.json' with { type: 'json' };
import refusals from './zh-CN/refusals.json' with { type: 'json' };
import results from './zh-CN/results.json' with { type: 'json' };
import rules from './zh-CN/rules.json' with { type: 'json' };
import site from './zh-CN/site.json' with { type: 'json' };
import staff from './zh-CN/staff.json' with { type: 'json' };
import status from './zh-CN/status.json' with { type: 'json' };
import teams from './zh-CN/teams.json' with { type: 'json' };
import templates from './zh-CN/templates.json' with { type: 'json' };
import tiers from './zh-CN/tiers.json' with { type: 'json' };
import ui from './zh-CN/ui.json' with { type: 'json' };
import validation from './zh-CN/validation.json' with { type: 'json' };

/** The first language: one file per area, the file's name is the namespace. A new area is added here and in `en.ts`. */
export const zhCN = {
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
};
