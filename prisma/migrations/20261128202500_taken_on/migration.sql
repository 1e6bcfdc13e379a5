-- 包案领导: the leader who took a case on after its last redo round.
ALTER TABLE "Case" ADD COLUMN     "takenOnBy" TEXT;
