<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AcceptDialog</name>
    <message numerus="yes">
        <source>Accept %n case(s)</source>
        <translation>
            <numerusform>Accept %n case</numerusform>
            <numerusform>Accept %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) contradict each other and stay to be checked.</source>
        <translation>
            <numerusform>%n case contradict each other and stay to be checked.</numerusform>
            <numerusform>%n cases contradict each other and stay to be checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AlarmCard</name>
    <message numerus="yes">
        <source>%n thing(s) to look at before importing</source>
        <translation>
            <numerusform>%n thing to look at before importing</numerusform>
            <numerusform>%n things to look at before importing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ApprovedBar</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AudiencePanel</name>
    <message numerus="yes">
        <source>%n first row(s), as {tool} will read them</source>
        <translation>
            <numerusform>%n first row, as {tool} will read them</numerusform>
            <numerusform>%n first rows, as {tool} will read them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) began like a formula: made harmless for spreadsheets.</source>
        <translation>
            <numerusform>%n cell began like a formula: made harmless for spreadsheets.</numerusform>
            <numerusform>%n cells began like a formula: made harmless for spreadsheets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without first name: the cell stays empty.</source>
        <translation>
            <numerusform>%n without first name: the cell stays empty.</numerusform>
            <numerusform>%n without first name: the cell stays empty.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BeforePane</name>
    <message numerus="yes">
        <source>Noticed in the first %n row(s)</source>
        <translation>
            <numerusform>Noticed in the first %n row</numerusform>
            <numerusform>Noticed in the first %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to correct</source>
        <translation>
            <numerusform>%n thing to correct</numerusform>
            <numerusform>%n things to correct</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) awaited</source>
        <translation>
            <numerusform>%n answer awaited</numerusform>
            <numerusform>%n answers awaited</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CellPane</name>
    <message numerus="yes">
        <source>See the %n</source>
        <translation>
            <numerusform>See the %n</numerusform>
            <numerusform>See the %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more difference(s)</source>
        <translation>
            <numerusform>%n more difference</numerusform>
            <numerusform>%n more differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoicePane</name>
    <message numerus="yes">
        <source>See the %n</source>
        <translation>
            <numerusform>See the %n</numerusform>
            <numerusform>See the %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message numerus="yes">
        <source>%n value(s) replaced</source>
        <translation>
            <numerusform>%n value replaced</numerusform>
            <numerusform>%n values replaced</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) left out</source>
        <translation>
            <numerusform>%n value left out</numerusform>
            <numerusform>%n values left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactPlanLabels</name>
    <message numerus="yes">
        <source>%n contact(s) taken out of the plan</source>
        <translation>
            <numerusform>%n contact taken out of the plan</numerusform>
            <numerusform>%n contacts taken out of the plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) put off until {until}</source>
        <translation>
            <numerusform>%n contact put off until {until}</numerusform>
            <numerusform>%n contacts put off until {until}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) back in the plan</source>
        <translation>
            <numerusform>%n contact back in the plan</numerusform>
            <numerusform>%n contacts back in the plan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ContactPlanPage</name>
    <message numerus="yes">
        <source>%n withheld:</source>
        <translation>
            <numerusform>%n withheld:</numerusform>
            <numerusform>%n withheld:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomersLabels</name>
    <message numerus="yes">
        <source>%n record(s) joined into one customer</source>
        <translation>
            <numerusform>%n record joined into one customer</numerusform>
            <numerusform>%n records joined into one customer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomersPage</name>
    <message numerus="yes">
        <source>%n prospect(s)</source>
        <translation>
            <numerusform>%n prospect</numerusform>
            <numerusform>%n prospects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CustomersWords</name>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n purchase</numerusform>
            <numerusform>%n purchases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DuplicatesView</name>
    <message numerus="yes">
        <source>%n record(s) were joined without asking.</source>
        <translation>
            <numerusform>%n record were joined without asking.</numerusform>
            <numerusform>%n records were joined without asking.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FieldRow</name>
    <message numerus="yes">
        <source>%n doubtful</source>
        <translation>
            <numerusform>%n doubtful</numerusform>
            <numerusform>%n doubtful</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileList</name>
    <message numerus="yes">
        <source>Left out, no tables: %n file(s) of “{folder}”.</source>
        <translation>
            <numerusform>Left out, no tables: %n file of “{folder}”.</numerusform>
            <numerusform>Left out, no tables: %n files of “{folder}”.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileRow</name>
    <message numerus="yes">
        <source>Holds %n table(s): tick those to import.</source>
        <translation>
            <numerusform>Holds %n table: tick those to import.</numerusform>
            <numerusform>Holds %n tables: tick those to import.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s), left out.</source>
        <translation>
            <numerusform>%n row, left out.</numerusform>
            <numerusform>%n rows, left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderNotice</name>
    <message numerus="yes">
        <source>%n new file(s) in “{folder}”: {names}.</source>
        <translation>
            <numerusform>%n new file in “{folder}”: {names}.</numerusform>
            <numerusform>%n new files in “{folder}”: {names}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeTasks</name>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Contact %n customer(s)</source>
        <translation>
            <numerusform>Contact %n customer</numerusform>
            <numerusform>Contact %n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{channels} to review; %n other(s) withheld, with reasons.</source>
        <translation>
            <numerusform>{channels} to review; %n other withheld, with reasons.</numerusform>
            <numerusform>{channels} to review; %n others withheld, with reasons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Check %n possible duplicate(s)</source>
        <translation>
            <numerusform>Check %n possible duplicate</numerusform>
            <numerusform>Check %n possible duplicates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %n e-mail address(es)</source>
        <translation>
            <numerusform>Correct %n e-mail address(es)</numerusform>
            <numerusform>Correct %n e-mail address(es)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeWords</name>
    <message numerus="yes">
        <source>%n e-mail(s)</source>
        <translation>
            <numerusform>%n e-mail</numerusform>
            <numerusform>%n e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n letter(s)</source>
        <translation>
            <numerusform>%n letter</numerusform>
            <numerusform>%n letters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n call(s)</source>
        <translation>
            <numerusform>%n call</numerusform>
            <numerusform>%n calls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text message(s)</source>
        <translation>
            <numerusform>%n text message</numerusform>
            <numerusform>%n text messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportChanges</name>
    <message numerus="yes">
        <source>%n import(s) withdrawn</source>
        <translation>
            <numerusform>%n import withdrawn</numerusform>
            <numerusform>%n imports withdrawn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n import(s) in force again</source>
        <translation>
            <numerusform>%n import in force again</numerusform>
            <numerusform>%n imports in force again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportExamples</name>
    <message numerus="yes">
        <source>%n name(s)</source>
        <translation>
            <numerusform>%n name</numerusform>
            <numerusform>%n names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportFoot</name>
    <message numerus="yes">
        <source>%n question(s) still open: the answers chosen are assumed, and listed at the next step.</source>
        <translation>
            <numerusform>%n question still open: the answers chosen are assumed, and listed at the next step.</numerusform>
            <numerusform>%n questions still open: the answers chosen are assumed, and listed at the next step.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportIssues</name>
    <message numerus="yes">
        <source>%n amount(s) that can be read two ways</source>
        <translation>
            <numerusform>%n amount that can be read two ways</numerusform>
            <numerusform>%n amounts that can be read two ways</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) read as your country writes them</source>
        <translation>
            <numerusform>%n amount read as your country writes them</numerusform>
            <numerusform>%n amounts read as your country writes them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without an amount</source>
        <translation>
            <numerusform>%n row without an amount</numerusform>
            <numerusform>%n rows without an amount</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) in another currency</source>
        <translation>
            <numerusform>%n amount in another currency</numerusform>
            <numerusform>%n amounts in another currency</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) rounded</source>
        <translation>
            <numerusform>%n amount rounded</numerusform>
            <numerusform>%n amounts rounded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) with the other decimal sign</source>
        <translation>
            <numerusform>%n amount with the other decimal sign</numerusform>
            <numerusform>%n amounts with the other decimal sign</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable amount(s)</source>
        <translation>
            <numerusform>%n unreadable amount</numerusform>
            <numerusform>%n unreadable amounts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n birthday(s) in the future</source>
        <translation>
            <numerusform>%n birthday in the future</numerusform>
            <numerusform>%n birthdays in the future</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) of birth completed</source>
        <translation>
            <numerusform>%n year of birth completed</numerusform>
            <numerusform>%n years of birth completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown channel(s)</source>
        <translation>
            <numerusform>%n unknown channel</numerusform>
            <numerusform>%n unknown channels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n company number(s) that cannot exist</source>
        <translation>
            <numerusform>%n company number that cannot exist</numerusform>
            <numerusform>%n company numbers that cannot exist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclear consent(s)</source>
        <translation>
            <numerusform>%n unclear consent</numerusform>
            <numerusform>%n unclear consents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amount(s) whose currency is assumed</source>
        <translation>
            <numerusform>%n amount whose currency is assumed</numerusform>
            <numerusform>%n amounts whose currency is assumed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) found in computer time</source>
        <translation>
            <numerusform>%n date found in computer time</numerusform>
            <numerusform>%n dates found in computer time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) that do not exist</source>
        <translation>
            <numerusform>%n date that do not exist</numerusform>
            <numerusform>%n dates that do not exist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) without their day</source>
        <translation>
            <numerusform>%n date without their day</numerusform>
            <numerusform>%n dates without their day</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) moved to your own clocks</source>
        <translation>
            <numerusform>%n date moved to your own clocks</numerusform>
            <numerusform>%n dates moved to your own clocks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) read in the likelier order</source>
        <translation>
            <numerusform>%n date read in the likelier order</numerusform>
            <numerusform>%n dates read in the likelier order</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) against the order of their column</source>
        <translation>
            <numerusform>%n date against the order of their column</numerusform>
            <numerusform>%n dates against the order of their column</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) given in world time</source>
        <translation>
            <numerusform>%n date given in world time</numerusform>
            <numerusform>%n dates given in world time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unclear yes or no answer(s)</source>
        <translation>
            <numerusform>%n unclear yes or no answer</numerusform>
            <numerusform>%n unclear yes or no answers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown country name(s)</source>
        <translation>
            <numerusform>%n unknown country name</numerusform>
            <numerusform>%n unknown country names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown currency code(s)</source>
        <translation>
            <numerusform>%n unknown currency code</numerusform>
            <numerusform>%n unknown currency codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) that can be read two ways</source>
        <translation>
            <numerusform>%n date that can be read two ways</numerusform>
            <numerusform>%n dates that can be read two ways</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) found in spreadsheet numbers</source>
        <translation>
            <numerusform>%n date found in spreadsheet numbers</numerusform>
            <numerusform>%n dates found in spreadsheet numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) in the future</source>
        <translation>
            <numerusform>%n date in the future</numerusform>
            <numerusform>%n dates in the future</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a date</source>
        <translation>
            <numerusform>%n row without a date</numerusform>
            <numerusform>%n rows without a date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n impossible date(s)</source>
        <translation>
            <numerusform>%n impossible date</numerusform>
            <numerusform>%n impossible dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filler date(s)</source>
        <translation>
            <numerusform>%n filler date</numerusform>
            <numerusform>%n filler dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable date(s)</source>
        <translation>
            <numerusform>%n unreadable date</numerusform>
            <numerusform>%n unreadable dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown direction(s)</source>
        <translation>
            <numerusform>%n unknown direction</numerusform>
            <numerusform>%n unknown directions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) with a likely typing mistake</source>
        <translation>
            <numerusform>%n e-mail with a likely typing mistake</numerusform>
            <numerusform>%n e-mails with a likely typing mistake</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable e-mail(s)</source>
        <translation>
            <numerusform>%n unreadable e-mail</numerusform>
            <numerusform>%n unreadable e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filler e-mail(s)</source>
        <translation>
            <numerusform>%n filler e-mail</numerusform>
            <numerusform>%n filler e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) repaired</source>
        <translation>
            <numerusform>%n e-mail repaired</numerusform>
            <numerusform>%n e-mails repaired</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with several e-mails</source>
        <translation>
            <numerusform>%n cell with several e-mails</numerusform>
            <numerusform>%n cells with several e-mails</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n number(s) cut short by a spreadsheet</source>
        <translation>
            <numerusform>%n number cut short by a spreadsheet</numerusform>
            <numerusform>%n numbers cut short by a spreadsheet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that do not say what happened</source>
        <translation>
            <numerusform>%n row that do not say what happened</numerusform>
            <numerusform>%n rows that do not say what happened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown kind(s) of contact</source>
        <translation>
            <numerusform>%n unknown kind of contact</numerusform>
            <numerusform>%n unknown kinds of contact</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that are no name</source>
        <translation>
            <numerusform>%n cell that are no name</numerusform>
            <numerusform>%n cells that are no name</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that name nobody</source>
        <translation>
            <numerusform>%n row that name nobody</numerusform>
            <numerusform>%n rows that name nobody</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) about orders that are not known</source>
        <translation>
            <numerusform>%n row about orders that are not known</numerusform>
            <numerusform>%n rows about orders that are not known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone number(s) of another country</source>
        <translation>
            <numerusform>%n phone number of another country</numerusform>
            <numerusform>%n phone numbers of another country</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable phone number(s)</source>
        <translation>
            <numerusform>%n unreadable phone number</numerusform>
            <numerusform>%n unreadable phone numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filler phone number(s)</source>
        <translation>
            <numerusform>%n filler phone number</numerusform>
            <numerusform>%n filler phone numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with several phone numbers</source>
        <translation>
            <numerusform>%n cell with several phone numbers</numerusform>
            <numerusform>%n cells with several phone numbers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phone number(s) had lost their zero</source>
        <translation>
            <numerusform>%n phone number had lost their zero</numerusform>
            <numerusform>%n phone numbers had lost their zero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n postcode(s) of another country</source>
        <translation>
            <numerusform>%n postcode of another country</numerusform>
            <numerusform>%n postcodes of another country</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable postcode(s)</source>
        <translation>
            <numerusform>%n unreadable postcode</numerusform>
            <numerusform>%n unreadable postcodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n filler postcode(s)</source>
        <translation>
            <numerusform>%n filler postcode</numerusform>
            <numerusform>%n filler postcodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n postcode(s) had lost their zero</source>
        <translation>
            <numerusform>%n postcode had lost their zero</numerusform>
            <numerusform>%n postcodes had lost their zero</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable quantity value(s)</source>
        <translation>
            <numerusform>%n unreadable quantity value</numerusform>
            <numerusform>%n unreadable quantity values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown order status value(s)</source>
        <translation>
            <numerusform>%n unknown order status value</numerusform>
            <numerusform>%n unknown order status values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) shortened</source>
        <translation>
            <numerusform>%n text shortened</numerusform>
            <numerusform>%n texts shortened</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable time(s)</source>
        <translation>
            <numerusform>%n unreadable time</numerusform>
            <numerusform>%n unreadable times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown title(s)</source>
        <translation>
            <numerusform>%n unknown title</numerusform>
            <numerusform>%n unknown titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) who refused, and the file says yes</source>
        <translation>
            <numerusform>%n person who refused, and the file says yes</numerusform>
            <numerusform>%n persons who refused, and the file says yes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with a date in the future</source>
        <translation>
            <numerusform>%n row with a date in the future</numerusform>
            <numerusform>%n rows with a date in the future</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) whose lines do not add up to the total</source>
        <translation>
            <numerusform>%n order whose lines do not add up to the total</numerusform>
            <numerusform>%n orders whose lines do not add up to the total</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) that say neither test nor real</source>
        <translation>
            <numerusform>%n value that say neither test nor real</numerusform>
            <numerusform>%n values that say neither test nor real</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) without any sale</source>
        <translation>
            <numerusform>%n month without any sale</numerusform>
            <numerusform>%n months without any sale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) that move money but sell nothing</source>
        <translation>
            <numerusform>%n row that move money but sell nothing</numerusform>
            <numerusform>%n rows that move money but sell nothing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n e-mail(s) shared by many names</source>
        <translation>
            <numerusform>%n e-mail shared by many names</numerusform>
            <numerusform>%n e-mails shared by many names</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) about people who asked to be erased</source>
        <translation>
            <numerusform>%n row about people who asked to be erased</numerusform>
            <numerusform>%n rows about people who asked to be erased</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown kind(s) of sale</source>
        <translation>
            <numerusform>%n unknown kind of sale</numerusform>
            <numerusform>%n unknown kinds of sale</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable rating(s)</source>
        <translation>
            <numerusform>%n unreadable rating</numerusform>
            <numerusform>%n unreadable ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) in another currency</source>
        <translation>
            <numerusform>%n order in another currency</numerusform>
            <numerusform>%n orders in another currency</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n test sale(s)</source>
        <translation>
            <numerusform>%n test sale</numerusform>
            <numerusform>%n test sales</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportOutcome</name>
    <message numerus="yes">
        <source>%n customer record(s)</source>
        <translation>
            <numerusform>%n customer record</numerusform>
            <numerusform>%n customer records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n purchase(s)</source>
        <translation>
            <numerusform>%n purchase</numerusform>
            <numerusform>%n purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s)</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) and refusals</source>
        <translation>
            <numerusform>%n consent and refusals</numerusform>
            <numerusform>%n consents and refusals</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportQuestions</name>
    <message numerus="yes">
        <source>%n purchase(s) would fall on another day, such as {examples}.</source>
        <translation>
            <numerusform>%n purchase would fall on another day, such as {examples}.</numerusform>
            <numerusform>%n purchases would fall on another day, such as {examples}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n order(s) of several lines the same amount comes again: probably the order’s total.</source>
        <translation>
            <numerusform>In %n order of several lines the same amount comes again: probably the order’s total.</numerusform>
            <numerusform>In %n orders of several lines the same amount comes again: probably the order’s total.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportReading</name>
    <message numerus="yes">
        <source>%n empty row(s) left out.</source>
        <translation>
            <numerusform>%n empty row left out.</numerusform>
            <numerusform>%n empty rows left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n formula(s) were never worked out: open and save the workbook once to have their values.</source>
        <translation>
            <numerusform>%n formula were never worked out: open and save the workbook once to have their values.</numerusform>
            <numerusform>%n formulas were never worked out: open and save the workbook once to have their values.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more header row(s) joined with the first.</source>
        <translation>
            <numerusform>%n more header row joined with the first.</numerusform>
            <numerusform>%n more header rows joined with the first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Merged cells repeated in %n row(s).</source>
        <translation>
            <numerusform>Merged cells repeated in %n row.</numerusform>
            <numerusform>Merged cells repeated in %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Broken accents put right in %n row(s).</source>
        <translation>
            <numerusform>Broken accents put right in %n row.</numerusform>
            <numerusform>Broken accents put right in %n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unreadable sign(s) removed.</source>
        <translation>
            <numerusform>%n unreadable sign removed.</numerusform>
            <numerusform>%n unreadable signs removed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page title(s) left out.</source>
        <translation>
            <numerusform>%n page title left out.</numerusform>
            <numerusform>%n page titles left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file holds %n more list(s).</source>
        <translation>
            <numerusform>The file holds %n more list.</numerusform>
            <numerusform>The file holds %n more lists.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The page holds %n more table(s).</source>
        <translation>
            <numerusform>The page holds %n more table.</numerusform>
            <numerusform>The page holds %n more tables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) read as one.</source>
        <translation>
            <numerusform>%n part read as one.</numerusform>
            <numerusform>%n parts read as one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pictures and other things of the cards left out (%n).</source>
        <translation>
            <numerusform>Pictures and other things of the cards left out (%n).</numerusform>
            <numerusform>Pictures and other things of the cards left out (%n).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of another width put right.</source>
        <translation>
            <numerusform>%n row of another width put right.</numerusform>
            <numerusform>%n rows of another width put right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) below the table left out.</source>
        <translation>
            <numerusform>%n remark below the table left out.</numerusform>
            <numerusform>%n remarks below the table left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n repeated header(s) left out.</source>
        <translation>
            <numerusform>%n repeated header left out.</numerusform>
            <numerusform>%n repeated headers left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with another separator put right.</source>
        <translation>
            <numerusform>%n row with another separator put right.</numerusform>
            <numerusform>%n rows with another separator put right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ruled line(s) left out.</source>
        <translation>
            <numerusform>%n ruled line left out.</numerusform>
            <numerusform>%n ruled lines left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n total row(s) left out.</source>
        <translation>
            <numerusform>%n total row left out.</numerusform>
            <numerusform>%n total rows left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) that cannot be read left out.</source>
        <translation>
            <numerusform>%n line that cannot be read left out.</numerusform>
            <numerusform>%n lines that cannot be read left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leading zeros put back in %n column(s).</source>
        <translation>
            <numerusform>Leading zeros put back in %n column.</numerusform>
            <numerusform>Leading zeros put back in %n columns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of units left out.</source>
        <translation>
            <numerusform>%n row of units left out.</numerusform>
            <numerusform>%n rows of units left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s)</source>
        <translation>
            <numerusform>%n column</numerusform>
            <numerusform>%n columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about %n row(s)</source>
        <translation>
            <numerusform>about %n row</numerusform>
            <numerusform>about %n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above the header left out.</source>
        <translation>
            <numerusform>%n row above the header left out.</numerusform>
            <numerusform>%n rows above the header left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LimitsDialog</name>
    <message numerus="yes">
        <source>%n customer(s) change RFM class</source>
        <translation>
            <numerusform>%n customer change RFM class</numerusform>
            <numerusform>%n customers change RFM class</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) change size</source>
        <translation>
            <numerusform>%n customer change size</numerusform>
            <numerusform>%n customers change size</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListsCard</name>
    <message numerus="yes">
        <source>Correct %n value(s)</source>
        <translation>
            <numerusform>Correct %n value</numerusform>
            <numerusform>Correct %n values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailingsLabels</name>
    <message numerus="yes">
        <source>%n list(s) withdrawn: the contacts no longer count. Files stay where they are.</source>
        <translation>
            <numerusform>%n list withdrawn: the contacts no longer count. Files stay where they are.</numerusform>
            <numerusform>%n lists withdrawn: the contacts no longer count. Files stay where they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) back: the contacts count again</source>
        <translation>
            <numerusform>%n list back: the contacts count again</numerusform>
            <numerusform>%n lists back: the contacts count again</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MailingsPage</name>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n list</numerusform>
            <numerusform>%n lists</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MappingList</name>
    <message numerus="yes">
        <source>Show %n more column(s)</source>
        <translation>
            <numerusform>Show %n more column</numerusform>
            <numerusform>Show %n more columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the %n column(s) before</source>
        <translation>
            <numerusform>Show the %n column before</numerusform>
            <numerusform>Show the %n columns before</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MaturityCard</name>
    <message numerus="yes">
        <source>%n prospect(s) show no sign.</source>
        <translation>
            <numerusform>%n prospect show no sign.</numerusform>
            <numerusform>%n prospects show no sign.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>See the %n</source>
        <translation>
            <numerusform>See the %n</numerusform>
            <numerusform>See the %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MovedList</name>
    <message numerus="yes">
        <source>See the %n</source>
        <translation>
            <numerusform>See the %n</numerusform>
            <numerusform>See the %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OwnWords</name>
    <message numerus="yes">
        <source>%n value(s) corrected</source>
        <translation>
            <numerusform>%n value corrected</numerusform>
            <numerusform>%n values corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) tagged “{tag}”</source>
        <translation>
            <numerusform>%n customer tagged “{tag}”</numerusform>
            <numerusform>%n customers tagged “{tag}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tag taken off %n customer(s)</source>
        <translation>
            <numerusform>Tag taken off %n customer</numerusform>
            <numerusform>Tag taken off %n customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PastDecisions</name>
    <message numerus="yes">
        <source>%n older decision(s)</source>
        <translation>
            <numerusform>%n older decision</numerusform>
            <numerusform>%n older decisions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s)</source>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonaBox</name>
    <message numerus="yes">
        <source>See the %n</source>
        <translation>
            <numerusform>See the %n</numerusform>
            <numerusform>See the %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonasView</name>
    <message numerus="yes">
        <source>%n customer(s) changed persona since {day}.</source>
        <translation>
            <numerusform>%n customer changed persona since {day}.</numerusform>
            <numerusform>%n customers changed persona since {day}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) changed persona.</source>
        <translation>
            <numerusform>%n customer changed persona.</numerusform>
            <numerusform>%n customers changed persona.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At the pace of the last year, in about %n year(s).</source>
        <translation>
            <numerusform>At the pace of the last year, in about %n year.</numerusform>
            <numerusform>At the pace of the last year, in about %n years.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n list(s)</source>
        <translation>
            <numerusform>%n list</numerusform>
            <numerusform>%n lists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Customer for %n year(s) on {day}</source>
        <translation>
            <numerusform>Customer for %n year on {day}</numerusform>
            <numerusform>Customer for %n years on {day}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PmgCard</name>
    <message numerus="yes">
        <source>%n customer(s) ({share}) bring {part} of the revenue.</source>
        <translation>
            <numerusform>%n customer ({share}) bring {part} of the revenue.</numerusform>
            <numerusform>%n customers ({share}) bring {part} of the revenue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PmgView</name>
    <message numerus="yes">
        <source>%n large customer(s) bring {share} of your revenue.</source>
        <translation>
            <numerusform>%n large customer bring {share} of your revenue.</numerusform>
            <numerusform>%n large customers bring {share} of your revenue.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message numerus="yes">
        <source>%n SMS</source>
        <translation>
            <numerusform>%n SMS</numerusform>
            <numerusform>%n SMS</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QualityLabels</name>
    <message numerus="yes">
        <source>%n value(s) corrected</source>
        <translation>
            <numerusform>%n value corrected</numerusform>
            <numerusform>%n values corrected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QueueCard</name>
    <message numerus="yes">
        <source>%n to check</source>
        <translation>
            <numerusform>%n to check</numerusform>
            <numerusform>%n to check</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultStep</name>
    <message numerus="yes">
        <source>%n duplicate(s) to review</source>
        <translation>
            <numerusform>%n duplicate to review</numerusform>
            <numerusform>%n duplicates to review</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewLabels</name>
    <message numerus="yes">
        <source>Answers taken about %n record(s)</source>
        <translation>
            <numerusform>Answers taken about %n record</numerusform>
            <numerusform>Answers taken about %n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) joined into the customers they belong to</source>
        <translation>
            <numerusform>%n record joined into the customers they belong to</numerusform>
            <numerusform>%n records joined into the customers they belong to</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewQueue</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScenarioRow</name>
    <message numerus="yes">
        <source>%n withheld</source>
        <translation>
            <numerusform>%n withheld</numerusform>
            <numerusform>%n withheld</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScoreWords</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentSentences</name>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within the last %n day(s)</source>
        <translation>
            <numerusform>within the last %n day</numerusform>
            <numerusform>within the last %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in the last %n day(s)</source>
        <translation>
            <numerusform>in the last %n day</numerusform>
            <numerusform>in the last %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentsCard</name>
    <message numerus="yes">
        <source>Your %n customer(s) by segment</source>
        <translation>
            <numerusform>Your %n customer by segment</numerusform>
            <numerusform>Your %n customers by segment</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentsLabels</name>
    <message numerus="yes">
        <source>%n customer(s) added to the list “{name}”</source>
        <translation>
            <numerusform>%n customer added to the list “{name}”</numerusform>
            <numerusform>%n customers added to the list “{name}”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) taken off the list “{name}”</source>
        <translation>
            <numerusform>%n customer taken off the list “{name}”</numerusform>
            <numerusform>%n customers taken off the list “{name}”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentsWords</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message numerus="yes">
        <source>About %n second(s) left in this step.</source>
        <translation>
            <numerusform>About %n second left in this step.</numerusform>
            <numerusform>About %n seconds left in this step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s) left in this step.</source>
        <translation>
            <numerusform>About %n minute left in this step.</numerusform>
            <numerusform>About %n minutes left in this step.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Transitions</name>
    <message numerus="yes">
        <source>%n segment(s) of your choice</source>
        <translation>
            <numerusform>%n segment of your choice</numerusform>
            <numerusform>%n segments of your choice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message numerus="yes">
        <source>%n other value(s) known</source>
        <translation>
            <numerusform>%n other value known</numerusform>
            <numerusform>%n other values known</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValuesDialog</name>
    <message numerus="yes">
        <source>Accept the %n correction(s) proposed</source>
        <translation>
            <numerusform>Accept the %n correction proposed</numerusform>
            <numerusform>Accept the %n corrections proposed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different value(s)</source>
        <translation>
            <numerusform>%n different value</numerusform>
            <numerusform>%n different values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more value(s)</source>
        <translation>
            <numerusform>Show %n more value</numerusform>
            <numerusform>Show %n more values</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rarer value(s) are not listed; they stay as they are.</source>
        <translation>
            <numerusform>%n rarer value are not listed; they stay as they are.</numerusform>
            <numerusform>%n rarer values are not listed; they stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekCard</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WhyOneDialog</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
</TS>
