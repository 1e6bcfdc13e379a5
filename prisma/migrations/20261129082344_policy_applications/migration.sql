-- CreateTable
CREATE TABLE "PolicyApplication" (
    "districtId" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "enterpriseId" UUID NOT NULL,
    "policyId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "startedAt" TIMESTAMPTZ(3) NOT NULL,
    "submittedOn" DATE,
    "decidedOn" DATE,
    "amount" DECIMAL(15,6),
    "reason" TEXT,
    "verifiedAt" TIMESTAMPTZ(3),

    CONSTRAINT "PolicyApplication_pkey" PRIMARY KEY ("districtId","id")
);

-- CreateTable
CREATE TABLE "PolicyApplicationEvent" (
    "districtId" INTEGER NOT NULL,
    "applicationId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" UUID NOT NULL,
    "side" TEXT NOT NULL,
    "step" TEXT NOT NULL,
    "on" DATE,
    "amount" DECIMAL(15,6),
    "reason" TEXT,

    CONSTRAINT "PolicyApplicationEvent_pkey" PRIMARY KEY ("districtId","applicationId","number")
);

-- CreateIndex
CREATE INDEX "PolicyApplication_districtId_enterpriseId_id_idx" ON "PolicyApplication"("districtId", "enterpriseId", "id" DESC);

-- CreateIndex
CREATE INDEX "PolicyApplication_districtId_policyId_id_idx" ON "PolicyApplication"("districtId", "policyId", "id" DESC);

-- AddForeignKey
ALTER TABLE "PolicyApplication" ADD CONSTRAINT "PolicyApplication_districtId_enterpriseId_fkey" FOREIGN KEY ("districtId", "enterpriseId") REFERENCES "Enterprise"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "PolicyApplication" ADD CONSTRAINT "PolicyApplication_districtId_policyId_fkey" FOREIGN KEY ("districtId", "policyId") REFERENCES "DistrictPolicy"("districtId", "policyId") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "PolicyApplication" ADD CONSTRAINT "PolicyApplication_policyId_number_fkey" FOREIGN KEY ("policyId", "number") REFERENCES "PolicyVersion"("policyId", "number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "PolicyApplicationEvent" ADD CONSTRAINT "PolicyApplicationEvent_districtId_applicationId_fkey" FOREIGN KEY ("districtId", "applicationId") REFERENCES "PolicyApplication"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "PolicyApplicationEvent" ADD CONSTRAINT "PolicyApplicationEvent_districtId_actorId_fkey" FOREIGN KEY ("districtId", "actorId") REFERENCES "User"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;


ALTER TABLE "PolicyApplication" ADD CONSTRAINT "PolicyApplication_status_check" CHECK ("status" IN ('intended', 'submitted', 'granted', 'refused', 'withdrawn') AND "version" > 0);
ALTER TABLE "PolicyApplication" ADD CONSTRAINT "PolicyApplication_days_check" CHECK (
  ("submittedOn" IS NOT NULL OR "status" IN ('intended', 'withdrawn')) AND ("submittedOn" IS NULL OR "status" <> 'intended')
  AND ("status" IN ('granted', 'refused')) = ("decidedOn" IS NOT NULL));
ALTER TABLE "PolicyApplication" ADD CONSTRAINT "PolicyApplication_days_order_check" CHECK ("decidedOn" >= "submittedOn");
ALTER TABLE "PolicyApplication" ADD CONSTRAINT "PolicyApplication_grant_check" CHECK (
  ("status" = 'granted' OR ("amount" IS NULL AND "verifiedAt" IS NULL)) AND ("amount" IS NULL OR "amount" > 0));
ALTER TABLE "PolicyApplication" ADD CONSTRAINT "PolicyApplication_reason_check" CHECK (
  ("status" <> 'refused' OR "reason" IS NOT NULL) AND ("status" IN ('refused', 'withdrawn') OR "reason" IS NULL));
ALTER TABLE "PolicyApplicationEvent" ADD CONSTRAINT "PolicyApplicationEvent_step_check" CHECK (
  "number" > 0 AND "side" IN ('company', 'staff')
  AND "step" IN ('intend', 'submit', 'grant', 'refuse', 'withdraw', 'verify', 'dispute')
  AND ("step" NOT IN ('verify', 'dispute') OR "side" = 'staff'));

-- One on its way for each company and policy; after its end another may follow.
CREATE UNIQUE INDEX "PolicyApplication_open_key" ON "PolicyApplication"("districtId", "enterpriseId", "policyId") WHERE "status" IN ('intended', 'submitted');
-- What the figures of a period are counted from.
CREATE INDEX "PolicyApplication_submitted_idx" ON "PolicyApplication"("districtId", "submittedOn") WHERE "submittedOn" IS NOT NULL;
CREATE INDEX "PolicyApplication_decided_idx" ON "PolicyApplication"("districtId", "decidedOn") WHERE "decidedOn" IS NOT NULL;
CREATE INDEX "PolicyReach_sent_idx" ON "PolicyReach"("districtId", "sentAt") WHERE "sentAt" IS NOT NULL;

-- An application is never taken away, and one that was refused or withdrawn stays as it ended.
CREATE TRIGGER "PolicyApplication_no_delete" BEFORE DELETE ON "PolicyApplication" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER "PolicyApplication_no_update" BEFORE UPDATE ON "PolicyApplication" FOR EACH ROW WHEN (OLD."status" IN ('refused', 'withdrawn')) EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER "PolicyApplication_no_truncate" BEFORE TRUNCATE ON "PolicyApplication" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER "PolicyApplicationEvent_no_delete" BEFORE DELETE ON "PolicyApplicationEvent" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER "PolicyApplicationEvent_no_update" BEFORE UPDATE ON "PolicyApplicationEvent" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER "PolicyApplicationEvent_no_truncate" BEFORE TRUNCATE ON "PolicyApplicationEvent" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
