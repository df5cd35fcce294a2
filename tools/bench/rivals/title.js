/** A page that holds its title and nothing else: what any page takes at least until something can be read. */
import { mark } from './page.js'

mark('readable')
mark('idle')
