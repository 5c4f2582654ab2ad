import { test } from 'playwright/test'
import { aNeedTravels } from './chain.ts'
import { SNACK } from './tales.ts'

test.describe('A need travels to the ward in browsers without any script', () => {
  aNeedTravels(SNACK, { scripts: false }, { scripts: false })
})
