-- Notices about applications: the company hears of the authority's answer, who serves it hears that it has applied; each told once.
alter table "Notice" drop constraint "Notice_month_check";
alter table "Notice" add constraint "Notice_month_check" check (
  ("kind" in ('long-term-list', 'package-handed-over', 'policy-opens', 'policy-closes', 'booklets-ready', 'application-granted',
    'application-refused', 'application-questioned', 'application-filed')) = ("caseId" is null)
  and ("caseId" is not null or "recipientId" is not null and case "kind" when 'long-term-list' then "data" ? 'month'
    when 'booklets-ready' then "data" ? 'about' else "data" ? 'about' and "data" ? 'enterpriseId' end)
  and ("kind" not like 'application-%' or "data" ? 'applicationId'));

-- What was recorded lately, for telling of it.
create index "PolicyApplicationEvent_told_idx" on "PolicyApplicationEvent" ("districtId", "at")
  where "step" in ('submit', 'grant', 'refuse', 'dispute');
