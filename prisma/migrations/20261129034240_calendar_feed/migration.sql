-- CreateTable
CREATE TABLE "CalendarFeed" (
    "districtId" INTEGER NOT NULL,
    "userId" UUID NOT NULL,
    "secretHash" BYTEA NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CalendarFeed_pkey" PRIMARY KEY ("districtId","userId")
);

-- CreateIndex
CREATE UNIQUE INDEX "CalendarFeed_secretHash_key" ON "CalendarFeed"("secretHash");

-- AddForeignKey
ALTER TABLE "CalendarFeed" ADD CONSTRAINT "CalendarFeed_districtId_userId_fkey" FOREIGN KEY ("districtId", "userId") REFERENCES "User"("districtId", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- SHA-256
alter table "CalendarFeed" add constraint "CalendarFeed_hash_check" check (octet_length("secretHash") = 32);
