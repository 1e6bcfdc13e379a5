-- CreateTable
CREATE TABLE "PolicyReach" (
    "districtId" INTEGER NOT NULL,
    "enterpriseId" UUID NOT NULL,
    "policyId" UUID NOT NULL,
    "sentAt" TIMESTAMPTZ(3),
    "via" TEXT,
    "openedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PolicyReach_pkey" PRIMARY KEY ("districtId","enterpriseId","policyId")
);

-- CreateIndex
CREATE INDEX "PolicyReach_districtId_policyId_idx" ON "PolicyReach"("districtId", "policyId");

-- AddForeignKey
ALTER TABLE "PolicyReach" ADD CONSTRAINT "PolicyReach_districtId_enterpriseId_fkey" FOREIGN KEY ("districtId", "enterpriseId") REFERENCES "Enterprise"("districtId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PolicyReach" ADD CONSTRAINT "PolicyReach_districtId_policyId_fkey" FOREIGN KEY ("districtId", "policyId") REFERENCES "DistrictPolicy"("districtId", "policyId") ON DELETE RESTRICT ON UPDATE RESTRICT;


ALTER TABLE "PolicyReach" ADD CONSTRAINT "PolicyReach_via_check" CHECK ("via" IN ('package', 'notice') AND ("via" IS NULL) = ("sentAt" IS NULL));
ALTER TABLE "PolicyReach" ADD CONSTRAINT "PolicyReach_something_check" CHECK ("sentAt" IS NOT NULL OR "openedAt" IS NOT NULL);

-- The first time stays the first time.
CREATE TRIGGER "PolicyReach_keep_first" BEFORE UPDATE ON "PolicyReach" FOR EACH ROW WHEN (
  (OLD."sentAt" IS NOT NULL AND (NEW."sentAt", NEW."via") IS DISTINCT FROM (OLD."sentAt", OLD."via"))
  OR (OLD."openedAt" IS NOT NULL AND NEW."openedAt" IS DISTINCT FROM OLD."openedAt")) EXECUTE FUNCTION refuse_rewriting();
