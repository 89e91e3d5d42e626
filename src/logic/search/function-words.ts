/** English words of grammar: nobody looks for them, and no text is about them. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  (
    'about above across after against all also among and any are based been before being between both but can could does ' +
    'each for from had has have her his how into its itself may might more most must nor not off one only onto other our out ' +
    'over own per same shall she should some such than that the their them then there these they this those through thus ' +
    'under until upon use used uses using very via was were what when where whether which while who whom whose will with ' +
    'within without would you your a an as at be by do if in is it my no of on or so to up us we am he me i'
  ).split(' '),
);
