-- AlterTable
ALTER TABLE "Case" ADD COLUMN     "suspendedUntil" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "Clock" ADD COLUMN     "pauseReason" TEXT;

alter table "Clock" add constraint "Clock_pause_reason_check" check ("pauseReason" in ('information', 'review', 'suspension', 'withdrawal'));

-- How long a district pauses at most; the reference's value until it sets its own.
insert into "LimitRule" ("districtId", "name", "class", "value")
select "id", 'suspension-at-most-days', '', '{"number":30}'::jsonb from "District"
on conflict do nothing;
update "District" set "revision" = "revision" + 1;
