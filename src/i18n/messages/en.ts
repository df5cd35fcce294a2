/** All English messages: one JSON file per part of the page, each with sections of its own. */
import article from './en/article.json'
import event from './en/event.json'
import map from './en/map.json'
import pages from './en/pages.json'
import search from './en/search.json'
import share from './en/share.json'
import shell from './en/shell.json'

export const en = { ...article, ...event, ...map, ...pages, ...search, ...share, ...shell }
