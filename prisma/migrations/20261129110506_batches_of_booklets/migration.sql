-- CreateTable
CREATE TABLE "BookletBatch" (
    "districtId" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "askedById" UUID NOT NULL,
    "askedAt" TIMESTAMPTZ(3) NOT NULL,
    "occasion" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "attempt" INTEGER NOT NULL DEFAULT 0,
    "failure" TEXT,
    "finishedAt" TIMESTAMPTZ(3),
    "fileKey" TEXT,
    "fileSize" INTEGER,

    CONSTRAINT "BookletBatch_pkey" PRIMARY KEY ("districtId","id")
);

-- CreateTable
CREATE TABLE "BookletBatchItem" (
    "districtId" INTEGER NOT NULL,
    "batchId" UUID NOT NULL,
    "place" INTEGER NOT NULL,
    "enterpriseId" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "number" INTEGER,
    "fileName" TEXT,
    "reason" TEXT,

    CONSTRAINT "BookletBatchItem_pkey" PRIMARY KEY ("districtId","batchId","place")
);

-- CreateIndex
CREATE INDEX "BookletBatch_districtId_askedById_id_idx" ON "BookletBatch"("districtId", "askedById", "id" DESC);

-- CreateIndex
CREATE INDEX "BookletBatchItem_districtId_enterpriseId_number_idx" ON "BookletBatchItem"("districtId", "enterpriseId", "number");

-- CreateIndex
CREATE UNIQUE INDEX "BookletBatchItem_districtId_batchId_enterpriseId_key" ON "BookletBatchItem"("districtId", "batchId", "enterpriseId");

-- AddForeignKey
ALTER TABLE "BookletBatch" ADD CONSTRAINT "BookletBatch_districtId_askedById_fkey" FOREIGN KEY ("districtId", "askedById") REFERENCES "User"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "BookletBatchItem" ADD CONSTRAINT "BookletBatchItem_districtId_batchId_fkey" FOREIGN KEY ("districtId", "batchId") REFERENCES "BookletBatch"("districtId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "BookletBatchItem" ADD CONSTRAINT "BookletBatchItem_districtId_enterpriseId_fkey" FOREIGN KEY ("districtId", "enterpriseId") REFERENCES "Enterprise"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "BookletBatchItem" ADD CONSTRAINT "BookletBatchItem_districtId_enterpriseId_number_fkey" FOREIGN KEY ("districtId", "enterpriseId", "number") REFERENCES "PackageVersion"("districtId", "enterpriseId", "number") ON DELETE RESTRICT ON UPDATE RESTRICT;

alter table "BookletBatch"
  add constraint "BookletBatch_language_check" check ("language" in ('zh-CN', 'en')),
  add constraint "BookletBatch_state_check" check ("state" in ('waiting', 'running', 'done', 'failed', 'cancelled', 'expired')),
  -- What is over says when; a file is there while it can be fetched, and only then; what failed says why.
  add constraint "BookletBatch_finished_check" check (("finishedAt" is null) = ("state" in ('waiting', 'running'))),
  add constraint "BookletBatch_file_check" check (("state" = 'done') = ("fileKey" is not null) and ("fileKey" is null) = ("fileSize" is null)),
  add constraint "BookletBatch_failure_check" check (("state" = 'failed') = ("failure" is not null));

alter table "BookletBatchItem"
  add constraint "BookletBatchItem_place_check" check ("place" > 0),
  add constraint "BookletBatchItem_state_check" check (case "state"
    when 'waiting' then num_nonnulls("number", "fileName", "reason") = 0
    when 'written' then num_nonnulls("number", "fileName") = 2 and "reason" is null
    when 'left-out' then "fileName" is null and "reason" in ('no-package', 'not-looked-after', 'not-written')
    else false end);

-- What waits or runs: how many one person has, and what no worker finished.
create index "BookletBatch_open_idx" on "BookletBatch" ("districtId", "askedById") where "state" in ('waiting', 'running');
-- Files to be deleted when their days are over.
create index "BookletBatch_done_idx" on "BookletBatch" ("districtId", "finishedAt") where "state" = 'done';

-- 批量册页写成后告知要的人: about no case and no company, told once for each batch.
alter table "Notice" drop constraint "Notice_month_check";
alter table "Notice" add constraint "Notice_month_check" check (
  ("kind" in ('long-term-list', 'package-handed-over', 'policy-opens', 'policy-closes', 'booklets-ready')) = ("caseId" is null)
  and ("caseId" is not null or "recipientId" is not null and case "kind" when 'long-term-list' then "data" ? 'month'
    when 'booklets-ready' then "data" ? 'about' else "data" ? 'about' and "data" ? 'enterpriseId' end));
