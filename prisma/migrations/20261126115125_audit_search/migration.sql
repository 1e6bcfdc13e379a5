-- DropIndex
DROP INDEX "AuditEntry_districtId_actorId_at_idx";

-- DropIndex
DROP INDEX "AuditEntry_districtId_at_idx";

-- CreateIndex
CREATE INDEX "AuditEntry_districtId_at_seq_idx" ON "AuditEntry"("districtId", "at", "seq");

-- CreateIndex
CREATE INDEX "AuditEntry_districtId_actorId_at_seq_idx" ON "AuditEntry"("districtId", "actorId", "at", "seq");

-- CreateIndex
CREATE INDEX "AuditEntry_districtId_action_at_seq_idx" ON "AuditEntry"("districtId", "action", "at", "seq");

-- CreateIndex
CREATE INDEX "AuditEntry_districtId_subject_at_seq_idx" ON "AuditEntry"("districtId", "subject", "at", "seq");
