import { test } from 'playwright/test'
import { shutTheDoor } from './clock-hand.ts'
import { Company } from './company.ts'
import type { Way } from './person.ts'
import { applies, findsTheDoorShut, signsUp, stopsShort } from './steps/applications.ts'
import { opensACall } from './steps/calls.ts'
import { approves, pledges, proposesAnAward, receives } from './steps/funding.ts'
import * as juries from './steps/juries.ts'
import { discovers, readsTheWholeBridge, readsWhatBecameOfIt, searches } from './steps/lineage.ts'
import { followsFromPaper, qualifies, saysANeed } from './steps/needs.ts'
import { agreesToHost, asksToHost, deploys, prepares, runsAndEvaluates } from './steps/pilots.ts'
import { signsInByLetter } from './steps/sign-in.ts'
import type { Tale } from './tales.ts'

/**
 * One need from a sentence to a ward and back to its receipt, ten steps, each by its own person. `byHand` is how those of
 * steps 1, 2, 4 and 5 use their browser, `way` the others.
 */
export function aNeedTravels(tale: Tale, way: Way, byHand: Way) {
  test.describe.configure({ mode: 'serial' })
  let company: Company
  test.beforeAll(({ browser }) => {
    company = new Company(browser, way)
  })
  test.afterAll(() => company.goHome())

  test('1. A visitor understands what this is and sees the living chain', async () => {
    const visitor = await company.calls('a visitor', byHand)
    await discovers(visitor)
    await visitor.follows('Dire ce qui manque')
    await visitor.finds('Que manque-t-il ?')
    await visitor.reads('Question 1 sur 8', 'une urgence : appelez le 15 ou le 112')
  })

  test('2. A patient without an account says what is missing and follows it from paper', async () => {
    const patient = await company.calls('a patient', byHand)
    await patient.opens('/besoin')
    const code = await saysANeed(patient, tale.patient)
    company.keeps('the code', code)
    await followsFromPaper(patient, code, tale.patient.sentence)
  })

  test('2. A clinician signs in by letter and says what their ward lacks', async () => {
    const clinician = await company.calls(tale.clinician.name, byHand)
    await clinician.opens('/sign-in?back=/needs/new')
    await signsInByLetter(clinician, tale.clinician)
    await saysANeed(clinician, tale.clinician, 'un professionnel de l’hôpital')
    await clinician.opens('/desk')
    await clinician.finds(`Bonjour ${tale.clinician.name}`)
    await clinician.reads('Mes besoins', tale.clinician.sentence)
  })

  test('3. A coordinator reads the need and builds a call on it in one go', async () => {
    const claire = await company.callsOfCast('Claire Vasseur')
    company.keeps('the need', await qualifies(claire, tale))
    company.keeps('the call', await opensACall(claire, tale))
    await claire.opens(company.has('the need'))
    await claire.finds(tale.need.title)
    await claire.reads(tale.call.title, 'Dans un appel à projets')
  })

  test('4. A start-up signs up, describes its solution and applies, once', async () => {
    const founder = await company.calls(tale.company.founder, byHand)
    await signsUp(founder, company.has('the call'), tale)
    company.keeps('the file', await applies(founder, company.has('the call'), tale))
  })

  test('4. The door is shut to who comes after the hour', async () => {
    const louise = await company.callsOfCast('Louise Amblard', byHand)
    await stopsShort(louise, company.has('the call'), 'Rappel doux', tale.file)
    await shutTheDoor(company.has('the call'))
    await findsTheDoorShut(louise)
  })

  test('5. A jury is composed, one juror steps aside, the other judges', async () => {
    const claire = await company.callsOfCast('Claire Vasseur')
    await juries.composesAJury(claire, company.has('the call'), tale)
    const recused = await company.callsOfCast(tale.jurors.recused, byHand)
    const judging = await company.callsOfCast(tale.jurors.scores, byHand)
    for (const juror of [recused, judging]) await juries.promisesDiscretion(juror)
    await juries.entrustsTheFile(claire, company.has('the call'), tale)
    await juries.stepsAside(recused, company.has('the file'), tale)
    await juries.seesNoScoreYet(claire, company.has('the call'))
    await juries.judges(judging, tale)
  })

  test('6. A coordinator decides with reasons, and the applicant reads them with their scores', async () => {
    await juries.decides(await company.callsOfCast('Claire Vasseur'), company.has('the call'), tale)
    await juries.announces(await company.callsOfCast('Claire Vasseur'), company.has('the call'), tale)
    await juries.readsTheDecision(await company.calls(tale.company.founder), company.has('the file'), tale)
  })

  test('7. A partner pledges, the transfer arrives, two people sign the award', async () => {
    const [claire, malik] = [await company.callsOfCast('Claire Vasseur'), await company.callsOfCast('Malik Haddad')]
    const antoine = await company.callsOfCast('Antoine Lemaire')
    await receives(claire, await pledges(antoine, company.has('the call'), tale), tale)
    company.keeps('the award', await proposesAnAward(claire, company.has('the file'), tale))
    await approves(malik, tale)
  })

  test('8. A hospital agrees to host, prepares, measures, evaluates and goes on using the answer', async () => {
    const nadia = await company.callsOfCast('Nadia Roussel')
    const hosting = await asksToHost(await company.callsOfCast('Claire Vasseur'), company.has('the award'), tale)
    const trial = await agreesToHost(nadia, hosting, tale)
    await prepares(nadia, trial, tale)
    await runsAndEvaluates(nadia, trial, tale)
    await deploys(nadia, tale)
  })

  test('9. Anyone finds it, with a letter missing and no accent', async () => {
    await searches(await company.calls('a visitor'), tale)
  })

  test('10. The public page and the patient’s receipt show the whole bridge', async () => {
    const [visitor, patient] = [await company.calls('a visitor'), await company.calls('a patient')]
    await visitor.opens(company.has('the need'))
    await visitor.finds(tale.need.title)
    await readsTheWholeBridge(visitor, tale)
    await patient.opens(`/receipts/${company.has('the code')}`)
    await patient.finds(tale.patient.sentence)
    await readsWhatBecameOfIt(patient, tale)
  })
}
