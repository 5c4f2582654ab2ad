import { UNASKED_ANSWERS } from './unasked-answers.table.ts'

/**
 * What the shelves offer without being told who asks, or trusting whoever calls. The word says why that is no hole:
 *   public   anyone may know what it gives
 *   named    names and ids, for pages and rooms that have first found a row of their own
 *   checked  a piece of a command that has checked; no page calls it
 *   after    letters, search and what else follows an event; nobody asks, and no page calls it
 *   clock    by the clock alone; no page calls it
 *   door     the way in: a sign-in, a code, a receipt
 *   pure     reckons with what it is given
 */
const UNASKED = `
people        listFormerMemberships     checked
people        listDomains               checked
people        listOrganisationNames     named
people        listPosts                 checked
people        bind                      checked
people        endBonds                  checked
people        unbind                    checked
people        listBondsOf               checked
people        listHoldersOf             named
people        openFor                   door
people        askToSignIn               door
people        findSignIn                door
people        objectionToLink           door
people        enterByCode               door
people        enterByLink               door
people        viewerOf                  door
people        signedIn                  door
people        findViewer                door
people        listCast                  door
people        findCastMember            door
people        isNobodyHere              door
people        codeOf                    after
people        linkOf                    after
people        invitationLink            after
people        findInvitedMember         after
people        findAddressee             after
people        listReachable             named
people        personByEmail             checked
people        findPersonAt              checked
people        seat                      checked
people        unseat                    checked
people        listSeated                named
people        listSeatedObjects         named
people        listMembers               named
people        listMemberships           named
people        listSameSiren             named
people        listSpeakers              named
people        listNames                 named
people        organisationsOf           pure
people        findOrganisation          named
people        listOrganisations         named
people        listOrganisationsOfKind   public
people        listMakersNamed           public
people        listMakersBySiren         public
people        listContacts              named
people        freeOrganisationSlug      checked
facilities    findFacility              public
facilities    listFacilities            public
facilities    listFacilitiesById        public
facilities    listFacilityNames         public
facilities    listTerritories           public
facilities    listLeads                 named
facilities    facilityDocument          after
needs         countHeardNeeds           public
needs         listThemes                public
needs         listThemeNames            public
needs         findTheme                 public
needs         findThemeAt               public
needs         listSigned                checked
needs         findCampaign              public
needs         openCampaignBySlug        public
needs         openCampaignById          public
needs         listCampaigns             public
needs         listOpenCampaigns         public
needs         placed                    checked
needs         findPrint                 door
needs         findPaper                 door
needs         nextTurnOfNeeds           public
needs         fitFile                   pure
needs         eraseAttachments          checked
needs         eraseOldSounds            clock
needs         findReceipt               door
needs         recogniseCode             door
needs         receiptCodeFor            door
needs         receiptHash               door
needs         browserOf                 door
needs         markBrowser               door
needs         browserHash               pure
needs         listKin                   checked
needs         holdGroups                checked
needs         countVoices               checked
needs         listTold                  after
needs         opensDraft                door
needs         forgetOldDrafts           clock
needs         stepFrom                  pure
needs         listPlaces                public
needs         renewReceipt              after
needs         findAuthor                after
needs         findAsker                 after
needs         refuseIfChanged           pure
needs         needDocument              after
needs         forgetOldImports          clock
needs         forgetWhatIsOver          clock
needs         blankNeed                 checked
needs         findBallot                door
needs         linkOf                    door
needs         findInvited               after
needs         forgetVoters              clock
solutions     listSolutionsById         named
solutions     listSolutionsOf           named
solutions     freeSolutionSlug          checked
solutions     listCurrentVersions       named
solutions     listPassportLines         named
solutions     listShownLines            named
solutions     findMaker                 named
solutions     listMakers                named
solutions     requirementFrom           pure
solutions     findEnding                after
solutions     warnOfEndings             clock
solutions     solutionDocument          after
calls         nextTurnOfCalls           public
calls         listShutCutoffs           public
calls         listDoors                 public
calls         briefOf                   pure
calls         wholeOf                   pure
calls         askedOf                   pure
calls         askedBy                   pure
calls         findDoorTold              after
calls         findCheckTold             after
calls         findQuestionTold          after
calls         listCallFollowers         after
calls         listLeftOpen              checked
calls         refuseUnlessEligible      checked
calls         contentOf                 pure
calls         columnsOf                 pure
calls         doorsOf                   pure
calls         writeParts                checked
calls         onShelf                   pure
calls         holding                   pure
calls         listDocuments             named
calls         holdCutoff                checked
calls         callDocument              after
calls         openAndCloseDueCalls      clock
calls         questionnaireOf           pure
calls         findQuestionnaire         named
calls         findAsks                  named
calls         listCriterionIds          named
calls         draftQuestionnaire        checked
calls         publishQuestionnaire      checked
calls         holdDraft                 checked
calls         storable                  pure
calls         listChanges               named
calls         callOfQuestionnaire       after
`

const REASONS = ['public', 'named', 'checked', 'after', 'clock', 'door', 'pure'] as const
export type Reason = (typeof REASONS)[number]

/** The reasons for which no page may call a function. */
export const BEHIND: Reason[] = ['checked', 'after', 'clock']
/** The reasons for which a function may write. */
export const WRITERS: Reason[] = ['checked', 'after', 'clock', 'door']

export const unasked = [UNASKED, UNASKED_ANSWERS]
  .flatMap((rows) => rows.trim().split('\n'))
  .map((line) => {
    const [room = '', name = '', word = ''] = line.split(/\s+/)
    const reason = REASONS.find((known) => known === word)
    if (!reason) throw new Error(`“${line}” gives no reason`)
    return { room, name, reason }
  })
