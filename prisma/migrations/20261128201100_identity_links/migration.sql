-- CreateTable
CREATE TABLE "IdentityLink" (
    "districtId" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "issuer" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastUsedAt" TIMESTAMPTZ(3),

    CONSTRAINT "IdentityLink_pkey" PRIMARY KEY ("districtId","id")
);

-- CreateTable
CREATE TABLE "IdentitySession" (
    "districtId" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "linkId" UUID NOT NULL,
    "sid" TEXT,
    "idTokenSealed" BYTEA,

    CONSTRAINT "IdentitySession_pkey" PRIMARY KEY ("districtId","id")
);

-- CreateIndex
CREATE UNIQUE INDEX "IdentityLink_districtId_issuer_subject_key" ON "IdentityLink"("districtId", "issuer", "subject");

-- CreateIndex
CREATE UNIQUE INDEX "IdentityLink_districtId_userId_issuer_key" ON "IdentityLink"("districtId", "userId", "issuer");

-- CreateIndex
CREATE INDEX "IdentitySession_districtId_linkId_idx" ON "IdentitySession"("districtId", "linkId");

-- CreateIndex
CREATE INDEX "IdentitySession_districtId_sid_idx" ON "IdentitySession"("districtId", "sid");

-- CreateIndex
CREATE UNIQUE INDEX "IdentitySession_id_key" ON "IdentitySession"("id");

-- AddForeignKey
ALTER TABLE "IdentityLink" ADD CONSTRAINT "IdentityLink_districtId_userId_fkey" FOREIGN KEY ("districtId", "userId") REFERENCES "User"("districtId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdentitySession" ADD CONSTRAINT "IdentitySession_id_fkey" FOREIGN KEY ("id") REFERENCES "Session"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IdentitySession" ADD CONSTRAINT "IdentitySession_districtId_linkId_fkey" FOREIGN KEY ("districtId", "linkId") REFERENCES "IdentityLink"("districtId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

alter table "IdentityLink" add constraint "IdentityLink_issuer_check" check ("issuer" ~ '^https?://' and length("issuer") <= 500);
-- OpenID Connect Core 1.0, section 2: at most 255 characters
alter table "IdentityLink" add constraint "IdentityLink_subject_check" check (length("subject") between 1 and 255);
alter table "IdentitySession" add constraint "IdentitySession_sid_check" check (length("sid") between 1 and 500);
