-- Notices about a company itself: its package was handed over, a policy that fits it opens or closes soon; each told once to each person.
drop index "Notice_once_per_month_idx";
create unique index "Notice_once_per_month_idx" on "Notice" ("districtId", "kind", ("data" ->> 'month'), "recipientId")
  where "caseId" is null and "kind" = 'long-term-list';
create unique index "Notice_once_about_company_idx" on "Notice" ("districtId", "recipientId", "kind", ("data" ->> 'about'))
  where "caseId" is null and "kind" <> 'long-term-list';
alter table "Notice" drop constraint "Notice_month_check";
alter table "Notice" add constraint "Notice_month_check" check (
  ("kind" in ('long-term-list', 'package-handed-over', 'policy-opens', 'policy-closes')) = ("caseId" is null)
  and ("caseId" is not null or "recipientId" is not null and case when "kind" = 'long-term-list' then "data" ? 'month'
    else "data" ? 'about' and "data" ? 'enterpriseId' end));

-- What was handed over lately, for telling the company.
create index "PackageVersion_handed_over_idx" on "PackageVersion" ("districtId", "handedOverAt") where "status" = 'handed-over';

-- Whoever has chosen mails of what happens hears of policies too, until they choose otherwise.
update "NoticePreference" set "emailTopics" = "emailTopics" || array['policies'] where 'progress' = any("emailTopics");
