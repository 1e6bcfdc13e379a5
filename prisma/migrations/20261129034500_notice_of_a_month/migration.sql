-- 挂账清单: a month's list is told to each leader once, and is about no single case.
create unique index "Notice_once_per_month_idx" on "Notice" ("districtId", "kind", ("data" ->> 'month'), "recipientId") where "caseId" is null;
alter table "Notice" add constraint "Notice_month_check" check (("kind" = 'long-term-list') = ("caseId" is null) and ("caseId" is not null or "data" ? 'month' and "recipientId" is not null));
