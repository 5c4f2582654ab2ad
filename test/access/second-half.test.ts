import '#test/support/database.ts'
import './folder.ts'
import { SECOND_HALF } from './tables.ts'
import { tryTables } from './tried.ts'

tryTables(SECOND_HALF)
