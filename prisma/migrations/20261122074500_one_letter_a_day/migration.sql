-- Steps of needs are told once a day: the first at once, the others the next morning.
CREATE TABLE "told_of_day" (
    "addressee" UUID NOT NULL,
    "day" TEXT NOT NULL,
    "event" UUID NOT NULL,

    CONSTRAINT "told_of_day_pkey" PRIMARY KEY ("addressee")
);
