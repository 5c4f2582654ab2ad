/** Who meets each secret sentence, on any page of the house that bears on it. */
export const SEEN = `
                       anyone slip guest author coord coord2 firm firm2 juror asked tied payer payer2 host host2
unread story           no     yes  no    yes    yes   yes    no   no    no    no    no   no    no     no   no
unread title           no     yes  no    yes    yes   yes    no   no    no    no    no   no    no     no   no
unread place           no     yes  no    yes    yes   yes    no   no    no    no    no   no    no     no   no
unread paper story     no     no   no    no     yes   yes    no   no    no    no    no   no    no     no   no
unpublished words      no     no   no    yes    yes   yes    no   no    no    no    no   no    no     no   no
unpublished place      no     no   no    yes    yes   yes    no   no    no    no    no   no    no     no   no
withheld words         no     no   no    yes    yes   yes    no   no    no    no    no   no    no     no   no
unsent title           no     no   no    yes    no    no     no   no    no    no    no   no    no     no   no
unsent story           no     no   no    no     no    no     no   no    no    no    no   no    no     no   no
reason to decline      no     no   no    yes    yes   yes    no   no    no    no    no   no    no     no   no
question asked         no     no   no    yes    yes   yes    no   no    no    no    no   no    no     no   no
place sent to          no     no   no    yes    yes   yes    no   no    no    no    no   no    no     no   no
answer template        no     no   no    no     yes   no     no   no    no    no    no   no    no     no   no
unread line            no     no   yes   no     yes   yes    no   no    no    no    no   no    no     no   no
draft call             no     no   no    no     yes   no     no   no    no    no    no   no    no     no   no
unlisted solution      no     no   no    no     yes   yes    yes  no    no    no    no   no    no     no   no
draft answer           no     no   no    no     no    no     yes  no    no    no    no   no    no     no   no
said of a sponsor      no     no   no    no     yes   no     yes  no    no    no    no   no    no     yes  no
hidden answer          no     no   no    no     no    no     yes  no    no    no    no   no    no     no   no
answer in jury         no     no   no    no     yes   no     yes  no    yes   no    no   no    no     no   no
reason to withdraw     no     no   no    no     no    no     yes  no    no    no    no   no    no     no   no
draft review           no     no   no    no     no    no     no   no    yes   no    no   no    no     no   no
unopened review        no     no   no    no     no    no     no   no    yes   no    no   no    no     no   no
what a place could host  no   no   no    no     yes   no     no   no    yes   no    no   no    no     yes  no
opened review          no     no   no    no     yes   no     no   no    yes   no    no   no    no     no   no
conflict note          no     no   no    no     yes   no     no   no    no    no    no   no    no     no   no
early conflict note    no     no   no    no     no    no     no   no    no    no    no   no    no     no   no
reason of a bar        no     no   no    no     yes   no     no   no    no    no    no   no    no     no   no
reasons of a decision  no     no   no    no     yes   no     no   yes   yes   no    yes  no    no     no   no
reasons not told yet   no     no   no    no     yes   no     no   no    no    no    no   no    no     no   no
proposal set aside     no     no   no    no     yes   no     no   no    no    no    no   no    no     no   no
reason not to host     no     no   no    no     yes   no     no   no    no    no    no   no    no     no   yes
milestone owner        no     no   no    no     yes   no     no   no    no    no    no   no    no     yes  no
readiness note         no     no   no    no     yes   no     no   no    no    no    no   no    no     yes  no
evidence file          no     no   no    no     yes   no     no   no    no    no    no   no    no     yes  no
reserved claim         no     no   no    no     yes   yes    yes  no    no    no    no   no    no     no   no
proof of a passport    no     no   no    no     yes   yes    yes  no    no    no    no   no    no     no   no
reserved evidence      no     no   no    no     yes   yes    yes  no    no    no    no   no    no     no   no
reserved place         no     no   no    no     yes   yes    yes  no    no    no    no   no    no     no   no
question about a call  no     no   no    yes    yes   no     no   no    no    no    no   no    no     no   no
first words of a question  no  no  no    no     yes   no     no   yes   no    no    no   no    no     no   no
reason not to answer   no     no   no    no     yes   no     no   yes   no    no    no   no    no     no   no
`
