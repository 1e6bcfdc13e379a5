-- CreateTable
CREATE TABLE "PackageVersion" (
    "districtId" INTEGER NOT NULL,
    "enterpriseId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "greeting" TEXT NOT NULL DEFAULT '',
    "composedById" UUID NOT NULL,
    "composedAt" TIMESTAMPTZ(3) NOT NULL,
    "submittedAt" TIMESTAMPTZ(3),
    "departmentReviewedById" UUID,
    "departmentReviewedAt" TIMESTAMPTZ(3),
    "officeReviewedById" UUID,
    "officeReviewedAt" TIMESTAMPTZ(3),
    "handedOverOn" DATE,
    "means" TEXT,
    "place" TEXT,
    "givers" TEXT,
    "handedOverById" UUID,
    "handedOverAt" TIMESTAMPTZ(3),
    "receivedById" UUID,
    "receivedAt" TIMESTAMPTZ(3),
    "questions" TEXT,

    CONSTRAINT "PackageVersion_pkey" PRIMARY KEY ("districtId","enterpriseId","number")
);

-- CreateTable
CREATE TABLE "PackageItem" (
    "districtId" INTEGER NOT NULL,
    "enterpriseId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "policyId" UUID NOT NULL,
    "policyNumber" INTEGER NOT NULL,
    "part" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "PackageItem_pkey" PRIMARY KEY ("districtId","enterpriseId","number","policyId")
);

-- CreateTable
CREATE TABLE "PackageEvent" (
    "districtId" INTEGER NOT NULL,
    "id" UUID NOT NULL,
    "enterpriseId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actorId" UUID NOT NULL,
    "act" TEXT NOT NULL,
    "reason" TEXT,

    CONSTRAINT "PackageEvent_pkey" PRIMARY KEY ("districtId","id")
);

-- CreateIndex
CREATE INDEX "PackageVersion_districtId_status_composedAt_enterpriseId_idx" ON "PackageVersion"("districtId", "status", "composedAt" DESC, "enterpriseId");

-- CreateIndex
CREATE INDEX "PackageItem_policyId_policyNumber_idx" ON "PackageItem"("policyId", "policyNumber");

-- CreateIndex
CREATE INDEX "PackageEvent_districtId_enterpriseId_number_id_idx" ON "PackageEvent"("districtId", "enterpriseId", "number", "id");

-- AddForeignKey
ALTER TABLE "PackageVersion" ADD CONSTRAINT "PackageVersion_districtId_enterpriseId_fkey" FOREIGN KEY ("districtId", "enterpriseId") REFERENCES "Enterprise"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "PackageVersion" ADD CONSTRAINT "PackageVersion_districtId_composedById_fkey" FOREIGN KEY ("districtId", "composedById") REFERENCES "User"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "PackageVersion" ADD CONSTRAINT "PackageVersion_districtId_departmentReviewedById_fkey" FOREIGN KEY ("districtId", "departmentReviewedById") REFERENCES "User"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "PackageVersion" ADD CONSTRAINT "PackageVersion_districtId_officeReviewedById_fkey" FOREIGN KEY ("districtId", "officeReviewedById") REFERENCES "User"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "PackageVersion" ADD CONSTRAINT "PackageVersion_districtId_handedOverById_fkey" FOREIGN KEY ("districtId", "handedOverById") REFERENCES "User"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "PackageVersion" ADD CONSTRAINT "PackageVersion_districtId_receivedById_fkey" FOREIGN KEY ("districtId", "receivedById") REFERENCES "User"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "PackageItem" ADD CONSTRAINT "PackageItem_districtId_enterpriseId_number_fkey" FOREIGN KEY ("districtId", "enterpriseId", "number") REFERENCES "PackageVersion"("districtId", "enterpriseId", "number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "PackageItem" ADD CONSTRAINT "PackageItem_policyId_policyNumber_fkey" FOREIGN KEY ("policyId", "policyNumber") REFERENCES "PolicyVersion"("policyId", "number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "PackageEvent" ADD CONSTRAINT "PackageEvent_districtId_enterpriseId_number_fkey" FOREIGN KEY ("districtId", "enterpriseId", "number") REFERENCES "PackageVersion"("districtId", "enterpriseId", "number") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "PackageEvent" ADD CONSTRAINT "PackageEvent_districtId_actorId_fkey" FOREIGN KEY ("districtId", "actorId") REFERENCES "User"("districtId", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

ALTER TABLE "PackageVersion" ADD CONSTRAINT "PackageVersion_status_check"
  CHECK ("status" IN ('draft', 'in-review', 'approved', 'handed-over', 'received', 'discarded'));
ALTER TABLE "PackageVersion" ADD CONSTRAINT "PackageVersion_means_check" CHECK ("means" IN ('visit', 'ceremony', 'online'));
ALTER TABLE "PackageVersion" ADD CONSTRAINT "PackageVersion_number_check" CHECK ("number" >= 1);
ALTER TABLE "PackageVersion" ADD CONSTRAINT "PackageVersion_department_check"
  CHECK (("departmentReviewedById" IS NULL) = ("departmentReviewedAt" IS NULL));
ALTER TABLE "PackageVersion" ADD CONSTRAINT "PackageVersion_office_check"
  CHECK (("officeReviewedById" IS NULL) = ("officeReviewedAt" IS NULL));
-- Nobody reviews what they wrote, and the two reviews are two people's.
ALTER TABLE "PackageVersion" ADD CONSTRAINT "PackageVersion_powers_check" CHECK (
  "departmentReviewedById" <> "composedById" AND "officeReviewedById" <> "composedById"
  AND "departmentReviewedById" <> "officeReviewedById");
ALTER TABLE "PackageVersion" ADD CONSTRAINT "PackageVersion_approved_check"
  CHECK ("status" NOT IN ('approved', 'handed-over', 'received') OR "officeReviewedAt" IS NOT NULL);
ALTER TABLE "PackageVersion" ADD CONSTRAINT "PackageVersion_handed_over_check" CHECK (
  ("status" IN ('handed-over', 'received')) = ("handedOverAt" IS NOT NULL)
  AND num_nonnulls("handedOverOn", "means", "givers", "handedOverById", "handedOverAt") IN (0, 5));
ALTER TABLE "PackageVersion" ADD CONSTRAINT "PackageVersion_received_check" CHECK (
  ("status" = 'received') = ("receivedAt" IS NOT NULL) AND ("receivedById" IS NULL) = ("receivedAt" IS NULL)
  AND ("questions" IS NULL OR "receivedAt" IS NOT NULL));
ALTER TABLE "PackageItem" ADD CONSTRAINT "PackageItem_part_check" CHECK ("part" IN ('general', 'own'));
ALTER TABLE "PackageEvent" ADD CONSTRAINT "PackageEvent_act_check" CHECK (
  "act" IN ('compose', 'submit', 'approve-department', 'approve-office', 'return', 'discard', 'hand-over', 'receive'));
ALTER TABLE "PackageEvent" ADD CONSTRAINT "PackageEvent_reason_check" CHECK ("act" <> 'return' OR "reason" IS NOT NULL);

-- One version of a company at a time is on its way.
CREATE UNIQUE INDEX "PackageVersion_open_key" ON "PackageVersion"("districtId", "enterpriseId")
  WHERE "status" IN ('draft', 'in-review', 'approved');

-- What is with the company stays as it was handed over; its receipt is added once. What ended stays ended.
CREATE FUNCTION keep_package_version() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF tg_op = 'DELETE' THEN
    RAISE EXCEPTION 'A version of a package is never deleted' USING errcode = 'restrict_violation';
  END IF;
  IF old."status" IN ('received', 'discarded') OR (old."status" = 'handed-over' AND (new."status" <> 'received'
    OR to_jsonb(new) - '{status,revision,receivedById,receivedAt,questions}'::text[]
      <> to_jsonb(old) - '{status,revision,receivedById,receivedAt,questions}'::text[])) THEN
    RAISE EXCEPTION 'A version that was handed over is never changed' USING errcode = 'restrict_violation';
  END IF;
  RETURN new;
END $$;
CREATE TRIGGER "PackageVersion_keep" BEFORE UPDATE OR DELETE ON "PackageVersion" FOR EACH ROW EXECUTE FUNCTION keep_package_version();
CREATE TRIGGER "PackageVersion_no_truncate" BEFORE TRUNCATE ON "PackageVersion" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

-- What reviewers read is what is handed over: items come and go with the draft alone.
CREATE FUNCTION keep_package_items() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE item "PackageItem" := CASE WHEN tg_op = 'DELETE' THEN old ELSE new END;
BEGIN
  IF NOT EXISTS (SELECT 1 FROM "PackageVersion" v WHERE v."districtId" = item."districtId"
    AND v."enterpriseId" = item."enterpriseId" AND v."number" = item."number" AND v."status" = 'draft') THEN
    RAISE EXCEPTION 'Only a draft of a package changes' USING errcode = 'restrict_violation';
  END IF;
  RETURN item;
END $$;
CREATE TRIGGER "PackageItem_keep" BEFORE INSERT OR UPDATE OR DELETE ON "PackageItem" FOR EACH ROW EXECUTE FUNCTION keep_package_items();
CREATE TRIGGER "PackageItem_no_truncate" BEFORE TRUNCATE ON "PackageItem" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();

CREATE TRIGGER "PackageEvent_no_rewrite" BEFORE UPDATE OR DELETE ON "PackageEvent" FOR EACH ROW EXECUTE FUNCTION refuse_rewriting();
CREATE TRIGGER "PackageEvent_no_truncate" BEFORE TRUNCATE ON "PackageEvent" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting();
