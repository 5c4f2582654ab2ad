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
export const UNASKED = `
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
people        personByEmail             checked
people        findPersonAt              checked
people        seat                      checked
people        unseat                    checked
people        listSeated                named
people        listMembers               named
people        listSpeakers              named
people        listNames                 named
people        organisationsOf           pure
people        findOrganisation          named
people        listOrganisations         named
people        listOrganisationsOfKind   public
people        listMakersNamed           public
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
calls         briefOf                   pure
calls         wholeOf                   pure
calls         askedOf                   pure
calls         askedBy                   pure
calls         findDoorTold              after
calls         findCheckTold             after
calls         refuseUnlessEligible      checked
calls         contentOf                 pure
calls         columnsOf                 pure
calls         doorsOf                   pure
calls         writeParts                checked
calls         onShelf                   pure
calls         listDocuments             named
calls         holdCutoff                checked
calls         callDocument              after
calls         openAndCloseDueCalls      clock
calls         questionnaireOf           pure
calls         findQuestionnaire         named
calls         findAsks                  named
calls         draftQuestionnaire        checked
calls         publishQuestionnaire      checked
calls         holdDraft                 checked
calls         storable                  pure
calls         listChanges               named
applications  papersAsked               named
applications  holdDraft                 checked
applications  holdAsWriter              checked
applications  holdPlace                 checked
applications  holdTeam                  checked
applications  giveRight                 checked
applications  leaveFilesOf              clock
applications  colleagueLink             after
applications  findInvitedColleague      after
applications  purposeOf                 pure
calls         callOfQuestionnaire       after
applications  carryDrafts               after
applications  shownOf                   pure
applications  listBoxes                 checked
applications  toldOf                    checked
applications  answerWish                checked
applications  listWishAnswers           named
applications  contentOf                 checked
applications  papersTold                checked
applications  keepVersion               checked
applications  keepSitting               checked
applications  slipsInFile               checked
applications  lackingIn                 named
applications  lastOf                    pure
applications  refuseUnlessOpen          pure
applications  listApplicants            named
applications  listRunningIds            named
applications  listBarred                checked
applications  closeApplicationTo        checked
applications  openApplicationTo         checked
applications  barApplication            checked
applications  findApplicant             after
applications  listApplicantsOfCall      after
applications  askSponsors               after
applications  dropClarification         after
applications  findClarifying            after
applications  closeDueClarifications    clock
applications  findAsked                 after
applications  findNamer                 after
applications  linkOf                    door
applications  findSponsorByLink         door
applications  forgetSponsors            clock
applications  dropFilesOfCall           after
applications  openFilesOfCall           clock
applications  openFilesOfCutoff         clock
juries        juryPath                  pure
juries        digestOf                  pure
juries        listPanelsOfCalls         public
juries        listSelectedOfCalls       public
juries        holdPanel                 checked
juries        openPanel                 checked
juries        openHandedIn              checked
juries        openWhenAllAreIn          checked
juries        tellNeeds                 checked
juries        findJuror                 after
juries        findReviewer              after
funding       callMoney                 public
funding       listAwardsOfCalls         public
funding       listAwardsById            named
funding       listPurses                checked
funding       holdPledges               checked
funding       findProposal              after
funding       findPledger               after
pilots        countPilots               public
pilots        listDeployments           public
pilots        livePilotOf               named
pilots        listAwardsHosted          named
pilots        listTranchesToPlan        named
pilots        holdHostings              checked
pilots        findHostingTold           after
pilots        pilotDocument             after
lineage       findHome                  public
lineage       findWholeReceipt          door
matching      indexOne                  after
notifications sendLetter                after
notifications writeSignIn               after
notifications write                     after
notifications tellAuthor                after
notifications tellFollowers             after
notifications tellStep                  after
notifications writeClarificationAnswered after
notifications writeNeedHandedOver       after
notifications writeLostCode             after
notifications writeRoundInvitation      after
notifications writeProofEnding          after
notifications writeMemberInvitation     after
notifications writeColleagueInvitation  after
notifications writeApplicationReceived  after
notifications writeSponsorAsked         after
notifications writeFileToClarify        after
notifications writeFileClarified        after
notifications writeFileTurnedDown       after
notifications writeSponsorAnswered      after
notifications writeDecisionReady        after
notifications writeJuryInvitation       after
notifications writeReviewAssigned       after
notifications writePledgeReceived       after
notifications writeAwardToApprove       after
notifications writeHostingAsked         after
notifications link                      pure
notifications writeCallAmended          after
notifications writeCallExtended         after
notifications writeCallCancelled        after
notifications writeLateDoor             after
notifications writeLetThrough           after
`

const REASONS = ['public', 'named', 'checked', 'after', 'clock', 'door', 'pure'] as const
export type Reason = (typeof REASONS)[number]

/** The reasons for which no page may call a function. */
export const BEHIND: Reason[] = ['checked', 'after', 'clock']
/** The reasons for which a function may write. */
export const WRITERS: Reason[] = ['checked', 'after', 'clock', 'door']

export const unasked = UNASKED.trim()
  .split('\n')
  .map((line) => {
    const [room = '', name = '', word = ''] = line.split(/\s+/)
    const reason = REASONS.find((known) => known === word)
    if (!reason) throw new Error(`“${line}” gives no reason`)
    return { room, name, reason }
  })
