/** What `npm run article -- --help` prints. */
export const HELP = `npm run article -- add FILE --outlet ID --published YYYY-MM-DD --address URL
    Makes the record of an article from its text, and drafts of events in geodata/drafts/.
    FILE              text of the article: plain text, UTF-8, at most 5 MB; it is not copied
    --outlet          id of the publisher in geodata/outlets.json
    --published       day of publication; "Monday" and "April 17" in the text count from it
    --address         public page of the article
    --published-note  how the day was established (else to be filled in)
    --headline        headline of the text, or ours (else to be filled in)
    --language        az, en, hy or ru (else told from the script)
    --id              id of the record (else the outlet and the day)
    --drafts          for an article on file: make the drafts that are missing
    Nothing that exists is changed; to run it again is safe.

npm run article -- quote FILE 'the exact words' [--prefix WORDS] [--suffix WORDS]
    Prints the excerpt for the "evidence" of an event. Words that stand twice in the text need
    the words just before or after them.

All: --source DIR, the folder with the data, geodata/ by default.`
