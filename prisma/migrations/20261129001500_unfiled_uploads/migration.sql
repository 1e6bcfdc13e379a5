-- What a person has uploaded and not filed is added up with each upload.
CREATE INDEX "Attachment_unfiled_idx" ON "Attachment" ("districtId", "uploadedById") WHERE "caseId" IS NULL;
