-- AlterTable
ALTER TABLE "OneTimeCode" ADD COLUMN     "claimId" UUID;

-- CreateIndex
CREATE INDEX "OneTimeCode_districtId_claimId_idx" ON "OneTimeCode"("districtId", "claimId");

-- AddForeignKey
ALTER TABLE "OneTimeCode" ADD CONSTRAINT "OneTimeCode_districtId_claimId_fkey" FOREIGN KEY ("districtId", "claimId") REFERENCES "EnterpriseClaim"("districtId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Codes live ten minutes: those for claims under way are asked for again
DELETE FROM "OneTimeCode" WHERE "purpose" = 'claim';
ALTER TABLE "OneTimeCode" ADD CONSTRAINT "OneTimeCode_claim_check" CHECK (("purpose" = 'claim') = ("claimId" IS NOT NULL));
