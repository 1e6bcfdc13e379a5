-- AlterTable
ALTER TABLE "Case" ADD COLUMN     "automaticAt" TIMESTAMPTZ(3);

-- Most cases wait for nothing to happen by itself.
create index "Case_automatic_idx" on "Case" ("automaticAt", "id") where "automaticAt" is not null;

insert into "LimitRule" ("districtId", "name", "class", "value")
select d."id", v."name", '', v."value"::jsonb from "District" d cross join (values
  ('information-again', '{"workingDays":3,"due":"endOfDay"}'),
  ('unrated-callback', '{"workingDays":3,"due":"endOfDay"}'),
  ('archive-after-days', '{"number":60}')
) as v("name", "value")
on conflict do nothing;
update "District" set "revision" = "revision" + 1;

-- Cases that are already where something happens by itself are looked at by the next run, which finds their true time. What came
-- with a ledger has no clocks and is left alone.
update "Case" c set "automaticAt" = coalesce(c."closedAt" + interval '60 days', now())
where c."status" in ('needs-information', 'answered', 'suspended', 'closed')
  and exists (select 1 from "Clock" k where k."districtId" = c."districtId" and k."caseId" = c."id");
