/** Imported before any page: React renders as in the house that is built, and the access tables wait for it a quarter less. */
process.env.NODE_ENV = 'production'
