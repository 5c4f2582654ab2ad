import { AT_HOME_PASSPORTS } from './passports/at-home.ts'
import { IN_WARDS_PASSPORTS } from './passports/in-wards.ts'
import { LANGUAGE_PASSPORTS } from './passports/languages.ts'

/** What each firm says of its product, and can prove of it. */
export const PASSPORTS = [...AT_HOME_PASSPORTS, ...IN_WARDS_PASSPORTS, ...LANGUAGE_PASSPORTS]
