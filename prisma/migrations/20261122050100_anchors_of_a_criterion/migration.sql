-- What each mark from 0 to 5 means for a criterion, in that order; none when nothing was written.
ALTER TABLE "criterion" ADD COLUMN     "anchors" JSONB NOT NULL DEFAULT '[]';
