import { geonamesAddress, wikidataAddress } from '../core/profile.ts'
import { t } from '../i18n/messages.ts'

/** Ids in public registers, each leading to its page there; nothing when there are none. */
export function AuthorityLinks({
  geonames,
  wikidata,
}: {
  geonames?: number | undefined
  wikidata?: string | undefined
}) {
  if (geonames === undefined && wikidata === undefined) return null
  return (
    <p className="authority-links">
      {t('profile.identifiers')}
      {geonames !== undefined && <Register name="GeoNames" id={String(geonames)} address={geonamesAddress(geonames)} />}
      {wikidata !== undefined && <Register name="Wikidata" id={wikidata} address={wikidataAddress(wikidata)} />}
    </p>
  )
}

function Register({ name, id, address }: { name: string; id: string; address: string }) {
  return (
    <a href={address} rel="noopener noreferrer" target="_blank">
      {name} {id}
    </a>
  )
}
