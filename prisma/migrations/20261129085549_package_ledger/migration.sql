-- AlterTable
ALTER TABLE "PackageVersion" ADD COLUMN     "handoverNote" TEXT;

-- The ledger lists what companies hold, the last composed first, whatever its receipt.
CREATE INDEX "PackageVersion_given_idx" ON "PackageVersion"("districtId", "composedAt" DESC, "enterpriseId" DESC)
  WHERE "status" IN ('handed-over', 'received');
