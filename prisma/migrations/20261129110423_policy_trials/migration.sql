-- CreateTable
CREATE TABLE "PolicyTrial" (
    "districtId" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "policyId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "revision" INTEGER NOT NULL,
    "formerNumber" INTEGER,
    "day" DATE NOT NULL,
    "askedById" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'running',
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "finishedAt" TIMESTAMPTZ(3),
    "total" INTEGER NOT NULL,
    "done" INTEGER NOT NULL DEFAULT 0,
    "cursor" UUID,
    "eligible" INTEGER NOT NULL DEFAULT 0,
    "unknown" INTEGER NOT NULL DEFAULT 0,
    "ineligible" INTEGER NOT NULL DEFAULT 0,
    "gains" INTEGER NOT NULL DEFAULT 0,
    "loses" INTEGER NOT NULL DEFAULT 0,
    "becomeUnknown" INTEGER NOT NULL DEFAULT 0,
    "ruledOut" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "PolicyTrial_pkey" PRIMARY KEY ("districtId","id")
);

-- CreateTable
CREATE TABLE "PolicyTrialCompany" (
    "districtId" INTEGER NOT NULL,
    "trialId" UUID NOT NULL,
    "enterpriseId" UUID NOT NULL,
    "movement" TEXT NOT NULL,
    "before" TEXT,
    "after" TEXT NOT NULL,

    CONSTRAINT "PolicyTrialCompany_pkey" PRIMARY KEY ("districtId","trialId","movement","enterpriseId")
);

-- CreateIndex
CREATE INDEX "PolicyTrial_districtId_policyId_startedAt_idx" ON "PolicyTrial"("districtId", "policyId", "startedAt");

-- CreateIndex
CREATE INDEX "PolicyTrial_districtId_startedAt_idx" ON "PolicyTrial"("districtId", "startedAt");

-- CreateIndex
CREATE UNIQUE INDEX "PolicyTrialCompany_districtId_enterpriseId_trialId_key" ON "PolicyTrialCompany"("districtId", "enterpriseId", "trialId");

-- AddForeignKey
ALTER TABLE "PolicyTrial" ADD CONSTRAINT "PolicyTrial_districtId_fkey" FOREIGN KEY ("districtId") REFERENCES "District"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PolicyTrial" ADD CONSTRAINT "PolicyTrial_policyId_fkey" FOREIGN KEY ("policyId") REFERENCES "Policy"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PolicyTrial" ADD CONSTRAINT "PolicyTrial_districtId_askedById_fkey" FOREIGN KEY ("districtId", "askedById") REFERENCES "User"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "PolicyTrialCompany" ADD CONSTRAINT "PolicyTrialCompany_districtId_trialId_fkey" FOREIGN KEY ("districtId", "trialId") REFERENCES "PolicyTrial"("districtId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "PolicyTrialCompany" ADD CONSTRAINT "PolicyTrialCompany_districtId_enterpriseId_fkey" FOREIGN KEY ("districtId", "enterpriseId") REFERENCES "Enterprise"("districtId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

ALTER TABLE "PolicyTrial" ADD CONSTRAINT "PolicyTrial_state_check" CHECK (
  "state" IN ('running', 'done', 'stopped') AND ("state" = 'running') = ("finishedAt" IS NULL));
-- Every company tried is counted once by how it stands, and at most once by how that changes.
ALTER TABLE "PolicyTrial" ADD CONSTRAINT "PolicyTrial_counts_check" CHECK (
  LEAST("total", "done", "eligible", "unknown", "ineligible", "gains", "loses", "becomeUnknown", "ruledOut") >= 0
  AND "eligible" + "unknown" + "ineligible" = "done" AND "gains" + "loses" + "becomeUnknown" + "ruledOut" <= "done");
ALTER TABLE "PolicyTrialCompany" ADD CONSTRAINT "PolicyTrialCompany_movement_check" CHECK (
  ("before" IS NULL OR "before" IN ('eligible', 'unknown', 'ineligible')) AND CASE "movement"
    WHEN 'gains' THEN "after" = 'eligible' AND "before" IS DISTINCT FROM 'eligible'
    WHEN 'loses' THEN "before" IS NOT DISTINCT FROM 'eligible' AND "after" IN ('unknown', 'ineligible')
    WHEN 'becomes-unknown' THEN "after" = 'unknown' AND ("before" IS NULL OR "before" = 'ineligible')
    WHEN 'ruled-out' THEN "before" IS NOT DISTINCT FROM 'unknown' AND "after" = 'ineligible'
    ELSE false END);

-- Whoever asks while one runs joins it.
CREATE UNIQUE INDEX "PolicyTrial_running_key" ON "PolicyTrial"("districtId", "policyId") WHERE "state" = 'running';
