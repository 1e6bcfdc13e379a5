-- AlterTable
ALTER TABLE "ApiToken" ADD COLUMN     "expiresAt" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "ApiToken_districtId_id_idx" ON "ApiToken"("districtId", "id");

ALTER TABLE "ApiToken" ADD CONSTRAINT "ApiToken_expiry_check" CHECK ("expiresAt" IS NULL OR "expiresAt" > "createdAt");
