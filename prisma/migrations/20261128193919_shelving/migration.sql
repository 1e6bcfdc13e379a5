-- 挂账: the long-term list, its review and its limits.
ALTER TABLE "Case" ADD COLUMN     "shelfOwner" TEXT,
ADD COLUMN     "shelfPlan" TEXT,
ADD COLUMN     "shelfReviewOn" DATE;

-- A plan has an owner and a day; what is on the list has a plan, unless a ledger brought it without. Cases that are there have none
-- of the three, so that they need not be looked at.
alter table "Case" add constraint "Case_shelf_check" check (("shelfPlan" is null) = ("shelfOwner" is null) and ("shelfPlan" is null) = ("shelfReviewOn" is null)) not valid;
alter table "Case" add constraint "Case_shelved_check" check ("status" <> 'shelved' or "shelfPlan" is not null or "source" is not null) not valid;

-- Districts that are there get the defaults of the reference (domain reference 2.3 and 2.4).
insert into "LimitRule" ("districtId", "name", "class", "value")
select d."id", l."name", l."class", l."value"::jsonb
from "District" d cross join (values
  ('unshelved', 'A', '{"workingDays":5,"due":"endOfDay"}'),
  ('unshelved', 'B', '{"workingDays":5,"due":"endOfDay"}'),
  ('unshelved', 'C', '{"workingDays":7,"due":"endOfDay"}'),
  ('unshelved', 'D', '{"workingDays":15,"due":"endOfDay"}'),
  ('unshelved', 'E', '{"workingDays":15,"due":"endOfDay"}'),
  ('shelf-review-days', '', '{"number":90}'),
  ('supervision', '', '{"workingDays":3,"due":"endOfDay"}')
) as l ("name", "class", "value")
where exists (select 1 from "LimitRule" r where r."districtId" = d."id")
on conflict do nothing;
