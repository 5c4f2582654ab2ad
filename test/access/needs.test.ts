import '#test/support/database.ts'
import './folder.ts'
import { NEEDS } from './tables.ts'
import { tryTables } from './tried.ts'

tryTables(NEEDS)
