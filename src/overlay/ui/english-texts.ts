/** English texts of the overlay, which come with its code. */
import english from '../../i18n/messages/en/own-data.json'
import { addTexts } from '../../i18n/messages.ts'

addTexts('en', english)
