import { test } from 'playwright/test'
import { aNeedTravels } from './chain.ts'
import { WALKER } from './tales.ts'

test.describe('A need travels to the ward, steps 1, 2, 4 and 5 by the keyboard alone', () => {
  aNeedTravels(WALKER, { scripts: true }, { scripts: true, keyboard: true })
})
