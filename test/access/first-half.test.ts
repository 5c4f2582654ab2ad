import '#test/support/database.ts'
import './folder.ts'
import { FIRST_HALF } from './tables.ts'
import { tryTables } from './tried.ts'

tryTables(FIRST_HALF)
