-- CreateIndex
CREATE INDEX "PolicyVersion_validUntil_idx" ON "PolicyVersion"("validUntil");
