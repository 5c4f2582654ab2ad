-- Ranking reads the stems of every document found: kept in their row, a common word is ranked twice as fast over 100,000
-- documents. What is long and seldom read (the body, the exact words) goes elsewhere first.
ALTER TABLE "search_document" ALTER COLUMN "stems" SET STORAGE MAIN;
