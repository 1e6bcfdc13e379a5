-- AlterTable
ALTER TABLE "Enterprise" ADD COLUMN     "tierUntil" DATE;

-- CreateTable
CREATE TABLE "TierProposal" (
    "districtId" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "enterpriseId" UUID NOT NULL,
    "tier" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "proposedById" UUID NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL,
    "decision" TEXT,
    "decidedById" UUID,
    "decidedAt" TIMESTAMPTZ(3),
    "note" TEXT,
    "instruction" TEXT,
    "validFrom" DATE,
    "validUntil" DATE,

    CONSTRAINT "TierProposal_pkey" PRIMARY KEY ("districtId","id")
);

-- CreateIndex
CREATE INDEX "TierProposal_districtId_enterpriseId_id_idx" ON "TierProposal"("districtId", "enterpriseId", "id" DESC);

-- AddForeignKey
ALTER TABLE "TierProposal" ADD CONSTRAINT "TierProposal_districtId_enterpriseId_fkey" FOREIGN KEY ("districtId", "enterpriseId") REFERENCES "Enterprise"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "TierProposal" ADD CONSTRAINT "TierProposal_districtId_proposedById_fkey" FOREIGN KEY ("districtId", "proposedById") REFERENCES "User"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "TierProposal" ADD CONSTRAINT "TierProposal_districtId_decidedById_fkey" FOREIGN KEY ("districtId", "decidedById") REFERENCES "User"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;


ALTER TABLE "TierProposal" ADD CONSTRAINT "TierProposal_tier_check" CHECK ("tier" IN ('T0', 'T1', 'T2', 'T3'));
ALTER TABLE "TierProposal" ADD CONSTRAINT "TierProposal_decision_check" CHECK ("decision" IN ('approved', 'refused'));
ALTER TABLE "TierProposal" ADD CONSTRAINT "TierProposal_decided_check" CHECK (
  ("decision" IS NULL) = ("decidedById" IS NULL) AND ("decision" IS NULL) = ("decidedAt" IS NULL)
  AND ("decision" IS NOT DISTINCT FROM 'approved') = ("validFrom" IS NOT NULL) AND ("validFrom" IS NULL) = ("validUntil" IS NULL)
  AND "validFrom" <= "validUntil" AND ("decision" IS DISTINCT FROM 'refused' OR "note" IS NOT NULL));
ALTER TABLE "TierProposal" ADD CONSTRAINT "TierProposal_powers_check" CHECK ("decidedById" <> "proposedById");

-- One proposal at a time waits for its decision.
CREATE UNIQUE INDEX "TierProposal_open_key" ON "TierProposal"("districtId", "enterpriseId") WHERE "decision" IS NULL;
CREATE INDEX "Enterprise_tier_until_idx" ON "Enterprise"("districtId", "tierUntil") WHERE "tier" IN ('T1', 'T2', 'T3');

-- What is decided stays as it was decided.
CREATE TRIGGER "TierProposal_no_delete" BEFORE DELETE ON "TierProposal" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER "TierProposal_no_update" BEFORE UPDATE ON "TierProposal" FOR EACH ROW WHEN (OLD."decision" IS NOT NULL) EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER "TierProposal_no_truncate" BEFORE TRUNCATE ON "TierProposal" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
